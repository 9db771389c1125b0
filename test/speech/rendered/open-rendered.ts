import { setImmediate } from 'node:timers/promises';
import type { Manner } from '../../../src/speech/manner.ts';
import { PLAIN } from '../../../src/speech/manner.ts';
import { Player } from '../../../src/speech/player.ts';
import { RenderedEngine } from '../../../src/speech/rendered/rendered-engine.ts';
import type { VoiceStore } from '../../../src/speech/voice-store.ts';
import type { Sentenced } from '../../../src/text/article.ts';
import { FakeAudio } from '../../fakes/fake-audio.ts';
import { FakeSynthesizer } from '../../fakes/fake-synthesizer.ts';
import { RAIN } from '../../fakes/rain.ts';

const VOICE: VoiceStore = Object.assign(new EventTarget(), {
  snapshot: { status: 'ready', received: 1, total: 1, sizeOnDisk: 1, problem: undefined } as const,
  download: async () => {},
  cancel: () => {},
  remove: async () => {},
});

/** A player on the embedded voice: ten characters a second, and an `<audio>` whose time the test moves. */
export function openRendered(manner: Partial<Manner> = {}, paragraphs: readonly Sentenced[] = RAIN) {
  const audio = new FakeAudio();
  const synthesizer = new FakeSynthesizer();
  const engine = new RenderedEngine(VOICE, synthesizer, audio);
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs });
  player.setManner({ ...PLAIN, ...manner });
  const heard: string[] = [];
  player.addEventListener('change', () => {
    const { status, place, sentence } = player.snapshot;
    const text = paragraphs[place.paragraph]?.text.slice(sentence.start, sentence.end).trim() ?? '';
    if (status === 'speaking' && text !== heard.at(-1)) heard.push(text);
  });
  return { audio, synthesizer, engine, player, heard };
}

/** Until all that can be rendered has been. */
export async function rendered(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await setImmediate();
}
