import type { SettingsStore } from '../settings/settings-store.ts';
import type { Player } from '../speech/player.ts';

/**
 * Two voices never at once: for who uses a screen reader, the reading pauses as soon as the focus moves into the text
 * or a dialog, where the screen reader begins to speak.
 */
export function yieldToScreenReader(player: Player, settings: SettingsStore): void {
  document.addEventListener('focusin', (event) => {
    if (!settings.settings.usesScreenReader || !player.snapshot.isReading) return;
    if (event.composedPath().some(isHeardByScreenReader)) player.pause();
  });
}

function isHeardByScreenReader(target: EventTarget): boolean {
  return target instanceof HTMLDialogElement || (target instanceof Element && target.matches('article'));
}
