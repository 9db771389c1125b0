const NAMES: Readonly<Record<string, string>> = {
  Shift: 'Maj',
  Meta: 'Windows',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page précédente',
  PageDown: 'Page suivante',
  Home: 'Début',
  End: 'Fin',
  Insert: 'Inser',
  Delete: 'Suppr',
  Backspace: 'Retour arrière',
  Enter: 'Entrée',
  Escape: 'Échap',
  Space: 'Espace',
};

const NAMES_ON_MAC: Readonly<Record<string, string>> = { ...NAMES, Alt: 'Option', Meta: 'Commande' };

/** The keys of a shortcut, such as `Alt+Shift+L`, as a French keyboard names them. */
export function keysLabel(keys: string, isMac: boolean): string[] {
  const names = isMac ? NAMES_ON_MAC : NAMES;
  return keys.split('+').map((key) => names[key] ?? key);
}
