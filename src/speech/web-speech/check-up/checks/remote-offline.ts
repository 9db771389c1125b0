import { isLocal } from '../../is-local.ts';
import type { Check } from '../check.ts';
import { isFrench } from '../native-voice.ts';
import { momentOf } from '../tell.ts';
import { SHORT } from '../texts.ts';

const READY = { id: 'ready', label: 'C’est fait' };

export const remoteOffline: Check = {
  id: 'remote-offline',
  question: 'Que fait une voix d’Internet quand il n’y en a pas ?',
  async run(bench) {
    const remote = bench.synthesis.getVoices().find((voice) => isFrench(voice) && !isLocal(voice));
    if (!remote) return { answer: 'Il n’y a pas de voix d’Internet ici.' };
    if (navigator.onLine)
      await bench.ask({
        text: `Passez en mode avion, puis touchez « C’est fait » : la voix ${remote.name} va être essayée sans Internet.`,
        options: [READY],
      });
    if (navigator.onLine) return { answer: 'L’appareil est resté en ligne.' };
    const isListed = bench.synthesis.getVoices().some(({ voiceURI }) => voiceURI === remote.voiceURI);
    const trial = await bench.sayAll(SHORT, { voice: remote });
    return {
      answer:
        trial.moments.length === 0 ? 'Rien, elle se tait sans le dire.' : `${momentOf(trial.moments[0])}.`,
      measures: {
        voix: remote.name,
        'encore dans la liste': String(isListed),
        fin: momentOf(trial.first('end', 'error')),
      },
    };
  },
};
