import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen that nobody sees. */
export interface Screen {
  /** Its name, for `DISPLAY`. */
  readonly name: string;
  close(): Promise<void>;
}

/** Starts Xvfb on the first number that is free. */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1000x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const numbers = server.stdio[3];
  if (!numbers) throw new Error('Xvfb has no way to tell its number.');
  const [number] = await Promise.race([once(numbers, 'data'), failed(server)]);
  return { name: `:${String(number).trim()}`, close: () => end(server) };
}

/** Rejects when a program ends by itself. */
export async function failed(program: ChildProcess): Promise<never> {
  await once(program, 'exit');
  throw new Error(`${program.spawnfile} has ended.`);
}

/** Ends a program and waits until it is gone. */
export async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  await gone;
}
