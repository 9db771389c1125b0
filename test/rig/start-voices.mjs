import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busConfiguration } from './bus-server.mjs';
import { findEspeakData } from './find-espeak.mjs';
import { offersFrench, speechServerConfiguration } from './speech-server.mjs';
import { trimEspeak } from './trim-espeak.mjs';
import { waitUntil } from './wait-until.mjs';

/**
 * Starts a sound server that plays to nobody, a speech server with French voices and a message bus for media keys,
 * seen by nobody else.
 *
 * @param {AbortSignal} interruption
 * @returns {Promise<{env: NodeJS.ProcessEnv, stop: () => Promise<void>}>} what a browser must have in its
 *   environment to speak with them, and what ends them and leaves nothing behind
 */
export async function startVoices(interruption) {
  const folder = mkdtempSync(join(tmpdir(), 'voices-'));
  const sound = join(folder, 'pulse.sock');
  const speech = join(folder, 'speech.sock');
  const bus = join(folder, 'bus.sock');
  const env = {
    ...process.env,
    XDG_RUNTIME_DIR: folder,
    PULSE_SERVER: `unix:${sound}`,
    PULSE_COOKIE: join(folder, 'cookie'),
    PULSE_STATE_PATH: join(folder, 'state'),
    SPEECHD_ADDRESS: `unix_socket:${speech}`,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${bus}`,
  };
  /** @type {import('node:child_process').ChildProcess[]} */
  const servers = [];
  const stop = async () => {
    // The speech server goes first: it plays on the other.
    for (const server of servers.toReversed()) await end(server);
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    writeConfiguration(folder, bus);
    // A group of its own for each, so that an interrupted terminal does not end them before the command.
    const start = (/** @type {string} */ program, /** @type {string[]} */ args) =>
      servers.push(
        spawn(program, args, { env: { ...env, ESPEAK_DATA_PATH: folder }, stdio: 'ignore', detached: true }),
      );
    start('dbus-daemon', [`--config-file=${join(folder, 'bus.conf')}`, '--nofork', '--nopidfile']);
    await waitUntil('the message bus is there', () => existsSync(bus), interruption);
    start('pulseaudio', soundServerOptions(sound));
    await waitUntil(
      'the sound server answers',
      () => spawnSync('pactl', ['info'], { env }).status === 0,
      interruption,
    );
    start('speech-dispatcher', speechServerOptions(folder, speech));
    await waitUntil('the speech server speaks French', () => offersFrench(speech), interruption);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, stop };
}

/** @param {string} folder @param {string} bus */
function writeConfiguration(folder, bus) {
  const data = findEspeakData();
  if (data === undefined) throw new Error("espeak-ng's French voice is not installed");
  trimEspeak(data, join(folder, 'espeak-ng-data'));
  mkdirSync(join(folder, 'modules'));
  writeFileSync(join(folder, 'modules/espeak-ng.conf'), '');
  writeFileSync(join(folder, 'speechd.conf'), speechServerConfiguration);
  writeFileSync(join(folder, 'bus.conf'), busConfiguration(bus));
}

/** @param {string} socket */
function soundServerOptions(socket) {
  const modules = [
    `module-native-protocol-unix auth-anonymous=1 auth-cookie-enabled=0 socket=${socket}`,
    'module-null-sink sink_name=test rate=48000 channels=2',
  ];
  const flags = [
    '-n',
    '--daemonize=no',
    '--exit-idle-time=-1',
    '--use-pid-file=no',
    '--realtime=no',
    '--high-priority=no',
  ];
  return [...flags, ...modules.flatMap((module) => ['-L', module])];
}

/** @param {string} folder @param {string} socket */
function speechServerOptions(folder, socket) {
  const paths = ['-C', folder, '-L', folder, '-P', join(folder, 'speech.pid'), '-S', socket];
  return ['--run-single', '--timeout', '0', '--communication-method', 'unix_socket', ...paths];
}

/** @param {import('node:child_process').ChildProcess} server */
async function end(server) {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  // Its whole group: the speech server that has to be killed leaves its voice behind.
  const group = -server.pid;
  const kill = setTimeout(() => process.kill(group, 'SIGKILL'), 2_000);
  await gone;
  clearTimeout(kill);
}
