import { Workbox } from 'workbox-window';

/** What is known of the app's offline copy has changed. */
class OfflineChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(OfflineChangeEvent.type);
  }
}

/** The copy of the app on this device: when it has become whole, and when a newer one waits. */
export class OfflineCopy extends EventTarget {
  readonly #worker: Workbox;
  #registration: ServiceWorkerRegistration | undefined;
  #isNew = false;
  #updateIsReady = false;

  /** @param root The app's root address, absolute, with a slash at its end. */
  constructor(root: string) {
    super();
    this.#worker = new Workbox(`${root}service-worker.js`, { scope: root });
    this.#worker.addEventListener('installed', ({ isUpdate, isExternal }) => {
      this.#isNew ||= isUpdate !== true && isExternal !== true;
      this.dispatchEvent(new OfflineChangeEvent());
    });
    this.#worker.addEventListener('waiting', () => {
      this.#updateIsReady = true;
      this.dispatchEvent(new OfflineChangeEvent());
    });
  }

  /** True once the first copy is whole, during the visit that made it. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** True while a new version of the app waits for the reader's word. */
  get updateIsReady(): boolean {
    return this.#updateIsReady;
  }

  /** Makes the copy, or looks for a newer one. Where the browser refuses, the app works as long as it is open. */
  async start(): Promise<void> {
    navigator.serviceWorker.controller?.postMessage({ type: 'SHOWN' });
    this.#registration = await this.#worker.register({ immediate: true }).catch(() => undefined);
    // An app that stays open for days looks for a newer version when it is looked at again.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.#registration?.update().catch(() => undefined);
    });
  }

  /**
   * Changes to the version that waits, and loads the page again with it. Another tab may have
   * changed to it already.
   */
  update(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) return location.reload();
    // Workbox tells of this only when the version came during this visit.
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && location.reload());
    this.#worker.messageSkipWaiting();
  }
}
