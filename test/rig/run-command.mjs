import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a command to its end, on this terminal.
 *
 * @param {readonly string[]} command a program and its arguments
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} interruption its reason is the signal to hand on to the command
 * @returns {Promise<number>} its exit code; 128 and the signal's number where one ended it, as shells have it
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
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}
