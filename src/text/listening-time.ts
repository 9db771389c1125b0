/**
 * How long a voice takes for one character of French at speed 1, in ms. Measured on platform voices:
 * 60 to 70 ms.
 */
const MS_PER_CHARACTER = 65;

/** How long a text takes to hear, in ms. `speed` is a multiple of the voice's normal speed. */
export function listeningTime(characters: number, speed: number): number {
  return (characters * MS_PER_CHARACTER) / speed;
}
