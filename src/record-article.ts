import type { Language } from './speech/language.ts';
import type { Manner } from './speech/manner.ts';
import { id3Tag, type RecordingFacts } from './speech/recording/id3-tag.ts';
import { recordSpeech } from './speech/recording/record-speech.ts';
import type { Recording } from './speech/recording/recorder.ts';
import { reservePlace, tidyRecordings } from './speech/recording/recording-place.ts';
import { sayingsOf } from './speech/recording/sayings.ts';
import { WorkerTape } from './speech/recording/tape.ts';
import { LONGEST_TEXT } from './speech/rendered/longest-text.ts';
import { WorkerSynthesizer } from './speech/rendered/synthesizer.ts';
import type { EmbeddedVoice } from './speech/rendered/voice-files.ts';
import type { Sentenced } from './text/article.ts';
import { fileName } from './text/file-name.ts';

/** What is recorded, and how it sounds. */
export interface ToRecord {
  readonly paragraphs: readonly Sentenced[];
  readonly facts: RecordingFacts;
  readonly manner: Manner;
  readonly language: Pick<Language, 'spokenForm'>;
}

/**
 * Records an article with the embedded voice, apart from what is being read meanwhile.
 * @param onShare Told how much of it is recorded, 0 to 1.
 * @throws RecordingProblem, or the reason of the signal.
 */
export async function recordArticle(
  voice: EmbeddedVoice,
  { paragraphs, facts, manner, language }: ToRecord,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Recording> {
  await tidyRecordings();
  const place = await reservePlace();
  const synthesizer = new WorkerSynthesizer(() => voice.files());
  const tape = new WorkerTape();
  try {
    await tape.begin(place.name, id3Tag(facts), manner.speed);
    const sayings = sayingsOf(paragraphs, manner, language, LONGEST_TEXT);
    const taped = await recordSpeech(sayings, manner.pitch, synthesizer, tape, onShare, signal);
    const file = new File([await place.file(taped)], fileName(facts.title, 'mp3'), { type: 'audio/mpeg' });
    return { file, seconds: taped.seconds, discard: () => place.discard() };
  } catch (thrown) {
    tape.release();
    await place.discard();
    throw thrown;
  } finally {
    tape.release();
    synthesizer.release();
  }
}
