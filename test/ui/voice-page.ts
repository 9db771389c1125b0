import '../../src/ui/styles/page.css';
import { SettingsStore } from '../../src/settings/settings-store.ts';
import { KeptVerdicts } from '../../src/speech/check-up/kept-verdicts.ts';
import type { Voice } from '../../src/speech/engine.ts';
import { Player } from '../../src/speech/player.ts';
import { SayAside } from '../../src/speech/say-aside.ts';
import { VoiceSettings } from '../../src/ui/settings/voice-settings.ts';
import { FakeCheckUp } from '../fakes/fake-check-up.ts';
import { FakeEngine } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

/** The settings of the voice, where these voices are. */
export function openVoiceSettings(voices: readonly Voice[]) {
  localStorage.clear();
  const engine = new FakeEngine(voices);
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  const settings = new SettingsStore(() => localStorage);
  settings.addEventListener('change', () => player.chooseVoice(settings.settings.voice));
  const verdicts = new KeptVerdicts(() => localStorage);
  const checkUp = new FakeCheckUp();
  const element = new VoiceSettings();
  Object.assign(element, {
    player,
    settings,
    aside: new SayAside(engine, player),
    sample: () => 'Il pleut.',
    checkUp,
    verdicts,
  });
  document.body.replaceChildren(element);
  return { engine, player, settings, verdicts, checkUp, element };
}

/** What has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
