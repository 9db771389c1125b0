import type { Check } from '../check.ts';
import { rounded } from '../tell.ts';

/**
 * How long a character takes at the usual speed, in ms: French voices take 60 to 70. Far below, nothing was said;
 * far above, it was spelt or read in another language.
 */
const PLAUSIBLE = { least: 30, most: 140 };

export const pace: Check = {
  id: 'pace',
  question: 'Parle-t-elle à une allure normale ?',
  run({ notes: { first } }) {
    const duration = first?.duration;
    if (!first || duration === undefined) return { answer: 'Non mesuré.' };
    const each = duration / first.text.length;
    const measures = { durée: rounded(duration), 'par caractère': rounded(each) };
    if (each < PLAUSIBLE.least) return { answer: 'Non : bien trop vite, sans doute muette.', measures };
    if (each > PLAUSIBLE.most) return { answer: 'Non : bien trop lentement.', measures };
    return { answer: 'Oui.', measures };
  },
};
