import type { VoiceSnapshot, VoiceStore } from '../../src/speech/voice-store.ts';

/** An embedded voice of 978,954 bytes that stands as a test has it, and counts what it is asked for. */
export class FakeVoiceStore extends EventTarget implements VoiceStore {
  readonly asked: ('download' | 'cancel' | 'remove')[] = [];
  snapshot: VoiceSnapshot = {
    status: 'absent',
    received: 0,
    total: 978_954,
    sizeOnDisk: 0,
    problem: undefined,
  };

  show(changed: Partial<VoiceSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...changed };
    this.dispatchEvent(new Event('change'));
  }

  async download(): Promise<void> {
    this.asked.push('download');
    this.show({ status: 'downloading', problem: undefined });
  }

  cancel(): void {
    this.asked.push('cancel');
    this.show({ status: 'absent' });
  }

  async remove(): Promise<void> {
    this.asked.push('remove');
    this.show({ status: 'absent', sizeOnDisk: 0, received: 0 });
  }
}
