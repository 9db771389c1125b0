/** Something the reader hands in, to be made an article of. */
export interface Given {
  readonly file: File;
  /** What is shown of it until its title is known. */
  readonly name: string;
  /** The address it came from. */
  readonly source?: string;
  readonly title?: string;
  /** The key of what another app has shared, where it came with that. */
  readonly share?: number;
}

/** A text from elsewhere as something handed in. @param type `text/html` or `text/plain`. */
export function givenText(text: string, type: 'text/html' | 'text/plain', about: Partial<Given> = {}): Given {
  const name = about.name ?? 'Texte collé';
  const file = new File([text], type === 'text/html' ? 'texte.html' : 'texte.txt', { type });
  return { ...about, file, name };
}

/** A file as something handed in. */
export function givenFile(file: File): Given {
  return { file, name: file.name };
}
