import type { Check } from '../check.ts';

/** In letters, so that only a French voice can say them; far from each other in French, so that none is taken for another. */
const NUMBERS = [
  ['14', 'quatorze'],
  ['32', 'trente-deux'],
  ['58', 'cinquante-huit'],
  ['96', 'quatre-vingt-seize'],
] as const;

/** Tells a listener who heard French from one who answers yes to be polite: nothing on the screen tells the number. */
export const number: Check = {
  id: 'number',
  question: 'Comprend-on ce qu’elle dit ?',
  async run(bench) {
    const { notes } = bench;
    if (notes.french !== 'yes') return { answer: 'Non demandé.' };
    const [digits, letters] = NUMBERS[Math.floor(Math.random() * NUMBERS.length)] ?? NUMBERS[0];
    await bench.sayAll(`Le nombre est : ${letters}.`);
    const id = await bench.ask({
      text: 'Quel nombre avez-vous entendu ?',
      options: [
        ...NUMBERS.map(([each]) => ({ id: each, label: each })),
        { id: 'none', label: 'Je n’ai pas compris' },
      ],
    });
    if (id !== digits) notes.french = 'unclear';
    return { answer: id === digits ? 'Oui.' : 'Non.', measures: { dit: digits, entendu: id } };
  },
};
