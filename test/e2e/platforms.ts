/** For a page to run before its own scripts: Safari on iOS, outside the home screen, as far as the app can tell. */
export function pretendIos(): void {
  Object.defineProperty(navigator, 'standalone', { value: false });
  addEventListener('beforeinstallprompt', (event) => event.stopImmediatePropagation());
}

/** For a page to run before its own scripts: a browser that has never heard of speech. */
export function withoutSpeech(): void {
  Reflect.deleteProperty(window, 'speechSynthesis');
}
