import type { SettingsStore } from './settings/settings-store.ts';
import type { Player } from './speech/player.ts';
import type { SleepTimer } from './speech/sleep-timer.ts';
import { PaceSettings } from './ui/settings/pace-settings.ts';
import { ScreenSettings } from './ui/settings/screen-settings.ts';
import { ShortcutSettings } from './ui/settings/shortcut-settings.ts';
import { SleepSettings } from './ui/settings/sleep-settings.ts';
import { SettingsDialog } from './ui/settings-dialog.ts';

/** What the sections of the settings show and change. */
export interface SettingsParts {
  readonly player: Player;
  readonly settings: SettingsStore;
  readonly timer: SleepTimer;
}

let dialog: SettingsDialog | undefined;

/** Opens the settings. @param opener What has the focus again when they are closed. */
export async function openSettings(parts: SettingsParts, opener: HTMLElement): Promise<void> {
  dialog ??= makeDialog(parts);
  await dialog.show(opener);
}

function makeDialog({ player, settings, timer }: SettingsParts): SettingsDialog {
  const made = new SettingsDialog();
  made.append(
    Object.assign(new PaceSettings(), { player, settings }),
    Object.assign(new SleepSettings(), { timer }),
    Object.assign(new ScreenSettings(), { settings }),
    Object.assign(new ShortcutSettings(), { settings, isMac: /Mac|iPad|iPhone/.test(navigator.userAgent) }),
  );
  document.body.append(made);
  return made;
}
