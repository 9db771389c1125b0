import { readFileSync } from 'node:fs';

const file = readFileSync(new URL('../../src/editions/mali-kidal.md', import.meta.url), 'utf8');

/** The paragraphs of the lead article, as they stand in the edition. */
export const paragraphs: readonly string[] = (file.split('\n---\n')[1] ?? '').trim().split(/\n{2,}/);
