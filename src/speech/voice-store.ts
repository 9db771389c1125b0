/**
 * - `absent`: the voice, or a part of it, is not on this device
 * - `downloading`: its files are being fetched, here or in another tab
 * - `ready`: all of it is on this device
 * - `failed`: the last download, or the last use, went wrong: `problem` says what to do
 */
export type VoiceStatus = 'absent' | 'downloading' | 'ready' | 'failed';

/** What is known of the embedded voice on this device. */
export interface VoiceSnapshot {
  readonly status: VoiceStatus;
  /** Bytes that are here, whole files and what has come of the next one. */
  readonly received: number;
  /** Bytes of the whole voice, as it is downloaded. */
  readonly total: number;
  /** Bytes that it takes on this device now. */
  readonly sizeOnDisk: number;
  /** What went wrong and what to do about it: French sentences. */
  readonly problem: string | undefined;
}

/** The embedded voice, as far as the interface has to do with it. It sends `change` with every new snapshot. */
export interface VoiceStore extends EventTarget {
  readonly snapshot: VoiceSnapshot;
  /** Fetches what is not here yet. Only ever called because the reader asked. Never rejects: the snapshot tells. */
  download(): Promise<void>;
  /** Gives up the download. The files that are whole are kept for the next time. */
  cancel(): void;
  /** Takes the voice off this device. */
  remove(): Promise<void>;
}
