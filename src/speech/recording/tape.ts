import { RecordingProblem } from './recording-problem.ts';
import type { TapeAnswer, TapeFault, Taped, TapeRequest } from './tape-messages.ts';

/** Takes what is said, piece by piece, and makes an MP3 of it. All reject with a `RecordingProblem`. */
export interface Tape {
  /**
   * @param head What comes before the sound.
   * @param speed Multiple of the speed at which the samples are rendered.
   */
  begin(name: string, head: Uint8Array<ArrayBuffer>, speed: number): Promise<void>;
  /** @param samples Taken over: they are empty afterwards. @param pause The silence after them, in ms. */
  add(samples: Int16Array<ArrayBuffer>, pause: number): Promise<void>;
  finish(): Promise<Taped>;
}

/** How long the worker may take for a sentence, in ms: a slow phone takes a fraction of it. */
const PATIENCE = 60_000;

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const KINDS = { network: 'encoder', full: 'full', unknown: 'stopped' } as const satisfies Record<
  TapeFault,
  string
>;

/** Records in a worker of its own: the page stays quick, and its policy knows nothing of WebAssembly. */
export class WorkerTape implements Tape {
  readonly #worker: WorkerLike;
  #settle: ((answer: TapeAnswer) => void) | undefined;

  constructor(worker: WorkerLike = tapeWorker()) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<TapeAnswer>) => this.#settle?.(data));
    for (const type of ['error', 'messageerror'] as const)
      worker.addEventListener(type, () => this.#settle?.(failure(type)));
  }

  async begin(name: string, head: Uint8Array<ArrayBuffer>, speed: number): Promise<void> {
    await this.#ask({ type: 'begin', name, head, speed }, [head.buffer]);
  }

  async add(samples: Int16Array<ArrayBuffer>, pause: number): Promise<void> {
    await this.#ask({ type: 'add', samples, pause }, [samples.buffer]);
  }

  async finish(): Promise<Taped> {
    const answer = await this.#ask({ type: 'finish' });
    if (answer.type !== 'finished') throw new RecordingProblem('stopped');
    return answer;
  }

  /** Ends the worker. What was not finished is lost. */
  release(): void {
    this.#worker.terminate();
  }

  async #ask(request: TapeRequest, transfer: Transferable[] = []): Promise<TapeAnswer> {
    const answer = await new Promise<TapeAnswer>((resolve) => {
      const watch = setTimeout(() => resolve(failure('no answer')), PATIENCE);
      this.#settle = (given) => {
        clearTimeout(watch);
        resolve(given);
      };
      this.#worker.postMessage(request, transfer);
    });
    if (answer.type !== 'failed') return answer;
    throw new RecordingProblem(KINDS[answer.fault], { cause: answer.message });
  }
}

function failure(message: string): TapeAnswer {
  return { type: 'failed', fault: 'unknown', message };
}

function tapeWorker(): WorkerLike {
  return new Worker(new URL('./tape.worker.ts', import.meta.url), { type: 'module' });
}
