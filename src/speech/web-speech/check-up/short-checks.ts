import type { Check } from './check.ts';
import { ends } from './checks/ends.ts';
import { heard } from './checks/heard.ts';
import { number } from './checks/number.ts';
import { offline } from './checks/offline.ts';
import { pace } from './checks/pace.ts';
import { starts } from './checks/starts.ts';
import { voices } from './checks/voices.ts';
import { words } from './checks/words.ts';

/** Whether a voice speaks French here, and tells its words. Without a voice the first of them can be run, and no other. */
export const FIRST: readonly Check[] = [voices, starts, ends, pace, words, heard, number];

/** The checks of the short form, in their order: half a minute. */
export const SHORT_CHECKS: readonly Check[] = [...FIRST, offline];
