import { wavHeader } from './wav-header.ts';

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

/** A tone that counts as sound for a browser and not for an ear, as a WAV file of 96 kB; it repeats without a seam. */
export function quietTone(): ArrayBuffer {
  const samples = RATE * LENGTH;
  const header = new Uint8Array(wavHeader(samples, RATE));
  const file = new ArrayBuffer(header.length + samples * Int16Array.BYTES_PER_ELEMENT);
  new Uint8Array(file).set(header);
  const view = new DataView(file, header.length);
  for (let index = 0; index < samples; index += 1) {
    const height = PEAK * 0x7fff * Math.sin((2 * Math.PI * PITCH * index) / RATE);
    view.setInt16(index * Int16Array.BYTES_PER_ELEMENT, Math.round(height), true);
  }
  return file;
}
