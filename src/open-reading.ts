import { fontFiles, goAlong, readingStore, ROOT } from './comfort.ts';
import { ORDINARY } from './settings/reading.ts';
import { ProfileStore } from './settings/reading-profiles.ts';
import { AidSettings } from './ui/reading/aid-settings.ts';
import { adoptAidsSheet } from './ui/reading/aids-sheet.ts';
import { FontSettings } from './ui/reading/font-settings.ts';
import { ProfileSettings } from './ui/reading/profile-settings.ts';
import type { ReadingCompany } from './ui/reading/reading-company.ts';
import { ReadingPanel } from './ui/reading/reading-panel.ts';
import { ShareReading } from './ui/reading/share-reading.ts';
import { TextSettings } from './ui/reading/text-settings.ts';
import { ThemeSettings } from './ui/reading/theme-settings.ts';

let panel: ReadingPanel | undefined;

/** Opens the reading settings. @param opener What has the focus again when they are closed. */
export async function openReading(opener: HTMLElement, company: ReadingCompany): Promise<void> {
  goAlong(company);
  adoptAidsSheet();
  panel ??= makePanel(company);
  await panel.show(opener);
}

function makePanel({ settings }: ReadingCompany): ReadingPanel {
  const store = readingStore;
  const profiles = new ProfileStore(() => localStorage);
  const made = Object.assign(new ReadingPanel(), {
    parts: [
      { title: 'Texte', content: Object.assign(new TextSettings(), { store }) },
      { title: 'Couleurs', content: Object.assign(new ThemeSettings(), { store }) },
      {
        title: 'Police de caractères',
        content: Object.assign(new FontSettings(), { store, parts: fontFiles }),
      },
      { title: 'Aides à la lecture', content: Object.assign(new AidSettings(), { store, settings }) },
      { title: 'Profils', content: Object.assign(new ProfileSettings(), { store, profiles }) },
      { title: 'Ordonnance de lecture', content: Object.assign(new ShareReading(), { store, root: ROOT }) },
    ],
    reset: () => store.change(ORDINARY),
  });
  document.body.append(made);
  return made;
}
