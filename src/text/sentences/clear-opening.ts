import { isBlank, isLetter, isLower, isOneOf } from './characters.ts';
import { skipOpening } from './opening.ts';

/** The words a French sentence often opens with and no name does; an elided one with its apostrophe. */
const SENTENCE_WORDS =
  'Un Une Des Au Aux Il Elle Ils Elles On Je J’ Tu Nous Vous Ce C’ Cet Cette Ces Ça Cela Ceci Celui Celle Ceux ' +
  'Celles Son Sa Ses Leur Leurs Mon Ma Mes Ton Ta Tes Notre Nos Votre Vos L’ Qui Que Qu’ Quoi Quel Quelle Quels ' +
  'Quelles Quand Comment Pourquoi Où Combien Est S’ Et Mais Ou Or Ni Car Donc En Dans Par Pour Sur Sous Avec Sans ' +
  'Selon Suite Depuis Pendant Durant Après Avant Dès Entre Parmi Vers Chez Contre Malgré Lors Lorsque Lorsqu’ Puis ' +
  'Ensuite Alors Ainsi Aussi Cependant Pourtant Toutefois Néanmoins Enfin Toujours Jamais Aujourd’ Hier Demain ' +
  'Comme Parce Puisque Puisqu’ Tout Tous Toute Toutes Plusieurs Certains Certaines Chaque Aucun Aucune Même Non ' +
  'N’ Oui Y Voici Voilà Très Plus Ici À';

/** These open sentences and names alike: Le Pen, La Fontaine, De Gaulle, D’Alembert. */
const PARTICLES = 'Le La Les De Du D’';

const LONGEST_WORD = 10;

let sentenceWords: Set<string> | undefined;
let particles: Set<string> | undefined;

function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at < LONGEST_WORD && isLetter(text.charAt(end))) end++;
  const word = text.slice(at, end);
  return isOneOf(text.charAt(end), "'’") ? `${word}’` : word;
}

/**
 * True when the word at `at` shows that a sentence opens there, even after what looks like an initial:
 * « la vitamine C. Elle manque », « la vitamine C. Le corps en manque », but not « J. Le Goff ».
 */
export function opensClearly(text: string, at: number): boolean {
  sentenceWords ??= new Set(SENTENCE_WORDS.split(' '));
  particles ??= new Set(PARTICLES.split(' '));
  const first = skipOpening(text, at);
  const word = wordAt(text, first);
  if (sentenceWords.has(word)) return true;
  if (!particles.has(word)) return false;
  let second = first + word.length;
  while (isBlank(text.charAt(second))) second++;
  return isLower(text.charAt(second));
}
