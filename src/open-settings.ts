import type { SettingsStore } from './settings/settings-store.ts';
import type { French } from './speak-french.ts';
import type { Player } from './speech/player.ts';
import type { SayAside } from './speech/say-aside.ts';
import type { SleepTimer } from './speech/sleep-timer.ts';
import type { EmbeddedVoice } from './speech/rendered/voice-files.ts';
import type { OpenArticle } from './ui/article-view.ts';
import { articleRecorder } from './article-recorder.ts';
import { EmbeddedVoiceElement } from './ui/embedded-voice.ts';
import { LexiconSettings } from './ui/lexicon/lexicon-settings.ts';
import type { Pronouncer } from './ui/lexicon/pronouncer.ts';
import { readingSpot } from './ui/lexicon/reading-spot.ts';
import { ReadingEntry } from './ui/reading/reading-entry.ts';
import { PaceSettings } from './ui/settings/pace-settings.ts';
import { RecordSettings } from './ui/settings/record-settings.ts';
import { ScreenSettings } from './ui/settings/screen-settings.ts';
import { ScreenReaderSettings } from './ui/settings/screen-reader-settings.ts';
import { ShortcutSettings } from './ui/settings/shortcut-settings.ts';
import { SleepSettings } from './ui/settings/sleep-settings.ts';
import { VoiceSettings } from './ui/settings/voice-settings.ts';
import { SettingsDialog } from './ui/settings-dialog.ts';
import { voiceParts } from './voice-parts.ts';

/** What the sections of the settings show and change. */
export interface SettingsParts {
  readonly player: Player;
  readonly settings: SettingsStore;
  readonly timer: SleepTimer;
  readonly aside: SayAside;
  readonly pronouncer: Pronouncer;
  readonly french: French;
  /** Gives the article that is open now, if there is one. */
  readonly article: () => OpenArticle | undefined;
  /** The voice of the app's own. */
  readonly voice: EmbeddedVoice;
}

let dialog: SettingsDialog | undefined;

/** Opens the settings. @param opener What has the focus again when they are closed. */
export async function openSettings(parts: SettingsParts, opener: HTMLElement): Promise<void> {
  dialog ??= makeDialog(parts);
  await dialog.show(opener);
}

function makeDialog(parts: SettingsParts): SettingsDialog {
  const { player, settings, timer, aside, pronouncer, french, article, voice } = parts;
  const made = new SettingsDialog();
  const paragraphs = () => article()?.paragraphs ?? [];
  const openReading = (): void => {
    made.close();
    document.querySelector<HTMLElement>('.aa')?.click();
  };
  made.append(
    Object.assign(new ReadingEntry(), { openReading }),
    Object.assign(new PaceSettings(), { player, settings }),
    Object.assign(new VoiceSettings(), voiceParts({ player, settings, aside, paragraphs, language: french })),
    Object.assign(new EmbeddedVoiceElement(), { voice }),
    ...(article() ? [recordSettings(parts)] : []),
    Object.assign(new SleepSettings(), { timer }),
    Object.assign(new LexiconSettings(), {
      lexicon: french.lexicon,
      pronounce: pronouncer.open,
      readingSpot: () => readingSpot(player.snapshot, paragraphs()),
    }),
    Object.assign(new ScreenSettings(), { settings }),
    Object.assign(new ScreenReaderSettings(), { settings }),
    Object.assign(new ShortcutSettings(), { settings, isMac: /Mac|iPad|iPhone/.test(navigator.userAgent) }),
  );
  document.body.append(made);
  return made;
}

function recordSettings({ article, voice, settings, french }: SettingsParts): RecordSettings {
  return Object.assign(new RecordSettings(), {
    voice,
    recorder: articleRecorder(article, voice, settings, french),
  });
}
