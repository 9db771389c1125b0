import { FRENCH, OFFLINE, type Verdict } from './verdict.ts';

/** A verdict out of anything that was kept; undefined when it cannot be trusted. */
export function validVerdict(kept: unknown): Verdict | undefined {
  const of = entriesOf(kept);
  const voice = of.get('voice') === null ? null : textsOf(of.get('voice'));
  const { date = '', browser = '' } = textsOf(kept);
  const french = FRENCH.find((each) => each === of.get('french'));
  const offline = OFFLINE.find((each) => each === of.get('offline'));
  const tellsWords = of.get('tellsWords');
  if (!french || !offline || typeof tellsWords !== 'boolean' || Number.isNaN(Date.parse(date)))
    return undefined;
  if (voice === null) return { voice, date, browser, french, offline, tellsWords };
  const { name, lang } = voice;
  if (name === undefined || lang === undefined) return undefined;
  return { voice: { name, lang }, date, browser, french, offline, tellsWords };
}

function entriesOf(value: unknown): Map<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function textsOf(value: unknown): Record<string, string | undefined> {
  const texts: Record<string, string> = {};
  for (const [key, each] of entriesOf(value)) if (typeof each === 'string') texts[key] = each;
  return texts;
}
