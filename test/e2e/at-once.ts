import type { SpeechMoment } from './spoken.ts';

/** The most utterances that the browser had at one time, spoken or waiting. */
export function mostAtOnce(moments: readonly SpeechMoment[]): number {
  const open = new Set<number>();
  let most = 0;
  for (const { type, utterance } of moments) {
    if (type === 'cancel') open.clear();
    if (type === 'end' || type === 'error') open.delete(utterance);
    if (type === 'speak') open.add(utterance);
    most = Math.max(most, open.size);
  }
  return most;
}
