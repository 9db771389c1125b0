import { VOICE_LIST } from '../../../src/speech/rendered/voice-list.ts';
import { publishedFile } from './voice-on-disk.ts';

type Answer = (content: ArrayBuffer, signal: AbortSignal | null | undefined) => Response | Promise<Response>;

/** The folder of the voice's files on a site whose answers can be changed, file by file. */
export class VoiceSite {
  /** The files that were asked for, in order. */
  readonly asked: string[] = [];
  readonly #answers = new Map<string, Answer>();

  /** Answers for the file at this place of the list from now on; as it should, without an answer. */
  answer(place: number, answer?: Answer): void {
    const name = VOICE_LIST[place]?.name ?? '';
    if (answer) this.#answers.set(name, answer);
    else this.#answers.delete(name);
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const name = new URL(String(input)).pathname.split('/').at(-1) ?? '';
    this.asked.push(name);
    const answer = this.#answers.get(name) ?? ((content) => new Response(content));
    return answer(publishedFile(name), init?.signal);
  };
}

/** Never answers, until it is given up. */
export const silence: Answer = (_content, signal) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/** The connection is lost after so many bytes. */
export function lostAfter(bytes: number): Answer {
  return (content) =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array(content.slice(0, bytes))),
        pull: (controller) => controller.error(new TypeError('network error')),
      }),
    );
}
