/**
 * Waits for something for as long as it may take.
 * @param limit In ms; `Infinity` waits for ever.
 * @param begin Starts waiting; calls back with what came.
 * @returns what came; undefined once the limit has passed. Rejects with the signal's reason when that is aborted.
 */
export function inTime<Value>(
  limit: number,
  signal: AbortSignal,
  begin: (came: (value: Value) => void) => void,
): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const settle = (value?: Value) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(value);
    };
    const timer = limit === Infinity ? undefined : setTimeout(settle, limit);
    signal.addEventListener('abort', giveUp);
    begin(settle);
  });
}
