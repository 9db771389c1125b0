import type { SynthesisRequest } from '../../src/speech/rendered/synthesis-messages.ts';

/** A worker that renders as many samples as a text has letters, until it dies. */
export class FakeWorker extends EventTarget {
  readonly rendered: string[] = [];
  isTerminated = false;
  readonly #fault: 'none' | 'error' | 'failed' | 'silent';

  constructor(fault: 'none' | 'error' | 'failed' | 'silent' = 'none') {
    super();
    this.#fault = fault;
  }

  postMessage(request: SynthesisRequest): void {
    if (request.type !== 'render') return;
    this.rendered.push(request.text);
    if (this.#fault === 'silent') return;
    queueMicrotask(() => this.dispatchEvent(this.#answer(request)));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  #answer({ id, text }: { readonly id: number; readonly text: string }): Event {
    if (this.#fault === 'error') return new Event('error');
    const data =
      this.#fault === 'failed'
        ? { type: 'failed', message: 'out of memory' }
        : { type: 'rendered', id, samples: new Int16Array(text.length) };
    return new MessageEvent('message', { data });
  }
}
