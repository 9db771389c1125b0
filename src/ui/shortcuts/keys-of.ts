/** Keys that are known by name; all others are letters and digits, or fit no shortcut. */
const NAMED =
  /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Home|End|Insert|Delete|Backspace|Enter|Tab|Escape|F\d{1,2})$/;

/** What is read of a key event. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'getModifierState'
>;

/**
 * The keys that are held in a `keydown`, as `Alt+Shift+L`: modifiers in the order Ctrl, Alt, Shift, Meta. Nothing
 * for a key that fits no shortcut: a modifier alone, a sign, or what AltGr types.
 *
 * A letter is the one on the reader's own keyboard, AZERTY or Dvorak (`key`). Where Option types something else with
 * it, as on a Mac, or where the letters are not Latin, it is the one at its place on a QWERTY keyboard (`code`).
 * Digits are known by their place: on AZERTY they need Shift. https://www.w3.org/TR/uievents-code/
 */
export function keysOf(event: KeyPress): string | undefined {
  const key = keyOf(event);
  if (key === undefined || event.getModifierState('AltGraph')) return undefined;
  const modifiers = [
    event.ctrlKey && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    event.metaKey && 'Meta',
  ];
  return [...modifiers.filter(Boolean), key].join('+');
}

function keyOf({ key, code }: KeyPress): string | undefined {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  if (code === 'Space') return 'Space';
  if (NAMED.test(key)) return key;
  return /^(?:Key|Digit)(\w)$/.exec(code)?.[1];
}
