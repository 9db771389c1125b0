import { isLocal } from '../../is-local.ts';
import type { Check } from '../check.ts';
import { isFrench } from '../native-voice.ts';

export const voices: Check = {
  id: 'voices',
  question: 'Quelles voix françaises le navigateur connaît-il ?',
  run({ synthesis, voice, notes }) {
    const all = synthesis.getVoices();
    const french = all.filter(isFrench);
    const local = french.filter(isLocal);
    if (!voice) notes.french = 'no-voice';
    else notes.offline = isLocal(voice) ? 'claimed' : 'no';
    return {
      answer: voice
        ? `${french.length} en français, dont ${local.length} sans Internet, sur ${all.length} voix.`
        : `Aucune, sur ${all.length} voix.`,
      measures: Object.fromEntries(
        french
          .slice(0, 12)
          .map((each, index) => [
            `voix ${index + 1}`,
            `${each.name} | ${each.lang} | ${each.voiceURI} | local ${each.localService} | défaut ${each.default}`,
          ]),
      ),
    };
  },
};
