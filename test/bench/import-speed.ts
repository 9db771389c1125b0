import type { Handed, Importer } from '../score/importer.ts';

/** What one pass over some pages took, in ms: only parsed, and taken in. */
export interface Pass {
  readonly parsed: number;
  readonly taken: number;
}

/**
 * Parses pages or books and takes them in, one after the other, as often as asked; the first pass warms up and is not
 * told. The importer has the parts of `import-parts.ts`.
 */
export function importPasses(importer: Importer, files: readonly Handed[], passes: number): Promise<Pass[]> {
  return importer.page.evaluate(timePasses, { handed: files, passes });
}

async function timePasses(asked: { handed: readonly Handed[]; passes: number }): Promise<Pass[]> {
  const { importArticle, parseBook } = globalThis.importer;
  const files = asked.handed.map(({ name, base64, type = '' }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return { bytes, file: new File([bytes], name, { type }) };
  });
  const parse = async (bytes: Uint8Array, file: File): Promise<void> => {
    if (file.name.endsWith('.epub')) parseBook?.(new Uint8Array(await file.arrayBuffer()));
    else new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html');
  };
  const passes: Pass[] = [];
  for (let pass = 0; pass <= asked.passes; pass += 1) {
    let [parsed, taken] = [0, 0];
    for (const { bytes, file } of files) {
      let start = performance.now();
      await parse(bytes, file);
      parsed += performance.now() - start;
      start = performance.now();
      await importArticle(file);
      taken += performance.now() - start;
    }
    if (pass > 0) passes.push({ parsed, taken });
  }
  return passes;
}
