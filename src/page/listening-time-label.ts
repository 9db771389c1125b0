import { listeningTime } from '../text/listening-time.ts';

/** The time a text takes to hear, in words: `2 min d’écoute`, `1 h 5 min d’écoute`. */
export function listeningTimeLabel(characters: number, speed: number): string {
  const minutes = Math.max(1, Math.round(listeningTime(characters, speed) / 60_000));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
  return `${parts.filter(Boolean).join(' ')} d’écoute`;
}
