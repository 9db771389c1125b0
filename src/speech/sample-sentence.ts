import type { Sentenced } from '../text/article.ts';
import { isSpeakable } from './chunks.ts';
import type { Language } from './language.ts';
import { sentenceAt } from './navigation.ts';
import type { Place } from './place.ts';

const GREETING = 'Bonjour, voici ma voix.';

/** What a voice is tried with: the sentence at a place, as it is said; a greeting where there is nothing to say. */
export function sampleSentence(
  paragraphs: readonly Sentenced[],
  place: Place,
  { spokenForm }: Pick<Language, 'spokenForm'>,
): string {
  const { start, end } = sentenceAt(paragraphs, place);
  const { spoken } = spokenForm(paragraphs[place.paragraph]?.text.slice(start, end).trim() ?? '');
  return isSpeakable(spoken) ? spoken : GREETING;
}
