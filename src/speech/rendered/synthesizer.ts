import { picoText, type Sounding } from './pico-text.ts';
import type { SynthesisAnswer, SynthesisRequest } from './synthesis-messages.ts';
import type { VoiceFiles } from './voice-files.ts';

/** Turns texts into sound. */
export interface Synthesizer {
  /**
   * Renders a text, as samples of 16 bits, mono, 16,000 a second. Several may be asked for: they come in their order.
   * @throws SynthesisError when the voice cannot; the signal's reason once it is given up.
   */
  render(text: string, sounding: Sounding, signal: AbortSignal): Promise<Int16Array<ArrayBuffer>>;
}

/** The embedded voice could not speak; the message is a French sentence for the reader. */
export class SynthesisError extends Error {
  override name = 'SynthesisError';
  constructor(cause: unknown) {
    super(
      'La voix intégrée s’est arrêtée. Fermez d’autres pages pour libérer de la mémoire, ou choisissez une autre voix.',
      { cause },
    );
  }
}

/**
 * How long a worker may take for a sentence, in ms: a slow phone takes one. A browser that takes the memory of a worker
 * away tells nobody.
 */
const PATIENCE = 20_000;

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A text that a worker has been given. */
interface Task {
  readonly text: string;
  /** True once a worker has died of it, or before it was done. */
  readonly hasFailed: boolean;
  readonly resolve: (samples: Int16Array<ArrayBuffer>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Renders in a worker, which is made when it is first needed, and once more for a text that it has died of. */
export class WorkerSynthesizer implements Synthesizer {
  readonly #files: () => Promise<VoiceFiles>;
  readonly #makeWorker: () => WorkerLike;
  readonly #tasks = new Map<number, Task>();
  #worker: Promise<WorkerLike> | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;
  #lastId = 0;

  /** @param files The voice's files, which may have to be read each time. */
  constructor(files: () => Promise<VoiceFiles>, makeWorker = synthesisWorker) {
    this.#files = files;
    this.#makeWorker = makeWorker;
  }

  render(text: string, sounding: Sounding, signal: AbortSignal): Promise<Int16Array<ArrayBuffer>> {
    const id = (this.#lastId += 1);
    const over = new AbortController();
    const rendering = new Promise<Int16Array<ArrayBuffer>>((resolve, reject) => {
      signal.throwIfAborted();
      const giveUp = () => {
        if (!this.#take(id)) return;
        void this.#send({ type: 'cancel', id });
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { signal: over.signal });
      this.#give(id, { text: picoText(text, sounding), hasFailed: false, resolve, reject });
    });
    // One signal lives as long as the reading: what listens to it holds the samples.
    return rendering.finally(() => over.abort());
  }

  /** Ends the worker and gives its memory back. What is asked for later starts another. */
  release(): void {
    for (const { reject } of this.#tasks.values()) reject(new SynthesisError('released'));
    this.#tasks.clear();
    clearTimeout(this.#watch);
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.then((made) => made.terminate()).catch(() => undefined);
  }

  #give(id: number, task: Task): void {
    this.#tasks.set(id, task);
    if (this.#tasks.size === 1) this.#watchAnew();
    void this.#send({ type: 'render', id, text: task.text });
  }

  async #send(request: SynthesisRequest): Promise<void> {
    this.#worker ??= this.#start();
    const starting = this.#worker;
    try {
      (await starting).postMessage(request);
    } catch (error) {
      this.#fail(starting, error);
    }
  }

  async #start(): Promise<WorkerLike> {
    const files = await this.#files();
    const worker = this.#makeWorker();
    const starting = this.#worker;
    worker.addEventListener('message', ({ data }: MessageEvent<SynthesisAnswer>) => {
      if (data.type === 'rendered') this.#take(data.id)?.resolve(data.samples);
      else this.#fail(starting, data.message);
    });
    worker.addEventListener('error', (event) => this.#fail(starting, event));
    worker.addEventListener('messageerror', (event) => this.#fail(starting, event));
    worker.postMessage({ type: 'load', files } satisfies SynthesisRequest);
    return worker;
  }

  #take(id: number): Task | undefined {
    const task = this.#tasks.get(id);
    this.#tasks.delete(id);
    this.#watchAnew();
    return task;
  }

  #watchAnew(): void {
    clearTimeout(this.#watch);
    if (this.#tasks.size === 0) return;
    this.#watch = setTimeout(() => this.#fail(this.#worker, 'no answer'), PATIENCE);
  }

  /** A worker is dead: what it had to render is given to another, but what has failed twice is given up. */
  #fail(dead: Promise<WorkerLike> | undefined, cause: unknown): void {
    if (this.#worker !== dead) return;
    this.#worker = undefined;
    dead?.then((worker) => worker.terminate()).catch(() => undefined);
    const tasks = Array.from(this.#tasks);
    this.#tasks.clear();
    for (const [id, task] of tasks) {
      if (task.hasFailed) task.reject(new SynthesisError(cause));
      else this.#give(id, { ...task, hasFailed: true });
    }
  }
}

function synthesisWorker(): WorkerLike {
  return new Worker(new URL('./synthesis.worker.ts', import.meta.url), { type: 'module' });
}
