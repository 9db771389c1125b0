import { VOICE_LIST } from './voice-list.ts';

/** Bytes of the whole embedded voice, as it is downloaded and kept. */
export const VOICE_SIZE = VOICE_LIST.reduce((sum, { bytes }) => sum + bytes, 0);
