// with-voices.mjs -- command…: runs a command in which browsers have French voices, the same on every Linux.
import { howToInstall } from './how-to-install.mjs';
import { missingForVoices } from './needs.mjs';
import { readSystem } from './read-system.mjs';
import { runCommand } from './run-command.mjs';
import { signalExitCode } from './signal-exit-code.mjs';
import { startVoices } from './start-voices.mjs';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interruption.abort(signal));

const command = process.argv.slice(process.argv.indexOf('--') + 1);
// Elsewhere browsers speak with the system's own voices, and no private server can stand in for them.
process.exitCode = await (process.platform === 'linux' ? runWithVoices() : run(process.env));

async function runWithVoices() {
  const lacking = missingForVoices();
  if (lacking.length > 0) {
    console.error(howToInstall(readSystem(), lacking));
    return 1;
  }
  try {
    const voices = await startVoices(interruption.signal);
    return await run(voices.env).finally(voices.stop);
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
    return signalExitCode(interruption.signal.reason);
  }
}

/** @param {NodeJS.ProcessEnv} env */
function run(env) {
  return runCommand(command, env, interruption.signal);
}
