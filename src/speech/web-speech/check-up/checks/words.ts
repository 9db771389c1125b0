import type { Check } from '../check.ts';
import type { Trial } from '../trial.ts';

export const words: Check = {
  id: 'words',
  question: 'Indique-t-elle chaque mot ?',
  run({ notes }) {
    const { first } = notes;
    if (first?.startedAt === undefined) return { answer: 'Non mesuré.' };
    const told = first.moments.filter(({ type }) => type === 'boundary');
    const offsets = told.filter(({ name }) => name === 'word').map(({ charIndex }) => charIndex);
    notes.tellsWords = advances(offsets);
    return {
      answer: answerOf(first, told.length, offsets),
      measures: {
        'signaux (nombre)': told.length,
        'mots (nombre)': offsets.length,
        'positions (caractères)': offsets.join(' '),
        'longueurs (caractères)': told.map(({ charLength }) => charLength ?? '–').join(' '),
      },
    };
  },
};

function answerOf({ text }: Trial, all: number, offsets: readonly number[]): string {
  if (all === 0) return 'Non, aucun signal.';
  if (offsets.length === 0) return 'Non, seulement les phrases.';
  if (!advances(offsets)) return 'Non : les signaux n’avancent pas.';
  const written = text.split(/\s+/).filter((each) => /\p{L}/u.test(each)).length;
  return `Oui, ${offsets.length} signaux pour ${written} mots.`;
}

function advances(offsets: readonly number[]): boolean {
  return (
    offsets.length > 1 && offsets.every((offset, index) => index === 0 || offset > (offsets[index - 1] ?? 0))
  );
}
