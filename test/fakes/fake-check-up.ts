import { type CheckUp, type CheckUpSnapshot, type Form, IDLE } from '../../src/speech/check-up/check-up.ts';
import type { CheckedVoice } from '../../src/speech/check-up/verdict.ts';

/** A check-up in memory: shows what a test has it show, and notes what it is asked. */
export class FakeCheckUp extends EventTarget implements CheckUp {
  readonly asked: string[] = [];
  snapshot: CheckUpSnapshot = { ...IDLE, make: 'samsung' };

  show(part: Partial<CheckUpSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...part };
    this.dispatchEvent(new Event('change'));
  }

  prepare(): void {
    this.asked.push('prepare');
  }

  start(form: Form, voice: CheckedVoice | undefined): void {
    this.asked.push(`start ${form} ${voice?.name}`);
  }

  answer(id: string): void {
    this.asked.push(`answer ${id}`);
  }

  skip(): void {
    this.asked.push('skip');
  }

  stop(): void {
    this.asked.push('stop');
  }
}
