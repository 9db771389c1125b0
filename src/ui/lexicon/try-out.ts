import type { Pronunciation } from '../../settings/lexicon.ts';
import { spokenForm } from '../../text/spoken-form.ts';

/**
 * What a voice says to try a lexicon on a word: the sentence, or the word alone where it is not in the sentence.
 * @param lexicon The earlier of two entries for one word counts.
 */
export function tryOut(sentence: string, written: string, lexicon: readonly Pronunciation[]): string {
  return spokenForm(holds(sentence, written) ? sentence : written, lexicon).spoken;
}

function holds(sentence: string, written: string): boolean {
  return folded(sentence).includes(folded(written));
}

function folded(text: string): string {
  return text.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').toLowerCase();
}
