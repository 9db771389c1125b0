/**
 * The files of the embedded voice, in `public/voice/`: size and SHA-256 as they are downloaded and kept, packed with gzip.
 * Written by `npm run voice`.
 */
export const VOICE_LIST = [
  {
    part: 'module',
    name: 'pico.wasm.gzip',
    bytes: 106257,
    sha256: 'b038ed2ca6b402bfb82e20904e17554610e599bc64954e3ef679e19442afb2ae',
  },
  {
    part: 'textAnalysis',
    name: 'fr-FR_ta.bin.gzip',
    bytes: 160132,
    sha256: 'fe43e18099ad7412c3d3e4580331468ed926c9611bd53ad1647c65c477536e3e',
  },
  {
    part: 'signalGeneration',
    name: 'fr-FR_nk0_sg.bin.gzip',
    bytes: 712565,
    sha256: 'a9ee994344320848c7dade65b83cff31180dc7cf7cb3850fba4cc57fc860727e',
  },
] as const;
