import { spawn } from 'node:child_process';
import { signalExitCode } from './signal-exit-code.mjs';

/**
 * Runs a command to its end, on this terminal.
 *
 * @param {readonly string[]} command a program and its arguments
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} interruption its reason is the signal to hand on to the command
 * @returns {Promise<number>} its exit code, as a shell would tell it
 */
export function runCommand([program = '', ...args], env, interruption) {
  return new Promise((resolve, reject) => {
    interruption.throwIfAborted();
    const child = spawn(program, args, { env, stdio: 'inherit' });
    const interrupt = () => {
      child.kill(interruption.reason);
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    };
    interruption.addEventListener('abort', interrupt);
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? signalExitCode(signal ?? 'SIGKILL')));
  });
}
