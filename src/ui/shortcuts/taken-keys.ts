/**
 * Shortcuts of the browsers and systems themselves, which pages do not get or should leave alone.
 *
 * https://support.google.com/chrome/answer/157179 https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly
 * https://support.microsoft.com/microsoft-edge/keyboard-shortcuts-in-microsoft-edge-50d3edab-30d9-c7e4-21ce-37fe2713cfad
 */
const TAKEN = new Set([
  ...letters('Ctrl+Shift+', 'ABCDEGIJKLMNOPQRSTUWY'),
  ...letters('Alt+Shift+', 'ABIT'),
  'Ctrl+Shift+Delete',
  'Ctrl+Shift+Escape',
  'Ctrl+Alt+Delete',
  'Alt+Home',
  'Alt+Space',
  'Alt+Enter',
  'Alt+Escape',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
]);

/**
 * Why keys cannot be a shortcut, in French; nothing where they can.
 *
 * A modifier other than Shift is needed: without, a screen reader, voice control or a key that is hit by mistake
 * would set it off. https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts
 */
export function whyNot(keys: string): string | undefined {
  if (!/^(Ctrl|Alt|Meta)\+|^Shift\+Meta\+/.test(keys)) {
    return 'Ajoutez Alt ou Ctrl : une touche seule servirait par erreur.';
  }
  // Ctrl or Command alone belong to the browser, Alt alone opens its menus, the Windows key the system’s.
  const isTaken =
    /^(Ctrl|Meta|Alt)\+\w$/.test(keys) || /\b(Meta|Tab)\b|\+F\d+$/.test(keys) || TAKEN.has(keys);
  return isTaken
    ? 'Le navigateur ou l’appareil se sert déjà de ces touches. Choisissez-en d’autres.'
    : undefined;
}

function letters(modifiers: string, names: string): string[] {
  return Array.from(names, (letter) => modifiers + letter);
}
