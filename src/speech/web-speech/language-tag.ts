/**
 * A voice's language as a BCP 47 tag: Android writes `fr_FR`, Firefox on Android `fra-FRA-f000`.
 * What cannot be read as a tag is given back as it came.
 */
export function languageTag(lang: string): string {
  const [language = '', region = ''] = lang.split(/[-_]/);
  try {
    return new Intl.Locale([language, REGIONS[region.toUpperCase()] ?? region].filter(Boolean).join('-'))
      .baseName;
  } catch {
    return lang;
  }
}

/** ISO 3166-1 alpha-3 regions of French, which `Intl.Locale` does not shorten. */
const REGIONS: Readonly<Record<string, string>> = { FRA: 'FR', CAN: 'CA', BEL: 'BE', CHE: 'CH' };
