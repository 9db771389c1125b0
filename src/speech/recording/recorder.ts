import { RecordingProblem } from './recording-problem.ts';

/** A recording that is whole, on this device. */
export interface Recording {
  /** Under the name that the reader would give it. */
  readonly file: File;
  readonly seconds: number;
  /** Takes it off the device. Never rejects. */
  discard(): Promise<void>;
}

/**
 * - `idle`: nothing was asked yet
 * - `recording`: the article is being recorded
 * - `cancelled`: the reader gave it up
 * - `failed`: it went wrong: `problem` says what to do
 * - `ready`: it can be saved or shared
 */
type RecorderStatus = 'idle' | 'recording' | 'cancelled' | 'failed' | 'ready';

/** How a recording stands. */
export interface RecorderSnapshot {
  readonly status: RecorderStatus;
  /** How much of the article is recorded, in whole percents. */
  readonly percent: number;
  /** What went wrong and what to do about it: French sentences. */
  readonly problem: string | undefined;
  /** What was recorded, while `ready`. */
  readonly recording: Recording | undefined;
}

/** How a recording stands has changed. */
class RecorderChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(RecorderChangeEvent.type);
  }
}

/**
 * Makes a recording. It rejects with a `RecordingProblem`, or with the reason of the signal.
 * @param onShare Is told how much is recorded, 0 to 1.
 */
type Make = (onShare: (share: number) => void, signal: AbortSignal) => Promise<Recording>;

const IDLE: RecorderSnapshot = { status: 'idle', percent: 0, problem: undefined, recording: undefined };

/** Records the article that is open: one recording at a time, from the tap until it is taken or given up. */
export class Recorder extends EventTarget {
  readonly #make: Make;
  #task: AbortController | undefined;
  #snapshot = IDLE;

  constructor(make: Make) {
    super();
    this.#make = make;
  }

  get snapshot(): RecorderSnapshot {
    return this.#snapshot;
  }

  /** Records anew. Never rejects: the snapshot tells. */
  async start(): Promise<void> {
    if (this.#task) return;
    const task = new AbortController();
    this.#task = task;
    const old = this.#snapshot.recording;
    this.#change({ ...IDLE, status: 'recording' });
    try {
      if (old) await old.discard();
      const recording = await this.#make((share) => this.#progress(share), task.signal);
      this.#change({ ...IDLE, status: 'ready', recording });
    } catch (thrown) {
      this.#change(task.signal.aborted ? { ...IDLE, status: 'cancelled' } : failed(thrown));
    }
    this.#task = undefined;
  }

  /** Gives up what is being recorded. */
  cancel(): void {
    this.#task?.abort();
  }

  /** Takes the recording off the device. */
  async discard(): Promise<void> {
    const { recording } = this.#snapshot;
    if (!recording) return;
    this.#change(IDLE);
    await recording.discard();
  }

  #progress(share: number): void {
    const percent = Math.floor(share * 100);
    if (percent !== this.#snapshot.percent) this.#change({ ...this.#snapshot, percent });
  }

  #change(snapshot: RecorderSnapshot): void {
    this.#snapshot = snapshot;
    this.dispatchEvent(new RecorderChangeEvent());
  }
}

function failed(thrown: unknown): RecorderSnapshot {
  const problem = thrown instanceof RecordingProblem ? thrown : new RecordingProblem('stopped');
  return { ...IDLE, status: 'failed', problem: problem.message };
}
