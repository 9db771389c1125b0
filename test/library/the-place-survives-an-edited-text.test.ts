import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlace } from '../../src/library/find-place.ts';
import { placeAtOnce } from '../../src/library/place-at-once.ts';
import type { Place } from '../../src/speech/place.ts';
import type { Paragraph } from '../../src/text/article.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { aRecord } from '../fakes/a-record.ts';

const article = (...texts: string[]): Paragraph[] => texts.map((text) => ({ kind: 'paragraph', text }));

const WALK = article(
  'Le matin se lève sur la vallée. Un berger sort de sa maison avec ses chiens.',
  'Il marche longtemps vers les hauts pâturages. Le vent souffle du nord. Les brebis avancent sans bruit.',
  'Le soir, tout le monde redescend. On ferme la porte et on allume le feu.',
);
const WIND = { paragraph: 1, offset: 49 };

/** What stands at the place that was kept at « vent » in the text of before. */
function foundIn(...texts: string[]): string {
  const { paragraph, offset } = findPlace(aRecord(WALK, WIND), article(...texts));
  return (texts[paragraph] ?? '').slice(offset);
}
const [dawn = '', climb = '', evening = ''] = WALK.map(({ text }) => text);

test('in the same text it is the same word', () => {
  expect(findPlace(aRecord(WALK, WIND), WALK)).toMatchObject(WIND);
  expect(climb.slice(WIND.offset)).toMatch(/^vent/);
});

test('a paragraph added before, or taken away, moves it along', () => {
  expect(foundIn('Une nouvelle introduction.', dawn, climb, evening)).toMatch(/^vent souffle/);
  expect(foundIn(climb, evening)).toMatch(/^vent souffle/);
});

test('words changed around the sentence leave it at its word', () => {
  expect(foundIn(dawn, 'Il monte très lentement. Le vent souffle du nord. Rien ne bouge.', evening)).toMatch(
    /^vent souffle/,
  );
  expect(foundIn(dawn, climb.replace('longtemps', 'une heure'), evening)).toMatch(/^vent souffle/);
});

test('a sentence moved into another paragraph is found there', () => {
  expect(foundIn(`${dawn} ${climb}`, evening)).toMatch(/^vent souffle/);
});

test('where another part of the sentence was mended, it is the same word', () => {
  expect(foundIn(dawn, climb.replace('du nord', 'du nord-est'), evening)).toMatch(
    /^vent souffle du nord-est/,
  );
});

test('where the sentence was mended at the place, it is read again from its start', () => {
  expect(foundIn(dawn, climb.replace('vent', 'fort vent d’hiver'), evening)).toMatch(/^Le fort vent/);
});

test('where the sentence is gone, reading goes on where it stood', () => {
  expect(foundIn(dawn, climb.replace(' Le vent souffle du nord.', ''), evening)).toMatch(/^Les brebis/);
  expect(foundIn(dawn, 'Les brebis avancent sans bruit. Il neige.', evening)).toMatch(/^Les brebis/);
});

test('where its paragraph is gone, reading goes on with the one in its place', () => {
  expect(foundIn(dawn, evening)).toBe(evening);
});

test('of two same paragraphs or sentences it is the nearer', () => {
  const refrain = article('Il pleut.', 'Un.', 'Il pleut.', 'Deux.', 'Il pleut.');
  const kept = aRecord(refrain, { paragraph: 4, offset: 3 });
  expect(findPlace(kept, article('Il pleut.', 'Un.', 'Il pleut.', 'Deux.', 'Trois.', 'Il pleut.'))).toEqual({
    paragraph: 5,
    offset: 3,
  });
});

