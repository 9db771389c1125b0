import type { Form } from '../../check-up/check-up.ts';
import type { Check } from './check.ts';
import { cancelEvent } from './checks/cancel-event.ts';
import { cancelThenSpeak } from './checks/cancel-then-speak.ts';
import { ends } from './checks/ends.ts';
import { heard } from './checks/heard.ts';
import { hidden } from './checks/hidden.ts';
import { lock } from './checks/lock.ts';
import { long } from './checks/long.ts';
import { mediaKeys } from './checks/media-keys.ts';
import { next } from './checks/next.ts';
import { number } from './checks/number.ts';
import { offline } from './checks/offline.ts';
import { pace } from './checks/pace.ts';
import { pause } from './checks/pause.ts';
import { rates } from './checks/rates.ts';
import { remoteOffline } from './checks/remote-offline.ts';
import { starts } from './checks/starts.ts';
import { voices } from './checks/voices.ts';
import { volume } from './checks/volume.ts';
import { words } from './checks/words.ts';

/** Whether a voice speaks French here, and tells its words. */
const FIRST = [voices, starts, ends, pace, words, heard, number];

/** What goes by itself. */
const ALONE = [next, cancelThenSpeak, cancelEvent, rates, volume, long];

/** What the listener has a hand in. The pause comes last: after it some systems stay silent. */
const TOGETHER = [hidden, lock, offline, remoteOffline, mediaKeys, pause];

/** The checks of each form, in their order: half a minute, and two. */
export const CHECKS: Readonly<Record<Form, readonly Check[]>> = {
  short: [...FIRST, offline],
  long: [...FIRST, ...ALONE, ...TOGETHER],
};
