import type { Found } from '../found.ts';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A search that is not answered yet. */
interface Task {
  readonly resolve: (found: readonly Found[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** Searches in a worker, which is made when it is first needed, and anew after one has died. */
export class ArticleSearch {
  readonly #makeWorker: () => WorkerLike;
  readonly #tasks = new Map<number, Task>();
  #worker: WorkerLike | undefined;
  #lastId = 0;

  constructor(makeWorker: () => WorkerLike = searchWorker) {
    this.#makeWorker = makeWorker;
  }

  /** Has the index follow the library, if it does not yet. */
  start(): void {
    this.#worker ??= this.#made();
  }

  /** Tells a worker that is there what has changed. @param articles Their ids. */
  changed(articles: readonly string[] | 'all'): void {
    this.#send({ type: 'changed', articles });
  }

  /** What is found in all texts as they are now, the best first. Rejects where the worker cannot be had, or dies. */
  search(query: string): Promise<readonly Found[]> {
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.start();
      this.#tasks.set(id, { resolve, reject });
      this.#send({ type: 'search', id, query });
    });
  }

  /** Ends the worker and gives its memory back. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#tasks.values()) reject(new Error('The search has ended'));
    this.#tasks.clear();
  }

  #made(): WorkerLike {
    const worker = this.#makeWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => this.#take(data));
    for (const type of ['error', 'messageerror'] as const)
      worker.addEventListener(type, () => worker === this.#worker && this.close());
    return worker;
  }

  #send(request: SearchRequest): void {
    this.#worker?.postMessage(request);
  }

  #take(answer: SearchAnswer): void {
    const task = this.#tasks.get(answer.id);
    this.#tasks.delete(answer.id);
    if (answer.type === 'found') task?.resolve(answer.found);
    else task?.reject(new Error(answer.message));
  }
}

function searchWorker(): WorkerLike {
  return new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
}
