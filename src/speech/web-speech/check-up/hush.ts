/** Stops whatever the browser is saying, and tells whether it was saying anything. */
export function hush(synthesis: SpeechSynthesis): boolean {
  const { speaking, pending, paused } = synthesis;
  if (!speaking && !pending && !paused) return false;
  synthesis.cancel();
  // In Firefox a pause survives what it paused.
  if (paused) synthesis.resume();
  return true;
}
