import { constants } from 'node:os';

/**
 * @param {NodeJS.Signals} signal
 * @returns {number} the exit code that shells give a command ended by this signal
 */
export function signalExitCode(signal) {
  return 128 + constants.signals[signal];
}
