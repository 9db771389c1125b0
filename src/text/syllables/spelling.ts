import { MUTE, SERVANT, START, VOWELS } from './alphabet.ts';
import { isThirdPersonPlural } from './third-person.ts';

function anyOf(...letters: readonly string[]): RegExp {
  return new RegExp(letters.join('|'), 'g');
}

const SERVANTS = anyOf(
  // quand, qu’il
  `(?<=q)u(?=[${VOWELS}’])`,
  // guerre, guitare; not Guyane
  `(?<=g)u(?=[eéèêiî]|y(?![${VOWELS}]))`,
  // pigeon, mangeait, douceâtre
  '(?<=g)e(?=[aàâoô])|(?<=c)e(?=â)',
);

const MUTES = anyOf(
  // rue, vies, paiement, criera, soierie, aiguë
  '(?<=[éiîïuûüy])e(?=s?$|r[aoi]|rez|ment)|(?<=u)ë(?=s?$)',
  // paon, faon, taon
  '(?<=^[pft]a)o(?=n)',
  // août, saoul
  `(?<=${START}s?)a(?=oût|oul)`,
  // asseoir
  '(?<=s)e(?=oi)',
  // oignon, encoignure
  `(?<=${START}o|enco)i(?=gn)`,
);

/** deuxième, dixième, soixante: elsewhere between vowels x is two sounds. */
const SINGLE_X = /(?<=deu|[ds]i)x(?=i[èe]m)|(?<=soi)x(?=ant)/g;

const CONSONANTS = anyOf(
  // payer, yeux
  `(?<=${START}|[${VOWELS}])y(?=[${VOWELS}])`,
  // aïeul, païen; not ouïe
  `(?<=[${VOWELS}])ï(?=[${VOWELS}])`,
);

/**
 * The same word, letter for letter, with every letter that does not play its own part replaced:
 * "mangeait" is `mangQait`, "payer" `pajer`, "rue" `ruE`. Rules of sound can then be written plainly.
 */
export function respell(part: string): string {
  const respelled = part
    .replace(SERVANTS, SERVANT)
    .replace(MUTES, MUTE)
    .replace(SINGLE_X, 'z')
    .replace(CONSONANTS, 'j');
  // crient, but client
  return isThirdPersonPlural(part) ? respelled.replace(/(?<=[éiïuy])e(?=nt$)/, MUTE) : respelled;
}
