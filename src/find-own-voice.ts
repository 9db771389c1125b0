import { keepOnDemand } from './pwa/keep-on-demand.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { EMBEDDED_VOICE } from './speech/embedded-voice.ts';
import type { JoinedEngine } from './speech/joined-engine.ts';
import type { Player } from './speech/player.ts';
import type { EmbeddedVoice } from './speech/rendered/voice-files.ts';

/**
 * Has the app speak with its own voice too, from when its files are on this device. What that takes is loaded then.
 * Who downloads it wants to hear it: it becomes the voice that is chosen.
 * @param voice Already looked for.
 */
export async function findOwnVoice(
  voice: EmbeddedVoice,
  engine: JoinedEngine,
  player: Player,
  settings: SettingsStore,
): Promise<void> {
  let { status } = voice.snapshot;
  voice.addEventListener('change', () => {
    const isNew = status === 'downloading' && voice.snapshot.status === 'ready';
    if (isNew) settings.change({ voice: { name: EMBEDDED_VOICE.name, lang: EMBEDDED_VOICE.lang } });
    status = voice.snapshot.status;
  });
  const join = async () => {
    if (voice.snapshot.status !== 'ready') return;
    voice.removeEventListener('change', join);
    keepOnDemand('voice');
    const { joinOwnVoice } = await import('./join-own-voice.ts');
    joinOwnVoice(voice, engine, player);
  };
  voice.addEventListener('change', join);
  await join();
  // Whoever has chosen it, and has it no longer, hears another.
  if (voice.snapshot.status !== 'ready') engine.join();
}
