/** Bits of a header that are the same in every frame of MPEG-2 layer III. http://www.mp3-tech.org/programmer/frame_header.html */
const SYNC = 0xffe0_0000;
const BITRATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [22_050, 24_000, 16_000];
const SAMPLES_PER_FRAME = 576;

/** How long an MP3 of MPEG-2 layer III is, in seconds, frame by frame. Throws where a frame does not begin at the end of the one before. */
export function durationOf(mp3: Uint8Array): number {
  const view = new DataView(mp3.buffer, mp3.byteOffset, mp3.byteLength);
  let seconds = 0;
  for (let at = 0; at < mp3.length;) {
    const header = view.getUint32(at);
    if ((header & SYNC) >>> 0 !== SYNC >>> 0) throw new Error(`no frame at ${at}`);
    const rate = RATES[(header >> 10) & 3] ?? 0;
    const bitrate = (BITRATES[(header >> 12) & 15] ?? 0) * 1000;
    const padding = (header >> 9) & 1;
    seconds += SAMPLES_PER_FRAME / rate;
    at += Math.floor((72 * bitrate) / rate) + padding;
  }
  return seconds;
}
