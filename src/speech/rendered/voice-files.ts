/** The unpacked files of the embedded voice, checked. */
export interface VoiceFiles {
  /** The WebAssembly module. */
  readonly module: ArrayBuffer;
  /** What Pico knows of French: text → sounds. */
  readonly textAnalysis: ArrayBuffer;
  /** How the voice sounds: sounds → samples. */
  readonly signalGeneration: ArrayBuffer;
}
