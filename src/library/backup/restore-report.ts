import type { OwnChoices } from './backup-format.ts';

/** What became of a backup that was restored. Its own choices are as in the file, not looked at, and not taken. */
export interface RestoreReport extends OwnChoices {
  /** Articles that are new here. */
  readonly added: number;
  /** Articles that were here already. */
  readonly known: number;
  /** Those of the new ones that are kept beside another article which has the same name and another text. */
  readonly beside: number;
  /** Articles of the file that make no sense, and were left out. */
  readonly unreadable: number;
  /** Places that are newer than those that were here, or new. */
  readonly places: number;
  /** Articles that are new in the queue, at its end. */
  readonly queued: number;
}
