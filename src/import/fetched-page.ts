/** A page that a site has given. */
export interface FetchedPage {
  readonly file: File;
  /** What is shown of it until its title is known. */
  readonly name: string;
  /** Its address. */
  readonly source: string;
  readonly title?: string;
}
