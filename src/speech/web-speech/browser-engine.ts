/** The kinds of browsers whose speech is written by the same people. */
export type BrowserEngine = 'chromium' | 'firefox' | 'webkit';

/** The kind of browser that a user agent string tells of. On iOS all of them are WebKit, and say so. */
export function engineOf(userAgent: string): BrowserEngine {
  if (/Chrome\/|Chromium\//.test(userAgent)) return 'chromium';
  return /Gecko\/\d/.test(userAgent) ? 'firefox' : 'webkit';
}
