import type { SettingsStore } from '../../settings/settings-store.ts';
import { type CommandName, keysOfCommands } from './commands.ts';
import { keysOf } from './keys-of.ts';

/** Kinds of `input` in which nothing is typed. */
const NOT_TYPED = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

/**
 * Carries out the commands whose keys are pressed anywhere in the page but in a field, and pauses at Escape, unless
 * the reader has switched the shortcuts off or uses a screen reader, which has its own.
 * @param commands What each command does.
 */
export function listenForShortcuts(
  settings: SettingsStore,
  commands: Readonly<Record<CommandName | 'pause', () => void>>,
): void {
  document.addEventListener('keydown', (event) => {
    const { hasShortcuts, shortcuts, usesScreenReader } = settings.settings;
    if (!hasShortcuts || usesScreenReader || event.defaultPrevented || isTyped(event)) return;
    // In a dialog, Escape closes it and does no more.
    if (event.key === 'Escape' && !isInDialog(event)) commands.pause();
    const keys = keysOf(event);
    for (const [{ name }, its] of keysOfCommands(shortcuts)) {
      if (keys !== its) continue;
      event.preventDefault();
      commands[name]();
    }
  });
}

function isTyped(event: Event): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return !NOT_TYPED.test(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea'));
}

function isInDialog(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof HTMLDialogElement);
}
