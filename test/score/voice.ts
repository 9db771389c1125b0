import { spawnSync } from 'node:child_process';

/**
 * What espeak-ng's French voice makes of texts of one phrase each: IPA without stress, length and pauses. Empty
 * where there is no espeak-ng.
 */
export function phonemesOf(texts: readonly string[]): string[] {
  const input = texts.map((text) => `${text}.\n\n`).join('');
  const { status, stdout } = spawnSync('espeak-ng', ['-v', 'fr', '-q', '--ipa'], { input, encoding: 'utf8' });
  if (status !== 0) return [];
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  if (lines.length !== texts.length)
    throw new Error('the voice took one of the texts for more than a phrase');
  return lines.map((line) => line.replace(/[ˈˌː‿\s-]/g, ''));
}

/** True where there is a voice to ask. */
export const voiceIsHere = phonemesOf(['oui']).length > 0;
