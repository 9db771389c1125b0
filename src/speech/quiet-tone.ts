/** In Hz: below what the loudspeaker of a phone can give back. */
const PITCH = 40;

/**
 * Peak, as a part of full scale: –60 dB. Chromium and Firefox take for silence what is below –72 dB; the ear hears
 * 40 Hz only from some 50 dB of sound pressure on, which headphones at full volume do not reach with so little.
 * https://searchfox.org/mozilla-central/source/dom/media/AudibilityMonitor.h
 * https://source.chromium.org/chromium/chromium/src/+/main:services/audio/output_stream.cc
 */
const PEAK = 0.001;

/**
 * In seconds. Chromium gives no media keys to a sound of 5 s or less, Firefox to none below 3 s.
 * https://source.chromium.org/chromium/chromium/src/+/main:media/base/media_content_type.cc
 */
const LENGTH = 6;

/** Samples a second. */
const RATE = 8000;
const HEADER = 44;
const BYTES_PER_SAMPLE = 2;

/** A tone that counts as sound for a browser and not for an ear, as a WAV file of 96 kB; it repeats without a seam. */
export function quietTone(): ArrayBuffer {
  const samples = RATE * LENGTH;
  const size = samples * BYTES_PER_SAMPLE;
  const file = new ArrayBuffer(HEADER + size);
  const view = new DataView(file);
  const writeName = (at: number, name: string) =>
    Array.from(name).forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  // https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html: one channel of 16-bit PCM.
  writeName(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + size, true);
  writeName(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  writeName(36, 'data');
  view.setUint32(40, size, true);
  for (let index = 0; index < samples; index += 1) {
    const height = PEAK * 0x7fff * Math.sin((2 * Math.PI * PITCH * index) / RATE);
    view.setInt16(HEADER + index * BYTES_PER_SAMPLE, Math.round(height), true);
  }
  return file;
}
