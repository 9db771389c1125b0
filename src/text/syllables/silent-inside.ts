/** Letters that are not heard wherever they stand, each beside words that show it. */
const SILENT = new RegExp(
  [
    // homme, cahier, thé, rhume; not ch, ph, sh
    '(?<![cps])h',
    // déshabiller: a prefix and a mute h
    '(?<=^dés)h',
    // compter, dompteur, promptitude, exempter, sculpture; not exemption
    '(?<=com|dom|prom|scul)p(?=t)|(?<=exem)p(?=t(?!i))',
    // baptême, débaptiser, septième
    '(?<=^ba|^déba)p(?=t[êi])|(?<=^se)p(?=t(?:$|ième))',
    // automne, condamner; not automnal
    '(?<=auto)m(?=nes?$)|(?<=da)m(?=n)',
    // vingtaine, longtemps, doigté
    '(?<=^vin|^lon|^doi)g(?=t)',
    // fils
    '(?<=^fi)l(?=s$)',
  ].join('|'),
  'g',
);

/** Where a word holds letters that are never heard: offsets in it, in order. */
export function silentInside(word: string): number[] {
  return Array.from(word.matchAll(SILENT), ({ index }) => index);
}
