import type { Check } from './check.ts';
import { cancelEvent } from './checks/cancel-event.ts';
import { cancelThenSpeak } from './checks/cancel-then-speak.ts';
import { hidden } from './checks/hidden.ts';
import { lock } from './checks/lock.ts';
import { long } from './checks/long.ts';
import { mediaKeys } from './checks/media-keys.ts';
import { next } from './checks/next.ts';
import { offline } from './checks/offline.ts';
import { pause } from './checks/pause.ts';
import { rates } from './checks/rates.ts';
import { remoteOffline } from './checks/remote-offline.ts';
import { volume } from './checks/volume.ts';
import { FIRST } from './short-checks.ts';

/** What goes by itself. */
const ALONE = [next, cancelThenSpeak, cancelEvent, rates, volume, long];

/** What the listener has a hand in. The pause comes last: after it some systems stay silent. */
const TOGETHER = [hidden, lock, offline, remoteOffline, mediaKeys, pause];

/** The checks of the long form, in their order: two minutes. */
export const LONG_CHECKS: readonly Check[] = [...FIRST, ...ALONE, ...TOGETHER];
