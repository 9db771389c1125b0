import type { Span } from './article.ts';
import { cutsIn } from './syllables/cuts.ts';
import { lettersOf } from './syllables/letters.ts';
import { silentLettersIn } from './syllables/silent-letters.ts';

/**
 * The written syllables of a word, in order, as French schools cut it for reading. Together the spans cover
 * the word, in UTF-16 units; an empty word has none, and what is not French is not cut.
 *
 * The convention is the division into written syllables of Grevisse and Goosse, "Le bon usage": one consonant
 * begins the next syllable (é-co-le); of two, the first ends its own (par-tir, cais-se), but for a consonant
 * and l or r, and for ch, ph, th, gn (ta-bleau, mon-ta-gne); a mute e keeps its syllable (ro-se); x between
 * vowels stands for two consonants and is not cut (taxi). That division, made for the ends of lines, never
 * parts two vowels; here the ear decides, as at school: two sounds are two syllables (thé-â-tre, cri-er), and
 * y between vowels begins one (pa-yer). An elided word goes with what follows (l’é-co-le).
 */
export function syllablesOf(word: string): Span[] {
  const { text, starts } = lettersOf(word);
  const spans: Span[] = [];
  let start = 0;
  for (const cut of [...cutsIn(text), text.length]) {
    const end = starts[cut] ?? word.length;
    if (end > start) spans.push({ start, end });
    start = end;
  }
  return spans;
}

/**
 * The letters of a word that are not heard when it is said alone, in order, in UTF-16 units: each span is a
 * whole run of them. Letters that write one sound together all count as heard: qu, gn, double consonants, and
 * -er, -ez, -et, -ed where they write é or è. Of two readings ("elles couvent", "le couvent") it has the commoner.
 */
export function silentLettersOf(word: string): Span[] {
  const { text, starts } = lettersOf(word);
  const silent = silentLettersIn(text);
  const spans: Span[] = [];
  let runStart: number | undefined;
  for (const [letter, start] of starts.entries()) {
    if (silent.has(letter)) runStart ??= start;
    else if (runStart !== undefined) {
      spans.push({ start: runStart, end: start });
      runStart = undefined;
    }
  }
  return spans;
}
