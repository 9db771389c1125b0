/** The levels of Pico's tags, in hundredths of the usual: others are taken for an error. */
const LEVELS = { pitch: { least: 50, most: 200 }, speed: { least: 20, most: 500 } };

/** How a text is to sound. */
export interface Sounding {
  /** Multiple of the voice's own speed. */
  readonly speed?: number;
  /** Multiple of the voice's own pitch. */
  readonly pitch: number;
}

/** A text as Pico takes it: it would read `<`, `>` and `&` as parts of its tags. */
export function picoText(text: string, { speed = 1, pitch }: Sounding): string {
  const plain = text.replaceAll(/[<>&]/g, ' ');
  return tagged('speed', speed, tagged('pitch', pitch, plain));
}

function tagged(name: keyof typeof LEVELS, multiple: number, text: string): string {
  const { least, most } = LEVELS[name];
  const level = Math.min(most, Math.max(least, Math.round(multiple * 100)));
  return level === 100 ? text : `<${name} level="${level}">${text}</${name}>`;
}
