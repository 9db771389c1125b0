import type { Check } from '../check.ts';
import { rounded } from '../tell.ts';
import { EVEN } from '../texts.ts';

const RATES = [0.5, 1.5, 2, 3];

export const rates: Check = {
  id: 'rates',
  question: 'La vitesse choisie est-elle celle que l’on entend ?',
  async run(bench) {
    const { duration: usual } = await bench.sayAll(EVEN);
    const measures: Record<string, number | string> = { 'durée à 1': rounded(usual) };
    const heard: string[] = [];
    for (const rate of RATES) {
      const { duration } = await bench.sayAll(EVEN, { rate });
      measures[`durée à ${rate}`] = rounded(duration);
      heard.push(`${decimal(rate)} → ${usual && duration ? decimal(usual / duration) : 'rien'}`);
    }
    return { answer: `${heard.join(' ; ')}.`, measures };
  },
};

function decimal(value: number): string {
  return value.toLocaleString('fr', { maximumFractionDigits: 2 });
}
