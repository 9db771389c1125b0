import { type Batch, ratioOf } from './batch.ts';
import { median } from './statistics.ts';
import type { TapToSound } from './tap-to-sound.ts';

interface VoiceFigures {
  /** By the bare module and by the app, in ms for a second of sound. */
  readonly rendering: Batch<'render'>;
  readonly fast: TapToSound;
  readonly slow: TapToSound;
  /** What the browser takes at most while it renders a novel of 550,000 words, above what it took before, in MB. */
  readonly memory: number;
}

/** The figures of the app's own voice as a Markdown table, next to the goals. */
export function voiceReport({ rendering, fast, slow, memory }: VoiceFigures): string {
  const ratio = ratioOf('render', rendering.subject, rendering.limit).toFixed(2);
  const doubt = rendering.unsteady.length > 0 ? ' (not to be trusted)' : '';
  const rows = [
    ['rendering, the bare module in a worker', times(rendering.limit), ''],
    ['rendering, the app', times(rendering.subject), ''],
    ['– its time to that of the bare module', `${ratio}${doubt}`, '≤ 1.15'],
    ['Lire to the first word, first time', ms(fast.cold), ''],
    ['– on a processor 6 × slower', ms(slow.cold), ''],
    ['from another place, nothing of it rendered', ms(fast.warm), ''],
    ['– on a processor 6 × slower', ms(slow.warm), '≤ 1000 ms'],
    ['most memory while a novel is rendered', `${memory.toFixed(0)} MB`, '≤ 150 MB'],
  ];
  return ['| | | goal |', '|---|--:|--:|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}

function times(samples: Batch<'render'>['limit']): string {
  return `${Math.round(1000 / median(samples.map(({ render }) => render)))} × real time`;
}
