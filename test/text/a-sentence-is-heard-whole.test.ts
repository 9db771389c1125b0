import { describe, expect, test } from 'vitest';
import { sentencesIn } from './slices.ts';

/** Every line is a text; a bar stands where one sentence ends and the next begins. */
function splits(texts: string): void {
  const lines = texts
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  test.each(lines)('%s', (line) => {
    expect(sentencesIn(line.replaceAll('| ', ''))).toEqual(line.split('| ').map((part) => part.trimEnd()));
  });
}

describe('titles and names', () => {
  splits(`
    M. Diallo est arrivé. | MM. Keïta et Traoré aussi.
    Le Dr. Sow, le Pr. Ba et Mgr. Faye sont là. | Ils attendent.
    Le livre de J.-L. Martin plaît. | Celui de T. S. Grand aussi.
    Elle a lu R.S.V. Dumas. | Pas moi.
    Le docteur J. Le Floch opère. | La salle est prête.`);
});

describe('references', () => {
  splits(`
    Voir p. 12, vol. II, chap. IV et art. 5. | La suite est au tome 2.
    Cf. Littré, éd. Morel. | L’ouvrage est rare.
    Il est né en janv. 1950, env. 3 km plus loin. | Sa sœur aussi.
    Le temple date de 300 av. J.-C. | Les Romains l’ont détruit.
    Certains fruits, p. ex. Mangue et Papaye. | D’autres non.
    L’ouvrage (dir. Paul Morel) est rare.
    Selon l’art. L. 123 du code, tout va bien.`);
});

describe('what only looks like an abbreviation ends its sentence', () => {
  splits(`
    C’est une œuvre d’art. | Elle est belle.
    Il a pris le vol. | Paul est resté.
    Il faut de la vitamine C. | Le corps en manque.
    Il lit la S.F. | Cela lui plaît.
    Il achète du riz, du mil, etc. | Puis il rentre.
    La vis fait 12 mm. | Paul la serre.`);
});

describe('numbered items keep their number', () => {
  splits(`
    1. Fermer la porte. | 2. Éteindre la lampe. | 3. Dormir.
    IV. Le retour.
    a. Le feu. | b. L’eau.
    Il a couru en 2024. | Il a gagné.
    La version 2.0 est là. | Elle coûte 3.50 euros.`);
});

describe('dialogue', () => {
  splits(`
    « Vraiment ? » dit-il. | « Oui ! » répondit-elle.
    — Tiens ! te voilà ! dit Awa. | Entre donc.
    — Tu viens ? | — Non. | — Tant pis !
    « Pars. | Je reste. » | Il se tut.
    Il cria : « Au feu ! » et s’enfuit. | Personne ne bougea.
    « Au feu ! », cria-t-il.
    “Bonjour.” | Il sourit. | "Bonsoir." | Elle aussi.
    Tu crois ?… | Moi non.`);
});

describe('stops of every kind', () => {
  splits(`
    Il attend… | Elle arrive... | Enfin !
    Quoi ?! | Non !!! | Ah bon ? ! | Oui.
    Il a dit oui (?) et non (!) à la fois. | (Voir plus loin.) | Fin.
    Il parle. | [...] Elle écoute (...) Sidi.
    Il a lu la note.[1] | Elle la cherche.[2][3] | Fin.
    Tout est sur www.exemple.fr/page.php?Id=3. | Bonne lecture.
    Le moteur Yahoo! France ferme. | Dommage.
    Le téléphone est là. | iPhone ou non, il sonne.`);
  test('two sentences with no space between them are two', () => {
    expect(sentencesIn('C’est fini.Puis rien.Quoi ?Oui.')).toEqual([
      'C’est fini.',
      'Puis rien.',
      'Quoi ?',
      'Oui.',
    ]);
  });
});

test('typographic spaces and plain ones give the same sentences', () => {
  const plain = '« Vraiment ? » dit M. Ba. Il a 3 000 ans ! Voir p. 12... Fin.';
  const typeset = plain.replaceAll(' ', '\u00a0').replace('...', '…');
  const narrow = plain.replaceAll(' ', '\u202f');
  expect(sentencesIn(plain)).toHaveLength(4);
  expect(
    sentencesIn(typeset).map((sentence) => sentence.replaceAll('\u00a0', ' ').replace('…', '...')),
  ).toEqual(sentencesIn(plain));
  expect(sentencesIn(narrow).map((sentence) => sentence.replaceAll('\u202f', ' '))).toEqual(
    sentencesIn(plain),
  );
});

test('a line ends its sentence', () => {
  expect(sentencesIn('Un titre\nIl pleut\r\nsur la ville')).toEqual(['Un titre', 'Il pleut', 'sur la ville']);
});
