import { version } from '../package.json';
import { keepOnDemand } from './pwa/keep-on-demand.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { KeptVerdicts } from './speech/check-up/kept-verdicts.ts';
import type { Language } from './speech/language.ts';
import type { Player } from './speech/player.ts';
import { QuietSound } from './speech/quiet-sound.ts';
import { sampleSentence } from './speech/sample-sentence.ts';
import type { SayAside } from './speech/say-aside.ts';
import type { Check } from './speech/web-speech/check-up/check.ts';
import { DeviceCheckUp } from './speech/web-speech/check-up/device-check-up.ts';
import { readDevice } from './speech/web-speech/check-up/device.ts';
import type { Sentenced } from './text/article.ts';
import type { VoiceSettings } from './ui/settings/voice-settings.ts';

/** What the voices need of the app. */
interface Made {
  readonly player: Player;
  readonly settings: SettingsStore;
  readonly aside: SayAside;
  /** Gives those of the article that is open now. */
  readonly paragraphs: () => readonly Sentenced[];
  /** How texts are said. */
  readonly language: Pick<Language, 'spokenForm'>;
}

type Parts = Pick<VoiceSettings, 'player' | 'settings' | 'aside' | 'sample' | 'checkUp' | 'verdicts'>;

/** All that `<voice-settings>` is handed. Without speech in the browser there is nothing to check. */
export function voiceParts({ player, settings, aside, paragraphs, language }: Made): Parts {
  const verdicts = new KeptVerdicts(() => localStorage);
  return {
    player,
    settings,
    aside,
    sample: () => sampleSentence(paragraphs(), player.snapshot.place, language),
    verdicts,
    checkUp: 'speechSynthesis' in window ? checkUp(player, verdicts) : undefined,
  };
}

function checkUp(player: Player, verdicts: KeptVerdicts): DeviceCheckUp {
  return new DeviceCheckUp({
    synthesis: speechSynthesis,
    device: readDevice(navigator),
    longChecks,
    sound: new QuietSound(),
    // The file's name tells one build from another.
    app: `${version}, ${import.meta.url.replace(/^.*\//, '')}`,
    rest: () => player.pause(),
    keep: (verdict) => verdicts.keep(verdict),
  });
}

async function longChecks(): Promise<readonly Check[]> {
  const { LONG_CHECKS } = await import('./speech/web-speech/check-up/long-checks.ts');
  keepOnDemand('diagnostic');
  return LONG_CHECKS;
}
