/** What the reader has chosen, kept on this device. */
export interface Settings {
  /** Multiple of the voice's normal speed, 0.5 to 3. */
  readonly speed: number;
  /** Multiple of the voice's normal pitch, 0.5 to 2. */
  readonly pitch: number;
  /** Silence between two sentences of a paragraph, in ms, 0 to 3,000. */
  readonly pauseAfterSentence: number;
  /** Silence between two paragraphs, in ms, 0 to 3,000. */
  readonly pauseAfterParagraph: number;
  /** After what the voice waits for the reader to press Lire again. */
  readonly stopAfter: 'sentence' | 'paragraph' | 'never';
  /** The voice chosen by ear; null for the best one here. */
  readonly voice: ChosenVoice | null;
  /** How what is being said is shown in the text. */
  readonly highlight: 'colour' | 'style' | 'none';
  /** Whether the screen stays lit while the voice reads. */
  readonly keepsAwake: boolean;
  /** Whether the screen goes black while the voice reads. */
  readonly dims: boolean;
  /** Whether the keyboard shortcuts are on. */
  readonly hasShortcuts: boolean;
  /** Whether a screen reader speaks, too: a page cannot know. */
  readonly usesScreenReader: boolean;
  /** The shortcuts that the reader has changed: the name of a command → keys, as `Alt+Shift+P`. */
  readonly shortcuts: Readonly<Record<string, string>>;
}

/** A voice as it is known again after a restart. */
interface ChosenVoice {
  readonly name: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

export const DEFAULTS: Settings = {
  speed: 1,
  pitch: 1,
  pauseAfterSentence: 0,
  pauseAfterParagraph: 0,
  stopAfter: 'never',
  voice: null,
  highlight: 'colour',
  keepsAwake: true,
  dims: false,
  hasShortcuts: true,
  usesScreenReader: false,
  shortcuts: {},
};

/** Settings out of anything that was kept: what is missing or out of range is as by default. */
export function validSettings(kept: unknown): Settings {
  const of = new Map<string, unknown>(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  return {
    speed: inRange(of.get('speed'), 0.5, 3) ?? DEFAULTS.speed,
    pitch: inRange(of.get('pitch'), 0.5, 2) ?? DEFAULTS.pitch,
    pauseAfterSentence: inRange(of.get('pauseAfterSentence'), 0, 3000) ?? DEFAULTS.pauseAfterSentence,
    pauseAfterParagraph: inRange(of.get('pauseAfterParagraph'), 0, 3000) ?? DEFAULTS.pauseAfterParagraph,
    stopAfter: oneOf(['sentence', 'paragraph', 'never'], of.get('stopAfter')) ?? DEFAULTS.stopAfter,
    voice: chosenVoice(of.get('voice')),
    highlight: oneOf(['colour', 'style', 'none'], of.get('highlight')) ?? DEFAULTS.highlight,
    keepsAwake: oneOf([true, false], of.get('keepsAwake')) ?? DEFAULTS.keepsAwake,
    dims: oneOf([true, false], of.get('dims')) ?? DEFAULTS.dims,
    hasShortcuts: oneOf([true, false], of.get('hasShortcuts')) ?? DEFAULTS.hasShortcuts,
    usesScreenReader: oneOf([true, false], of.get('usesScreenReader')) ?? DEFAULTS.usesScreenReader,
    shortcuts: textsIn(of.get('shortcuts')),
  };
}

function inRange(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

function oneOf<const Option>(options: readonly Option[], value: unknown): Option | undefined {
  return options.find((option) => option === value);
}

function chosenVoice(value: unknown): ChosenVoice | null {
  const { name, lang } = textsIn(value);
  return name !== undefined && lang !== undefined ? { name, lang } : null;
}

function textsIn(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]): [string, string][] =>
      typeof each === 'string' ? [[key, each]] : [],
    ),
  );
}
