import { oneLine } from '../one-line.ts';

/** The elements with a local name, in any namespace and any case, also where a broken file was read as HTML. */
export function elementsNamed(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName('*')).filter(
    (element) =>
      element.localName === name || (element.localName.length >= name.length && localName(element) === name),
  );
}

/** The name of an element without its prefix, in lower case. */
export function localName(element: Element): string {
  return element.localName.replace(/^.*:/, '').toLowerCase();
}

/** The text in an element, with its white space collapsed. */
export function textIn(element: Element | undefined): string {
  return oneLine(element?.textContent ?? '');
}

/** An attribute by its local name, whatever its prefix: `epub:type`, `opf:role`. */
export function attribute(element: Element, name: string): string {
  return (
    Array.from(element.attributes).find(({ localName: found }) => found.replace(/^.*:/, '') === name)
      ?.value ?? ''
  );
}

/** The first child of an XML element with a local name. */
export function childNamed(element: Element, name: string): Element | undefined {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === name) return child;
  return undefined;
}
