const SENTENCE =
  'Les barques qui remontent la rivière avant le jour apportent au marché des mangues, du poisson fumé et des nattes que les vendeuses comptent deux fois.';
const WORDS = SENTENCE.split(' ').length;
const SENTENCES = 4;

/** An edition of at least this many words, in paragraphs of 100. */
export function articleOf(title: string, words: number): string {
  const paragraph = Array.from({ length: SENTENCES }, () => SENTENCE).join(' ');
  const paragraphs = Array.from({ length: Math.ceil(words / (WORDS * SENTENCES)) }, () => paragraph);
  return `---\ntitle: ${title}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
