import type { Answer } from '../check.ts';
import type { Bench } from '../bench.ts';
import { inTime } from '../in-time.ts';
import { momentOf, rounded } from '../tell.ts';
import { LONG, SHORT } from '../texts.ts';

const BEGIN = { id: 'begin', label: 'Commencer' };

const HEARD = [
  { id: 'went-on', label: 'Elle a continué' },
  { id: 'stopped', label: 'Elle s’est tue' },
  { id: 'unsure', label: 'Je ne sais pas' },
];

/** What becomes of the voice while the page cannot be seen: a text is said while the listener does as told. */
export async function whileAway(bench: Bench, whatToDo: string): Promise<Answer> {
  await bench.ask({
    text: `Touchez « Commencer » : la voix va lire un texte. ${whatToDo}`,
    options: [BEGIN],
  });
  const trial = bench.say(LONG);
  const hiddenAt = await visibility(bench, trial, 'hidden');
  const shownAt = hiddenAt === undefined ? undefined : await visibility(bench, trial, 'visible');
  const { speaking, paused } = bench.synthesis;
  const over = trial.first('end', 'error');
  await bench.quiet();
  const again = bench.say(SHORT);
  const back = await again.until(bench.waits.start, 'start', 'error');
  await bench.quiet();
  const id = await bench.ask({ text: 'Et la voix, pendant ce temps ?', options: HEARD });
  return {
    answer: `${HEARD.find((each) => each.id === id)?.label ?? 'Sans réponse'}.`,
    measures: {
      'page cachée': rounded(hiddenAt),
      'page revenue': rounded(shownAt),
      'fin de la voix': momentOf(over),
      'au retour, parle (selon le navigateur)': String(speaking),
      'au retour, en pause (selon le navigateur)': String(paused),
      'au retour, nouvelle phrase': momentOf(back),
    },
  };
}

/** Waits until the page is hidden, or visible, and gives when that was in ms of the trial. */
function visibility(
  { waits, signal }: Bench,
  trial: { readonly now: number },
  state: DocumentVisibilityState,
): Promise<number | undefined> {
  return inTime(waits.listener, signal, (came: (at: number) => void) => {
    const look = () => document.visibilityState === state && came(trial.now);
    document.addEventListener('visibilitychange', look, { signal });
    look();
  });
}
