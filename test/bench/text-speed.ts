import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { sentencesOf } from '../../src/text/sentences.ts';
import { wordsOf } from '../../src/text/words.ts';
import { median, pairedRatio } from './statistics.ts';

/** A function whose speed is measured, and the one that does the bare minimum of the same work, if there is one. */
export interface Contestant {
  readonly run: (text: string) => unknown;
  readonly beside?: (text: string) => unknown;
  /** How many times the time of `beside` it may take. */
  readonly goal?: number;
}

/** One line of the report. `value` and `beside` in MB of UTF-8 a second; a growth has no `beside`. */
export interface SpeedRow {
  readonly measure: string;
  readonly value: number;
  readonly beside?: number;
  /** Time over the time of `beside`; for a growth, the time of ten times the text over that of the text. */
  readonly ratio: number;
  readonly goal: number;
}

const GROWTH = 10;
const GROWTH_GOAL = 11;
/** In UTF-16 code units: long enough for the garbage collection not to decide. */
const GROWTH_SAMPLE = 500_000;

const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });
const words = new Intl.Segmenter('fr', { granularity: 'word' });

/** Sentences and words, each beside the bare `Intl.Segmenter` of the same granularity. */
export const segmentation: Readonly<Record<string, Contestant>> = {
  sentences: { run: sentencesOf, beside: (text) => Array.from(sentences.segment(text)).length, goal: 1.5 },
  words: { run: wordsOf, beside: (text) => Array.from(words.segment(text)).length, goal: 1.5 },
};

/**
 * The time in ms that `run` takes over some texts, one after the other. The results are kept to the end: to drop them
 * early would spare the garbage collector, and many short texts would seem faster than a long one.
 */
function timeOf(run: (text: string) => unknown, texts: readonly string[]): number {
  const start = performance.now();
  const results = texts.map((text) => run(text));
  const time = performance.now() - start;
  return results.length === texts.length ? time : Number.NaN;
}

/** The times of two runs, in turn, without the first of each: that is the engine's warm-up. */
function interleave(
  runs: number,
  [first, second]: readonly [() => number, () => number],
): [first: number[], second: number[]] {
  const times: [number[], number[]] = [[], []];
  for (let repetition = 0; repetition <= runs; repetition++) {
    const pair = [first(), second()] as const;
    if (repetition === 0) continue;
    times[0].push(pair[0]);
    times[1].push(pair[1]);
  }
  return times;
}

function megabytesIn(texts: readonly string[]): number {
  return texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1e6;
}

function seconds(milliseconds: readonly number[]): number {
  return median(milliseconds) / 1000;
}

function speed(name: string, contestant: Contestant, paragraphs: readonly string[], runs: number): SpeedRow {
  const { run, beside = run, goal = Number.POSITIVE_INFINITY } = contestant;
  const [times, besideTimes] = interleave(runs, [
    () => timeOf(run, paragraphs),
    () => timeOf(beside, paragraphs),
  ]);
  const megabytes = megabytesIn(paragraphs);
  return {
    measure: `${name}, MB/s`,
    value: megabytes / seconds(times),
    ...(beside !== run && { beside: megabytes / seconds(besideTimes) }),
    ratio: pairedRatio(times, besideTimes),
    goal,
  };
}

/**
 * Ten times the same text beside one text ten times as long: equal work. Whatever else the machine does only adds to a
 * time, so the fastest runs tell how the function itself grows.
 */
function growth(name: string, { run }: Contestant, text: string, runs: number): SpeedRow {
  const sample = text.slice(0, GROWTH_SAMPLE);
  const apart = Array.from({ length: GROWTH }, () => sample);
  const joined = [sample.repeat(GROWTH)];
  const [apartTimes, joinedTimes] = interleave(runs, [() => timeOf(run, apart), () => timeOf(run, joined)]);
  return {
    measure: `${name}, ${GROWTH} × the text as one paragraph`,
    value: megabytesIn(joined) / seconds(joinedTimes),
    ratio: (GROWTH * Math.min(...joinedTimes)) / Math.min(...apartTimes),
    goal: GROWTH_GOAL,
  };
}

/**
 * Measures functions over a text, by default sentences and words: the speed paragraph by paragraph, as the app reads and
 * as `Intl.Segmenter` is fastest, beside the bare minimum in the same run; then the growth of the time with the length of
 * one paragraph. The runs are interleaved and what is reported are medians, but for the growth.
 */
export function textSpeed(
  text: string,
  runs = 9,
  contestants: Readonly<Record<string, Contestant>> = segmentation,
): SpeedRow[] {
  const paragraphs = text.split('\n').filter((paragraph) => paragraph !== '');
  return Object.entries(contestants).flatMap(([name, contestant]) => [
    speed(name, contestant, paragraphs, runs),
    growth(name, contestant, paragraphs.join(' '), runs),
  ]);
}
