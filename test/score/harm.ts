/** For a page to run first: whatever a hostile text calls is noted. */
export function noteCalls(): void {
  for (const name of ['alert', 'confirm', 'prompt', 'print'])
    Reflect.set(globalThis, name, () => Reflect.set(globalThis, 'called', true));
}

/** For a page to run: shows pages, and says what in them could do something. */
export function lookForHarm(pages: readonly string[]): {
  called: boolean;
  attributes: string[];
  addresses: string[];
} {
  const attributes: string[] = [];
  const addresses: string[] = [];
  for (const page of pages) {
    document.body.innerHTML = page;
    for (const element of document.body.querySelectorAll('*')) {
      // A form may have a field that is called as what it is asked for.
      for (const name of Element.prototype.getAttributeNames.call(element)) {
        const value = Element.prototype.getAttribute.call(element, name) ?? '';
        if (name.startsWith('on')) attributes.push(`${name}=${value}`);
        if (/^\s*(javascript|data|vbscript):/i.test(value)) addresses.push(value);
      }
    }
  }
  return { called: 'called' in globalThis, attributes, addresses };
}
