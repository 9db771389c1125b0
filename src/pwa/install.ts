/** Chromium's event for an app that can be installed; no standard describes it. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/** The way to install the app has changed. */
class InstallChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(InstallChangeEvent.type);
  }
}

/**
 * How the app can be put on the home screen here. `prompt`: the browser asks. `steps`: on iOS the
 * reader does it by hand. `none`: it is installed, or this browser cannot.
 */
export type InstallWay = 'prompt' | 'steps' | 'none';

/** Knows whether and how the app can be installed. Made early: the browser tells only once. */
export class Install extends EventTarget {
  #prompt: InstallPromptEvent | undefined;

  constructor() {
    super();
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.#setPrompt(isInstallPrompt(event) ? event : undefined);
    });
    addEventListener('appinstalled', () => this.#setPrompt(undefined));
  }

  get way(): InstallWay {
    if (this.#prompt) return 'prompt';
    return isOnIosOutsideHomeScreen() ? 'steps' : 'none';
  }

  /** Has the browser ask the reader. Call it within a tap. */
  async ask(): Promise<void> {
    const prompt = this.#prompt;
    this.#setPrompt(undefined);
    await prompt?.prompt();
  }

  #setPrompt(prompt: InstallPromptEvent | undefined): void {
    this.#prompt = prompt;
    this.dispatchEvent(new InstallChangeEvent());
  }
}

function isInstallPrompt(event: Event): event is InstallPromptEvent {
  return 'prompt' in event && typeof event.prompt === 'function';
}

/** `navigator.standalone` exists in Safari on iOS only. */
function isOnIosOutsideHomeScreen(): boolean {
  return 'standalone' in navigator && navigator.standalone === false;
}
