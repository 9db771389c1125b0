import { MUTE, VOWELS } from './alphabet.ts';
import { HIATUS } from './hiatus.ts';
import { jointsIn } from './joints.ts';
import { codaLength } from './onsets.ts';

/** The vowels of one syllable, mute ones included. */
const NUCLEUS = new RegExp(`[${VOWELS}${MUTE}](?:(?!${HIATUS})[${VOWELS}${MUTE}])*`, 'g');

/** Where a respelled run of letters is cut into syllables: offsets in it, in order, its ends not included. */
export function cutsInPart(respelled: string): number[] {
  const joints = jointsIn(respelled);
  const cuts: number[] = [];
  let nucleusEnd: number | undefined;
  for (const { 0: nucleus, index } of respelled.matchAll(NUCLEUS)) {
    if (nucleusEnd !== undefined) {
      const consonants = respelled.slice(nucleusEnd, index);
      const coda = codaToJoint(nucleusEnd, index, joints) ?? codaLength(consonants);
      if (coda !== undefined) cuts.push(nucleusEnd + coda);
    }
    nucleusEnd = index + nucleus.length;
  }
  return cuts;
}

function codaToJoint(start: number, end: number, joints: ReadonlySet<number>): number | undefined {
  for (let at = start; at <= end; at++) if (joints.has(at)) return at - start;
  return undefined;
}
