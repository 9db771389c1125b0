/**
 * What the module offers of SVOX Pico's interface in C. All arguments are addresses, sizes or 16-bit numbers in the
 * module's memory; a status below 0 is an error.
 * https://android.googlesource.com/platform/external/svox/+/refs/heads/main/pico/lib/picoapi.h
 */
export interface PicoExports {
  readonly memory: WebAssembly.Memory;
  readonly emscripten_stack_init: () => void;
  readonly __wasm_call_ctors: () => void;
  readonly malloc: (size: number) => number;
  readonly free: (address: number) => void;
  readonly pico_initialize: (memory: number, size: number, system: number) => number;
  readonly pico_loadResource: (system: number, path: number, resource: number) => number;
  readonly pico_getResourceName: (system: number, resource: number, name: number) => number;
  readonly pico_createVoiceDefinition: (system: number, voice: number) => number;
  readonly pico_addResourceToVoiceDefinition: (system: number, voice: number, name: number) => number;
  readonly pico_newEngine: (system: number, voice: number, engine: number) => number;
  readonly pico_putTextUtf8: (engine: number, text: number, size: number, taken: number) => number;
  readonly pico_getData: (
    engine: number,
    buffer: number,
    size: number,
    received: number,
    type: number,
  ) => number;
}

const FUNCTIONS = [
  'emscripten_stack_init',
  '__wasm_call_ctors',
  'malloc',
  'free',
  'pico_initialize',
  'pico_loadResource',
  'pico_getResourceName',
  'pico_createVoiceDefinition',
  'pico_addResourceToVoiceDefinition',
  'pico_newEngine',
  'pico_putTextUtf8',
  'pico_getData',
] as const satisfies readonly (keyof PicoExports)[];

/** Whether a module has what is needed of Pico. Arguments of its functions cannot be looked at. */
export function arePicoExports(exports: WebAssembly.Exports): exports is WebAssembly.Exports & PicoExports {
  return (
    exports['memory'] instanceof WebAssembly.Memory &&
    FUNCTIONS.every((name) => typeof exports[name] === 'function')
  );
}
