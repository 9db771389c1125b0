import { keepOnDemand } from './pwa/keep-on-demand.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { EMBEDDED_VOICE } from './speech/embedded-voice.ts';
import type { JoinedEngine } from './speech/joined-engine.ts';
import type { VoiceStore } from './speech/voice-store.ts';

/**
 * Has the app speak with its own voice too, from when its files are on this device. Who downloads it wants to hear it: it
 * becomes the voice that is chosen. Who has chosen it where it cannot be had hears another.
 * @param voice Already looked for.
 * @param joinOwnVoice Loads what speaks with it, and adds it to the engine.
 */
export async function findOwnVoice(
  voice: VoiceStore,
  engine: Pick<JoinedEngine, 'join'>,
  settings: Pick<SettingsStore, 'change'>,
  joinOwnVoice: () => Promise<void>,
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
    await joinOwnVoice().catch(() => engine.join());
  };
  voice.addEventListener('change', join);
  await join();
  if (voice.snapshot.status !== 'ready') engine.join();
}
