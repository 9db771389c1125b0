/** What a page asks of the worker that records: one `begin`, any number of `add`, one `finish`, each answered in turn. */
export type TapeRequest =
  | {
      readonly type: 'begin';
      /** Name of the file, if it can be kept on the disk. */
      readonly name: string;
      /** What comes before the sound. */
      readonly head: Uint8Array<ArrayBuffer>;
      /** Multiple of the speed at which the samples were rendered. */
      readonly speed: number;
    }
  | {
      readonly type: 'add';
      readonly samples: Int16Array<ArrayBuffer>;
      /** The silence after them, in ms. */
      readonly pause: number;
    }
  | { readonly type: 'finish' };

/** A recording that is whole. */
export interface Taped {
  /** How long it is. */
  readonly seconds: number;
  /** The file, where it could not be kept on the disk under its name. */
  readonly file: Blob | undefined;
}

/**
 * - `network`: the encoder could not be fetched
 * - `full`: the disk is full
 * - `unknown`: anything else
 */
export type TapeFault = 'network' | 'full' | 'unknown';

export type TapeAnswer =
  | { readonly type: 'done' }
  | ({ readonly type: 'finished' } & Taped)
  | { readonly type: 'failed'; readonly fault: TapeFault; readonly message: string };
