import type { WordParts } from './hear-word.ts';
import type { Made } from './made.ts';
import { SayAside } from './speech/say-aside.ts';
import { Pronouncer } from './ui/lexicon/pronouncer.ts';
import type { Spot } from './ui/lexicon/spot.ts';
import { placeInView } from './ui/place-in-view.ts';
import { ReadFromHere } from './ui/read-from-here.ts';

/** What can be done with a word of the article, beside the reading. */
export interface WordsAtHand {
  readonly aside: SayAside;
  readonly pronouncer: Pronouncer;
  /** Not in the page yet. */
  readonly readFromHere: ReadFromHere;
  /** Has a word heard alone; of none, the one that was heard last. */
  readonly hearWord: (spot?: Spot) => Promise<void>;
}

/** Has words said alone, or otherwise, with the voice of the reading. */
export function wordsAtHand({ player, engine, follow, settings, french, tell }: Made): WordsAtHand {
  const aside = new SayAside(engine, player);
  const say = (text: string, speed = settings.settings.speed): void => {
    const { canSpeak, voice } = player.snapshot;
    if (canSpeak) aside.say({ text, lang: 'fr', voice, speed, pitch: settings.settings.pitch });
  };
  const hush = (): void => aside.hush();
  const pronouncer = new Pronouncer({ french, say, hush });
  const parts: WordParts = { french, say, hush, pronouncer };
  const hearWord = async (spot?: Spot): Promise<void> => {
    try {
      const module = await import('./hear-word.ts');
      if (spot) return await module.hearWord(spot, parts);
      const page = document.querySelector('article-view')?.page;
      const inView = placeInView(follow.clearHeight);
      await module.hearWordAtHand({ page, snapshot: player.snapshot, inView }, parts);
    } catch {
      tell('Pour écouter un mot une première fois, il faut du réseau.');
    }
  };
  const readFromHere = Object.assign(new ReadFromHere(), {
    pronouncer,
    hear: hearWord,
    isOff: () => settings.settings.usesScreenReader,
  });
  return { aside, pronouncer, readFromHere, hearWord };
}
