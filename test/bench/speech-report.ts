import { type Batch, ratioOf } from './batch.ts';
import type { SpeechMeasure } from './listen.ts';
import { median, pairedDifference } from './statistics.ts';

/** The batch as a Markdown table, next to the goals. */
export function speechReport(batch: Batch<SpeechMeasure>): string {
  const times = (measure: SpeechMeasure) =>
    [batch.limit, batch.subject].map(
      (samples) => `${median(samples.map((sample) => sample[measure])).toFixed(1)} ms`,
    );
  const more = (measure: SpeechMeasure) =>
    signed(
      pairedDifference(
        batch.subject.map((sample) => sample[measure]),
        batch.limit.map((sample) => sample[measure]),
      ),
    );
  const gapRatio = ratioOf('gap', batch.subject, batch.limit).toFixed(2);
  const rows = [
    ['Lire to the first `start`', ...times('start'), more('start'), '≤ + 15 ms', own(batch, 'start')],
    ['– of which before the first `speak()`', ...times('answer'), more('answer'), '', ''],
    ['`end` to the next `start`', ...times('gap'), `× ${gapRatio}`, '≤ × 1.1', own(batch, 'gap')],
    ['– of which before the next `speak()`', ...times('reply'), more('reply'), '', ''],
  ];
  return [
    '| | raw | app | app to raw | goal | raw to itself |',
    '|---|--:|--:|--:|--:|--:|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function signed(difference: number): string {
  return `${difference < 0 ? '−' : '+'} ${Math.abs(difference).toFixed(1)} ms`;
}

function own(batch: Batch<SpeechMeasure>, measure: SpeechMeasure): string {
  const ratio = ratioOf(measure, batch.again, batch.limit).toFixed(2);
  return batch.unsteady.includes(measure) ? `× ${ratio}: not to be trusted` : `× ${ratio}`;
}
