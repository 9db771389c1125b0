import { guessMake } from './guess-make.ts';

/** What the browser tells of itself and of the device. */
export interface Device {
  /** An id among `MAKES`. */
  readonly make: string;
  /** The browser and its version, to show: `Chrome 141`. */
  readonly browser: string;
  /** All of it by name, for the report. */
  readonly lines: Readonly<Record<string, string>>;
}

/** Asked of Chromium, the only one to have it: https://wicg.github.io/ua-client-hints/ */
interface ClientHints {
  getHighEntropyValues(hints: readonly string[]): Promise<{
    readonly model?: string;
    readonly platform?: string;
    readonly platformVersion?: string;
  }>;
}

/** Reads what can be known of this device. Never rejects. */
export async function readDevice({ userAgent, maxTouchPoints, languages }: Navigator): Promise<Device> {
  const { model = '', platform = '', platformVersion = '' } = await hints();
  return {
    make: guessMake(userAgent, maxTouchPoints, model),
    browser: browserOf(userAgent),
    lines: {
      Navigateur: userAgent,
      Modèle: model || 'inconnu',
      Système: `${platform} ${platformVersion}`.trim() || 'inconnu',
      Langues: languages.join(', '),
      Écran: `${screen.width} × ${screen.height}, ${maxTouchPoints} doigts`,
      Affichage: matchMedia('(display-mode: standalone)').matches ? 'application' : 'onglet',
    },
  };
}

async function hints() {
  try {
    return hasHints(navigator)
      ? await navigator.userAgentData.getHighEntropyValues(['model', 'platform', 'platformVersion'])
      : {};
  } catch {
    return {};
  }
}

function hasHints(from: Navigator): from is Navigator & { readonly userAgentData: ClientHints } {
  return 'userAgentData' in from;
}

/** In the order in which they pretend to be one another. */
const BROWSERS = [
  ['Edge', /Edg(?:A|iOS)?\/(\d+)/],
  ['Samsung Internet', /SamsungBrowser\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /Version\/(\d+)/],
] as const;

function browserOf(userAgent: string): string {
  for (const [name, version] of BROWSERS) {
    const found = version.exec(userAgent)?.[1];
    if (found !== undefined) return `${name} ${found}`;
  }
  return 'Navigateur inconnu';
}
