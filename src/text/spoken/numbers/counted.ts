/**
 * Number words with the noun they count, and the « de » that nouns of number ask for:
 * « un million d’euros », « deux milliards de tonnes », but « mille euros ».
 */
export function counted(number: string, noun: string): string {
  if (!/(?:illion|illiard)s?$/.test(number)) return `${number} ${noun}`;
  return `${number} ${/^[aeiouyhàâéèêëîïôœ]/i.test(noun) ? 'd’' : 'de '}${noun}`;
}
