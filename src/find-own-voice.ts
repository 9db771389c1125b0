import type { JoinedEngine } from './speech/joined-engine.ts';
import type { Player } from './speech/player.ts';
import type { EmbeddedVoice } from './speech/rendered/voice-files.ts';

/** Has the app speak with its own voice too, from when its files are on this device. What that takes is loaded then. */
export async function findOwnVoice(
  voice: EmbeddedVoice,
  engine: JoinedEngine,
  player: Player,
): Promise<void> {
  await voice.look();
  const join = async () => {
    if (voice.snapshot.status !== 'ready') return;
    voice.removeEventListener('change', join);
    const { joinOwnVoice } = await import('./join-own-voice.ts');
    joinOwnVoice(voice, engine, player);
  };
  voice.addEventListener('change', join);
  await join();
  // Whoever has chosen it, and has it no longer, hears another.
  if (voice.snapshot.status !== 'ready') engine.join();
}
