import { lexiconRule } from './lexicon.ts';

/**
 * Said letter by letter, where a voice makes a word of them: espeak-ng reads OMS as « omme », RFI as « rfi », PME as
 * « pme », IRM as « irme ». Those it spells by itself (ONG, CSP, HCR, SNCF) or says as everybody does (ONU,
 * OTAN, Minusma, Fama, Unesco) are left to it.
 */
export const initialisms = (
  'AES AFP AIE ANP ARN BCEAO CFA CHU CIA CICR CMA CMI CMU CPI DGSE DGSI ECG EIGS EIIL FBI FIDH FMI GSIM HCUA IA IBK IDH ' +
  'IRM ISBN IUT IVG LFI MNLA OCDE OIF OIM OIT OMC OMD OMS OMVS ORTM OUA PIB PMA PME PMI PMU QI RCA RDA RER RFA RFI RSA ' +
  'SPA SUV TPE UDPS UE UFC ULM UMP UNHCR URSS VIH'
).split(' ');

/** « la CMA » → la C M A. */
export const spelledInitialisms = lexiconRule(
  'spelledInitialisms',
  initialisms.map((written) => ({ written, spoken: [...written].join(' ') })),
);
