import { recordingsFolder } from './recording-files.ts';
import type { Taped } from './tape-messages.ts';

/** A worker that was ended lets go of its file a moment later, in ms. */
const MOMENT = 100;
const ATTEMPTS = 20;

/** Where one recording is kept. As long as this page is open, or until it is given up, no other page takes it away. */
export interface RecordingPlace {
  /** Name of its file. */
  readonly name: string;
  /** What was recorded. */
  file(taped: Taped): Promise<Blob>;
  /** Takes it off the device. Never rejects. */
  discard(): Promise<void>;
}

/** Finds a place for a recording. */
export async function reservePlace(): Promise<RecordingPlace> {
  const name = `${crypto.randomUUID()}.mp3`;
  const letGo = await hold(name);
  return {
    name,
    async file({ file }) {
      if (file) return file;
      const folder = await recordingsFolder();
      return (await folder.getFileHandle(name)).getFile();
    },
    async discard() {
      await remove(name);
      letGo();
    },
  };
}

/** Takes recordings away that no page knows any more: their page was closed before they were taken. Never rejects. */
export async function tidyRecordings(): Promise<void> {
  try {
    const folder = await recordingsFolder();
    for await (const name of folder.keys())
      await navigator.locks.request(lockOf(name), { ifAvailable: true }, async (lock) => {
        if (lock) await folder.removeEntry(name);
      });
  } catch {
    // Where nothing can be kept, there is nothing to take away.
  }
}

async function remove(name: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await (await recordingsFolder()).removeEntry(name);
      return;
    } catch (error) {
      const isHeld = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!isHeld) return;
      await new Promise((resolve) => setTimeout(resolve, MOMENT));
    }
  }
}

/** Gives what lets go of it. */
function hold(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    navigator.locks.request(lockOf(name), () => new Promise<void>(resolve)).catch(reject);
  });
}

function lockOf(name: string): string {
  return `recording ${name}`;
}
