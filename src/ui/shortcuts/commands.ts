/**
 * What can be done by a shortcut: its name in the settings, what it does in French, and its keys unless the reader
 * has changed them.
 *
 * Alt+Shift leaves the browsers' own shortcuts alone, all but A, B, I and T in Chrome and Edge; NVDA and JAWS listen
 * to Insert, VoiceOver to Ctrl+Option. Orca lists links and the like by Alt+Shift and a letter: there it comes first,
 * and the reader can choose other keys. The letters are at the same place on AZERTY, QWERTY and QWERTZ.
 *
 * https://support.google.com/chrome/answer/157179 https://help.gnome.org/users/orca/stable/commands_structural_navigation.html
 * https://download.nvaccess.org/documentation/keyCommands.html https://support.apple.com/guide/voiceover/vo27943
 */
export const COMMANDS = [
  { name: 'play', label: 'Lire ou mettre en pause', keys: 'Alt+Shift+L' },
  { name: 'stop', label: 'Arrêter', keys: 'Alt+Shift+S' },
  { name: 'repeat', label: 'Répéter la phrase', keys: 'Alt+Shift+R' },
  { name: 'previous-sentence', label: 'Phrase précédente', keys: 'Alt+Shift+ArrowLeft' },
  { name: 'next-sentence', label: 'Phrase suivante', keys: 'Alt+Shift+ArrowRight' },
  { name: 'previous-paragraph', label: 'Paragraphe précédent', keys: 'Alt+Shift+ArrowUp' },
  { name: 'next-paragraph', label: 'Paragraphe suivant', keys: 'Alt+Shift+ArrowDown' },
  { name: 'faster', label: 'Plus vite', keys: 'Alt+Shift+V' },
  { name: 'slower', label: 'Plus doucement', keys: 'Alt+Shift+D' },
  { name: 'word', label: 'Écouter le mot', keys: 'Alt+Shift+M' },
  { name: 'read-here', label: 'Lire à partir de ce qui est affiché', keys: 'Alt+Shift+P' },
] as const;

export type Command = (typeof COMMANDS)[number];
export type CommandName = Command['name'];

/** The keys of each command now. @param changed Those that the reader has changed, by the command's name. */
export function keysOfCommands(changed: Readonly<Record<string, string>>): ReadonlyMap<Command, string> {
  return new Map(COMMANDS.map((command) => [command, changed[command.name] ?? command.keys] as const));
}
