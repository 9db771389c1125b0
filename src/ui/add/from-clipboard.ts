import type { Dropped } from './given-in.ts';
import { loneAddress } from './given-in.ts';
import { givenText } from './given.ts';

/**
 * What is on the clipboard, rich text before plain text.
 * @throws DOMException where the reader or the browser refuses.
 */
export async function fromClipboard(clipboard: Pick<Clipboard, 'read'>): Promise<Dropped> {
  const items = await clipboard.read();
  const textOf = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  const [rich, plain] = await Promise.all([textOf('text/html'), textOf('text/plain')]);
  const address = loneAddress(plain);
  if (address !== undefined) return { given: [], address };
  if (rich.trim() !== '') return { given: [givenText(rich, 'text/html')] };
  return { given: plain.trim() === '' ? [] : [givenText(plain, 'text/plain')] };
}
