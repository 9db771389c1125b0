const BYTES_PER_SAMPLE = 2;
const HEADER = 44;

/**
 * The head of a WAV file of one channel of 16-bit PCM, to which the samples are added.
 * https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html
 * @param length In samples.
 * @param rate Samples a second.
 */
export function wavHeader(length: number, rate: number): ArrayBuffer {
  const size = length * BYTES_PER_SAMPLE;
  const header = new ArrayBuffer(HEADER);
  const view = new DataView(header);
  const writeName = (at: number, name: string) =>
    Array.from(name).forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  writeName(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + size, true);
  writeName(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  writeName(36, 'data');
  view.setUint32(40, size, true);
  return header;
}
