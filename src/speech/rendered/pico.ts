import { MemoryFiles } from './memory-files.ts';
import { arePicoExports, type PicoExports } from './pico-exports.ts';
import { picoImports } from './pico-imports.ts';
import type { VoiceFiles } from './voice-files.ts';

/** Memory that Pico divides up itself: what its own command line tool gives it. */
const WORKING_MEMORY = 2_500_000;
const NAME_LENGTH = 32;
const BUFFER = 4096;
const VOICE = 'voice';
/** Paths of its files, for itself alone: it wants this ending. */
const TEXT_ANALYSIS = 'ta.bin';
const SIGNAL_GENERATION = 'sg.bin';
/** Pico's statuses of a step. */
const BUSY = 201;
const IDLE = 200;

/** Pico could not do what it was asked to; the message has its own status. */
class PicoError extends Error {
  override name = 'PicoError';
}

/**
 * The speech synthesiser SVOX Pico with its French voice. It says one text at a time, as samples of 16 bits, mono,
 * 16,000 a second. The same text after `reset` gives the same samples.
 */
export class Pico {
  readonly #pico: PicoExports;
  readonly #engine: number;
  /** Where it writes its answers: two numbers. */
  readonly #cell: number;
  readonly #buffer: number;
  /** The module's memory before the first text: some megabytes. */
  readonly #fresh: Uint8Array;

  /** @throws An error named PicoError, or one of WebAssembly, where the files are not those of a voice, or memory is short. */
  static async load({ module, textAnalysis, signalGeneration }: VoiceFiles): Promise<Pico> {
    const files = new MemoryFiles(
      new Map([
        [TEXT_ANALYSIS, new Uint8Array(textAnalysis)],
        [SIGNAL_GENERATION, new Uint8Array(signalGeneration)],
      ]),
    );
    let memory: WebAssembly.Memory | undefined;
    const imports = picoImports(() => memory ?? raise('no memory'), files);
    const { instance } = await WebAssembly.instantiate(module, imports);
    const { exports } = instance;
    if (!arePicoExports(exports)) return raise('not the module');
    memory = exports.memory;
    exports.emscripten_stack_init();
    exports.__wasm_call_ctors();
    return new Pico(exports);
  }

  private constructor(pico: PicoExports) {
    this.#pico = pico;
    this.#cell = this.#reserve(8);
    this.#buffer = this.#reserve(BUFFER);
    const memory = this.#reserve(WORKING_MEMORY);
    expectOk('start', pico.pico_initialize(memory, WORKING_MEMORY, this.#cell));
    const system = this.#number(this.#cell);
    const voice = this.#text(VOICE);
    expectOk('voice', pico.pico_createVoiceDefinition(system, voice));
    for (const file of [TEXT_ANALYSIS, SIGNAL_GENERATION]) {
      expectOk(`load ${file}`, pico.pico_loadResource(system, this.#text(file), this.#cell));
      const name = this.#reserve(NAME_LENGTH);
      expectOk(`name ${file}`, pico.pico_getResourceName(system, this.#number(this.#cell), name));
      expectOk(`add ${file}`, pico.pico_addResourceToVoiceDefinition(system, voice, name));
    }
    expectOk('engine', pico.pico_newEngine(system, voice, this.#cell));
    this.#engine = this.#number(this.#cell);
    this.#fresh = new Uint8Array(pico.memory.buffer).slice();
  }

  /**
   * Says a text, which may have Pico's tags (`<speed level="120">`…), and gives its samples as they come. Stopped
   * before its end, it must be `reset`.
   * @throws An error named PicoError.
   */
  *say(text: string): Generator<Int16Array> {
    const bytes = new TextEncoder().encode(`${text}\0`);
    const at = this.#reserve(bytes.length);
    try {
      new Uint8Array(this.#pico.memory.buffer).set(bytes, at);
      let put = 0;
      while (put < bytes.length) {
        expectOk(
          'text',
          this.#pico.pico_putTextUtf8(
            this.#engine,
            at + put,
            Math.min(bytes.length - put, 32_767),
            this.#cell,
          ),
        );
        put += this.#short(this.#cell);
        yield* this.#samples();
      }
    } finally {
      this.#pico.free(at);
    }
  }

  /**
   * Forgets what was said and what was to be said. Pico's own reset leaves traces, which are heard as another noise and
   * make every rendering a little different: here its memory becomes again what it was before the first text.
   */
  reset(): void {
    new Uint8Array(this.#pico.memory.buffer).set(this.#fresh);
  }

  /** What it has to say of the text that it has taken. */
  *#samples(): Generator<Int16Array> {
    for (let status = BUSY; status === BUSY;) {
      status = this.#pico.pico_getData(this.#engine, this.#buffer, BUFFER, this.#cell, this.#cell + 4);
      if (status !== BUSY && status !== IDLE) raise('step', status);
      const size = this.#short(this.#cell);
      // A copy: the module writes over its buffer in the next step.
      if (size > 0) yield new Int16Array(this.#pico.memory.buffer, this.#buffer, size / 2).slice();
    }
  }

  #text(text: string): number {
    const bytes = new TextEncoder().encode(`${text}\0`);
    const at = this.#reserve(bytes.length);
    new Uint8Array(this.#pico.memory.buffer).set(bytes, at);
    return at;
  }

  #reserve(size: number): number {
    return this.#pico.malloc(size) || raise('out of memory');
  }

  #number(at: number): number {
    return new DataView(this.#pico.memory.buffer).getUint32(at, true);
  }

  #short(at: number): number {
    return new DataView(this.#pico.memory.buffer).getInt16(at, true);
  }
}

function expectOk(what: string, status: number): void {
  if (status !== 0) raise(what, status);
}

function raise(what: string, status?: number): never {
  throw new PicoError(`Pico: ${what}${status === undefined ? '' : ` (${status})`}`);
}
