import type { VoiceFiles } from './voice-files.ts';

/** What a page asks of the worker that renders. Each text has a number, by which it is answered or given up. */
export type SynthesisRequest =
  | { readonly type: 'load'; readonly files: VoiceFiles }
  | { readonly type: 'render'; readonly id: number; readonly text: string }
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker answers: nothing for a text that was given up. */
export type SynthesisAnswer =
  | { readonly type: 'rendered'; readonly id: number; readonly samples: Int16Array<ArrayBuffer> }
  /** It can render no more, this text or any other. */
  | { readonly type: 'failed'; readonly message: string };
