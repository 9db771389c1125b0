/** Which spellings an entry for a word holds for, in a French sentence. */
export function reach(written: string): string {
  const word = written.trim();
  if (word === '') return 'Un nom, un sigle, ou plusieurs mots.';
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const all = word.toUpperCase();
  const others = word === word.toLowerCase() ? [capital, all] : [all];
  const different = [...new Set(others)].filter((other) => other !== word);
  if (different.length === 0) return `Vaut pour « ${word} », écrit ainsi.`;
  return `Vaut aussi pour ${different.map((other) => `« ${other} »`).join(' et ')}.`;
}