test('before it is looked for, the place is never further than its paragraph’s number says', () => {
  const kept = aRecord(WALK, WIND);
  expect(placeAtOnce(kept, WALK)).toEqual({ ...WIND, isExact: true });
  expect(placeAtOnce(kept, article(dawn))).toEqual({ paragraph: 0, offset: 0, isExact: false });
  expect(placeAtOnce(kept, [])).toEqual({ paragraph: 0, offset: 0, isExact: false });
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const words = fc.array(word, { minLength: 3, maxLength: 14 });
/** Sentences that are each unlike all others: the number makes them so. */
const paragraphs = fc
  .array(fc.array(words, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  .map((texts) =>
    texts.map((each, at) => each.map((some, index) => `Ici ${some.join(' ')} numéro${at}x${index}.`)),
  );

const edit = fc.oneof(
  fc.record({ type: fc.constant('add' as const), at: fc.nat(8), words }),
  fc.record({ type: fc.constant('delete' as const), at: fc.nat(8) }),
  fc.record({ type: fc.constant('change' as const), at: fc.nat(8), sentence: fc.nat(4), word }),
);

type Edit = typeof edit extends fc.Arbitrary<infer Type> ? Type : never;

function edited(texts: readonly (readonly string[])[], change: Edit): readonly (readonly string[])[] {
  const at = Math.min(change.at, texts.length - 1);
  switch (change.type) {
    case 'add':
      return texts.toSpliced(change.at, 0, [`Nouveau ${change.words.join(' ')} ajout.`]);
    case 'delete':
      return texts.length > 1 ? texts.toSpliced(at, 1) : texts;
    case 'change':
      return texts.map((sentences, index) =>
        index === at
          ? sentences.map((each, which) => (which === change.sentence ? `Autre ${change.word} fini.` : each))
          : sentences,
      );
  }
}

function written(texts: readonly (readonly string[])[]): Paragraph[] {
  return article(...texts.map((sentences) => sentences.join(' ')));
}

test('however a text is edited, the place stays at its word as long as its sentence stands', () => {
  fc.assert(
    fc.property(
      paragraphs,
      fc.array(edit, { maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      (texts, edits, anyParagraph, anyOffset) => {
        const paragraph = anyParagraph % texts.length;
        const before = written(texts);
        const text = before[paragraph]?.text ?? '';
        const place: Place = { paragraph, offset: anyOffset % text.length };
        const sentence = sentencesOf(text).find(({ end }) => end > place.offset);
        const said = text.slice(sentence?.start, sentence?.end).trim();
        const inside = place.offset - text.indexOf(said);

        const after = written(edits.reduce(edited, texts));
        const found = findPlace(aRecord(before, place), after);
        const home = after.findIndex((each) => each.text.includes(said));
        if (home < 0) return;
        expect(found).toMatchObject({
          paragraph: home,
          offset: (after[home]?.text.indexOf(said) ?? 0) + inside,
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('a typo mended anywhere in the sentence keeps the place in it', () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), fc.nat(), (texts, anyParagraph, anyOffset, anyTypo) => {
      const before = written(texts);
      const paragraph = anyParagraph % before.length;
      const text = before[paragraph]?.text ?? '';
      const offset = anyOffset % text.length;
      const sentence = sentencesOf(text).find(({ end }) => end > offset) ?? { start: 0, end: text.length };
      const letters = [...text.slice(sentence.start, sentence.end).matchAll(/[a-z](?=[a-z])/g)];
      const typo = sentence.start + (letters[anyTypo % letters.length]?.index ?? 0);
      const mended = `${text.slice(0, typo)}é${text.slice(typo + 1)}`;
      const after = before.map((each, index) => (index === paragraph ? { ...each, text: mended } : each));
      const found = findPlace(aRecord(before, { paragraph, offset }), after);
      expect(found.paragraph).toBe(paragraph);
      expect(found.offset).toBeGreaterThanOrEqual(sentence.start);
      expect(found.offset).toBeLessThan(sentence.end);
    }),
    { numRuns: 500 },
  );
});

test('whatever was kept and whatever is read, the place is inside the article', () => {
  const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('a a a a. a a.'));
  fc.assert(
    fc.property(
      fc.array(anyText, { minLength: 1, maxLength: 6 }),
      fc.array(anyText, { maxLength: 6 }),
      fc.nat(6),
      fc.nat(40),
      (before, after, paragraph, offset) => {
        const today = article(...after);
        const found = findPlace(aRecord(article(...before), { paragraph, offset }), today);
        expect(found.paragraph).toBeGreaterThanOrEqual(0);
        expect(found.paragraph).toBeLessThan(Math.max(1, today.length));
        expect(found.offset).toBeGreaterThanOrEqual(0);
        expect(found.offset).toBeLessThanOrEqual(today[found.paragraph]?.text.length ?? 0);
      },
    ),
  );
});
