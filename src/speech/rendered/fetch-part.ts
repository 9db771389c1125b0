import { isWhole, type VoicePart } from './voice-part.ts';
import { problemOf, VoiceProblem } from './voice-problem.ts';

/**
 * Fetches a file of the voice and checks it.
 * @param folder Address of the folder that it is in, with a slash at its end.
 * @param onBytes Told of each piece as it comes, how many bytes it has.
 * @throws VoiceProblem, or the reason of the signal.
 */
export async function fetchPart(
  part: VoicePart,
  folder: string,
  fetch: typeof globalThis.fetch,
  onBytes: (count: number) => void,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  try {
    // Kept by its hash in a cache of the app's own: a copy in the browser's would only take room.
    const response = await fetch(`${folder}${part.name}`, { signal, cache: 'no-store' });
    if (!response.ok) throw new VoiceProblem('site');
    const content = await readAll(response, onBytes);
    if (!(await isWhole(part, content))) throw new VoiceProblem('damaged');
    return content;
  } catch (thrown) {
    signal.throwIfAborted();
    throw problemOf(thrown, 'network');
  }
}

async function readAll(response: Response, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    pieces.push(piece.value);
    onBytes(piece.value.length);
  }
  return new Blob(pieces).arrayBuffer();
}
