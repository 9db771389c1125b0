import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';
import { findAccessibilityBus } from '../rig/find-accessibility-bus.mjs';
import { end, failed, openScreen, type Screen } from '../rig/screen.ts';

const run = promisify(execFile);

/** Orca as one finds it, but that it does not say the keys that are pressed. */
const PREFERENCES = {
  general: { startingProfile: ['Default', 'default'], enableKeyEcho: false },
  profiles: { default: { profile: ['Default', 'default'], enableKeyEcho: false } },
  pronunciations: {},
  keybindings: {},
};

/**
 * Has Python, in which Orca is written, write each line of its debug log at once. By itself it keeps some kilobytes back,
 * and what was said last is read too late. https://docs.python.org/3/library/site.html#module-sitecustomize
 */
const LINE_BY_LINE = `import builtins
plain = builtins.open
def by_line(file, mode='r', buffering=-1, *more, **others):
    is_log = mode == 'w' and str(file).endswith('said.log')
    return plain(file, mode, 1 if is_log else buffering, *more, **others)
builtins.open = by_line
`;

/** In ms: how long Orca may take to say something. */
const PATIENCE = 30_000;

/** The screen reader Orca, on a screen of its own. */
export interface Orca {
  /** The screen, as in `DISPLAY`. */
  readonly screen: string;
  /** All that it has said since it was started, in order. */
  said(): string[];
  /** Waits until it says a text, after the first `from` of what it has said. Rejects after 30 s, telling what it said. */
  hears(text: string, from?: number): Promise<void>;
  /** Clicks at a point of the screen, in its pixels. */
  click(x: number, y: number): Promise<void>;
  /** Presses a key as a hand does, named as X names it: `Tab`, `shift+h`. */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Orca with what it needs. Rejects where it is not installed. */
export async function openOrca(): Promise<Orca> {
  const launcher = findAccessibilityBus();
  if (launcher === undefined)
    throw new Error('No screen reader was found: `node test/rig/prepare.mjs --screen-reader` installs one.');
  const home = await mkdtemp(join(tmpdir(), 'orca-'));
  await mkdir(join(home, 'orca'));
  await writeFile(join(home, 'orca/user-settings.conf'), JSON.stringify(PREFERENCES));
  await writeFile(join(home, 'sitecustomize.py'), LINE_BY_LINE);
  const screen = await openScreen();
  const env = {
    ...process.env,
    DISPLAY: screen.name,
    XDG_DATA_HOME: home,
    HOME: home,
    LANG: 'C.UTF-8',
    PYTHONPATH: home,
  };
  const log = join(home, 'said.log');
  const bus = spawn(launcher, ['--launch-immediately', '--a11y=1', '--screen-reader=1'], {
    env,
    stdio: 'ignore',
  });
  const windows = spawn('openbox', [], { env, stdio: 'ignore' });
  const reader = spawn('orca', ['--replace', `--debug-file=${log}`], { env, stdio: 'ignore' });
  const orca = orcaOn(screen, env, log, [reader, windows, bus], home);
  await Promise.race([orca.hears('Screen reader on.'), failed(reader), failed(bus)]);
  return orca;
}

function orcaOn(
  screen: Screen,
  env: NodeJS.ProcessEnv,
  log: string,
  programs: readonly ChildProcess[],
  home: string,
): Orca {
  const said = () => (existsSync(log) ? spokenIn(readFileSync(log, 'utf8')) : []);
  return {
    screen: screen.name,
    said,
    async hears(text, from = 0) {
      const saidSince = () => said().slice(from).join(' | ');
      await vi
        .waitUntil(() => saidSince().includes(text), { timeout: PATIENCE })
        .catch(() => {
          throw new Error(`Orca did not say “${text}”, but “${saidSince()}”`);
        });
    },
    async click(x, y) {
      await run('xdotool', ['mousemove', '--sync', `${x}`, `${y}`, 'click', '1'], { env });
    },
    async press(key) {
      await run('xdotool', ['key', key], { env });
    },
    async close() {
      // Asked to end, Orca would first take its leave.
      for (const program of programs) program.kill('SIGKILL');
      await Promise.all(programs.map(end));
      await screen.close();
      await rm(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** What a debug log of Orca's says that it spoke. */
function spokenIn(log: string): string[] {
  return Array.from(log.matchAll(/SPEECH OUTPUT: '(.*)'\{/g), ([, text = '']) =>
    text.trim().replaceAll('\u00a0', ' '),
  );
}
