import type { Span } from '../text/article.ts';
import type { SpokenForm } from '../text/spoken-form.ts';

/** What the player knows of a language beyond its sentences. */
export interface Language {
  /** What a voice should say for a written text. */
  spokenForm(text: string): SpokenForm;
  /** What the eye takes as one word while it is heard, in order. */
  wordsOf(text: string): readonly Span[];
}

/** No language: texts are said as they are written, and no word is known. */
export const AS_WRITTEN: Language = {
  spokenForm: (text) => ({ spoken: text, toWritten: (offset) => offset }),
  wordsOf: () => [],
};
