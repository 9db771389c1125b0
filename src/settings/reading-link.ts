import { FIELDS, ORDINARY, type Reading, validReading } from './reading.ts';

/** Of how the settings are written. Another is needed once a letter means something else, or an ordinary value changes. */
const VERSION = '1';

/**
 * Reading settings as a link carries them: the version, then the letter and value of each that is not the ordinary one,
 * as `1.s200.e18`. Equal settings are written alike.
 */
export function writeReading(reading: Reading): string {
  const ordinary = new Set(partsOf(ORDINARY));
  return [VERSION, ...partsOf(reading).filter((part) => !ordinary.has(part))].join('.');
}

/** The settings that a link carries; undefined where it is broken, or says what `writeReading` never would. */
export function readReading(written: string): Reading | undefined {
  const [, ...parts] = written.split('.');
  const of = new Map(parts.map((part) => [part.slice(0, 1), part.slice(1)]));
  const reading = validReading(
    Object.fromEntries(
      Object.entries(FIELDS).map(([name, { letter, read }]) => {
        const value = of.get(letter);
        return [name, value === undefined ? undefined : read(value)];
      }),
    ),
  );
  return writeReading(reading) === written ? reading : undefined;
}

function partsOf(reading: Reading): string[] {
  const { size, line, paragraph, letter, word, width, font, theme, colours } = FIELDS;
  const { syllables, silent, guide, view } = FIELDS;
  return [
    size.letter + size.write(reading.size),
    line.letter + line.write(reading.line),
    paragraph.letter + paragraph.write(reading.paragraph),
    letter.letter + letter.write(reading.letter),
    word.letter + word.write(reading.word),
    width.letter + width.write(reading.width),
    font.letter + font.write(reading.font),
    theme.letter + theme.write(reading.theme),
    colours.letter + colours.write(reading.colours),
    syllables.letter + syllables.write(reading.syllables),
    silent.letter + silent.write(reading.silent),
    guide.letter + guide.write(reading.guide),
    view.letter + view.write(reading.view),
  ];
}
