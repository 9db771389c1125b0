import { attribute, elementsNamed } from '../markup/elements.ts';

/** The styles of an OpenDocument text, as far as they tell what is read. */
export interface OdtStyles {
  /** What a paragraph with this style is, by the style's name or those that it is based on. */
  roleOf(style: string): 'title' | 'quote' | undefined;
  /** BCP 47 tag of the text, where the document says it. */
  readonly lang?: string;
}

/** @param documents Those with `style:style` in them: `content.xml` and `styles.xml`. */
export function odtStyles(documents: readonly Document[]): OdtStyles {
  const all = documents.flatMap((document) => elementsNamed(document, 'style'));
  const parents = new Map(
    all.map((style) => [attribute(style, 'name'), attribute(style, 'parent-style-name')]),
  );
  const lang = languageOf(documents);
  return {
    roleOf(style) {
      const seen = new Set<string>();
      for (let name = style; name !== '' && !seen.has(name); name = parents.get(name) ?? '') {
        seen.add(name);
        if (name === 'Title') return 'title';
        if (name === 'Quotations') return 'quote';
      }
      return undefined;
    },
    ...(lang !== undefined && { lang }),
  };
}

function languageOf(documents: readonly Document[]): string | undefined {
  for (const style of documents.flatMap((document) => elementsNamed(document, 'default-style'))) {
    const properties = elementsNamed(style, 'text-properties')[0];
    const language = properties ? attribute(properties, 'language') : '';
    const country = properties ? attribute(properties, 'country') : '';
    if (attribute(style, 'family') === 'paragraph' && /^[a-z]{2,3}$/.test(language))
      return /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language;
  }
  return undefined;
}
