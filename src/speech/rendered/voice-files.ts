import type { VoiceSnapshot, VoiceStore } from '../voice-store.ts';
import { fetchPart } from './fetch-part.ts';
import { KeptParts } from './kept-parts.ts';
import { unpack } from './unpack.ts';
import { VOICE_LIST } from './voice-list.ts';
import type { VoicePart } from './voice-part.ts';
import { problemOf, VoiceProblem } from './voice-problem.ts';
import { VOICE_SIZE } from './voice-size.ts';

/** The unpacked files of the embedded voice, checked. */
export interface VoiceFiles {
  /** The WebAssembly module. */
  readonly module: ArrayBuffer;
  /** What Pico knows of French: text → sounds. */
  readonly textAnalysis: ArrayBuffer;
  /** How the voice sounds: sounds → samples. */
  readonly signalGeneration: ArrayBuffer;
}

/** What the store needs of the browser. */
export interface VoiceSurroundings {
  /** Address of the folder with the files, with a slash at its end. */
  readonly folder: string;
  readonly fetch: typeof fetch;
  /** Gives the browser's caches; it may throw, where there are none. */
  readonly caches: () => CacheStorage;
  /** Does this work when no other tab is at it; rejects when the signal comes before. */
  readonly inTurn: (work: () => Promise<void>, signal: AbortSignal) => Promise<void>;
  /** Tells the other tabs that files have come or gone. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
}

/** What is known of the embedded voice on this device has changed. */
class EmbeddedVoiceChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(EmbeddedVoiceChangeEvent.type);
  }
}

/**
 * The embedded voice on this device: downloaded once, when the reader asks, file by file, each checked by its hash; kept
 * apart from the app's own offline copy, so that a new version of the app finds it there.
 */
export class EmbeddedVoice extends EventTarget implements VoiceStore {
  readonly #surroundings: VoiceSurroundings;
  readonly #kept: KeptParts;
  /** The download that is under way. */
  #task: AbortController | undefined;
  #snapshot: VoiceSnapshot = {
    status: 'absent',
    received: 0,
    total: VOICE_SIZE,
    sizeOnDisk: 0,
    problem: undefined,
  };

  constructor(surroundings: VoiceSurroundings) {
    super();
    this.#surroundings = surroundings;
    this.#kept = new KeptParts(surroundings.caches);
    surroundings.channel.addEventListener('message', () => void this.look());
  }

  get snapshot(): VoiceSnapshot {
    return this.#snapshot;
  }

  /** Looks what is on this device. Until it has, the voice seems absent. Never rejects. */
  async look(): Promise<void> {
    const here = await this.#kept.list().catch((): VoicePart[] => []);
    if (this.#task) return;
    const size = sizeOf(here);
    const status = size === VOICE_SIZE ? 'ready' : 'absent';
    this.#change({ status, received: size, sizeOnDisk: size, problem: undefined });
  }

  async download(): Promise<void> {
    if (this.#task) return;
    const task = new AbortController();
    this.#task = task;
    this.#change({ status: 'downloading', problem: undefined });
    try {
      await this.#inTurn(task, () => this.#fetchMissing(task));
      this.#surroundings.channel.postMessage('changed');
      await this.#finish();
    } catch (thrown) {
      await this.#finish(task.signal.aborted ? undefined : problemOf(thrown).message);
    }
  }

  cancel(): void {
    this.#task?.abort();
  }

  async remove(): Promise<void> {
    this.cancel();
    try {
      await this.#inTurn(new AbortController(), () => this.#kept.removeAll());
      this.#surroundings.channel.postMessage('changed');
    } catch {
      // Where nothing can be kept, there is nothing to take away.
    }
    await this.look();
  }

  /**
   * The files to speak with.
   * @throws VoiceProblem Its message tells the reader what to do; a file that was altered can then be downloaded anew.
   */
  async files(): Promise<VoiceFiles> {
    try {
      const [module, textAnalysis, signalGeneration] = await Promise.all([
        this.#unpacked('module'),
        this.#unpacked('textAnalysis'),
        this.#unpacked('signalGeneration'),
      ]);
      return { module, textAnalysis, signalGeneration };
    } catch (thrown) {
      const problem = problemOf(thrown);
      await this.look();
      this.#change({ status: 'failed', problem: problem.message });
      throw problem;
    }
  }

  /** One tab after the other: the second finds what the first has brought. */
  async #inTurn(task: AbortController, work: () => Promise<void>): Promise<void> {
    // Fails first, and says so, where nothing can be kept: there are no locks there either.
    await this.#kept.list();
    await this.#surroundings.inTurn(work, task.signal);
  }

  async #fetchMissing({ signal }: AbortController): Promise<void> {
    const { folder, fetch } = this.#surroundings;
    const here = await this.#kept.list();
    let received = sizeOf(here);
    const onBytes = (count: number) => {
      received = Math.min(received + count, VOICE_SIZE);
      this.#change({ received });
    };
    onBytes(0);
    for (const part of VOICE_LIST) {
      if (here.includes(part)) continue;
      await this.#kept.keep(part, await fetchPart(part, folder, fetch, onBytes, signal));
      signal.throwIfAborted();
    }
    await this.#kept.tidy();
  }

  /** Publishes how a download has ended: what is here now tells it. */
  async #finish(problem?: string): Promise<void> {
    this.#task = undefined;
    await this.look();
    if (problem !== undefined) this.#change({ status: 'failed', problem });
  }

  async #unpacked(wanted: VoicePart['part']): Promise<ArrayBuffer> {
    const part = VOICE_LIST.find((one) => one.part === wanted);
    if (!part) throw new VoiceProblem('absent');
    return unpack(await this.#kept.read(part));
  }

  #change(changed: Partial<VoiceSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changed };
    this.dispatchEvent(new EmbeddedVoiceChangeEvent());
  }
}

function sizeOf(parts: readonly VoicePart[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}
