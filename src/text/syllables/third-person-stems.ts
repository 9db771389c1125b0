/** A pattern for the words that end in one of these; `^` marks one that is the whole word. */
function endingIn(...groups: readonly string[]): RegExp {
  return new RegExp(`(?:${groups.join(' ').split(' ').join('|')})$`);
}

/** Most words in -ment are nouns and adverbs, heard to the end; before -ent, these stems are verbs. */
export const VERBS_IN_MENT = endingIn(
  // sèment, blâment, abîment, chôment
  '[âèêîô]m',
  // filment, enthousiasment, dorment, affirment; not serment, sarment, tourment
  '[ls]m (?<!^se|^sa|^tou)rm',
  // consomment, nomment, enflamment, programment; not comment
  '(?<!^c)omm flamm gramm',
  // aiment, essaiment, embaument
  '^aim ssaim [bp]aum',
  // réclament, entament, affament
  'clam ntam ffam ^[bdrt]am ^[bt]ram',
  // expriment, animent, estiment, légitiment, arriment
  'prim anim stim blim légitim intim décim venim périm ^[fglmrt]r?im arrim escrim',
  // allument, fument, résument, inhument; not émolument
  'allum fum sum hum écum brum',
);

/** Most words in -ent are verbs; before -ent, these stems are nouns, adjectives, or verbs such as "vient". */
export const SOUNDED_ENT = endingIn(
  // différent, présent, compétent: in a verb it would be è, as in "préfèrent"
  'é[bcdfglnprstv]',
  // accent, innocent, adolescent, réticent
  '^acc innoc sc étic',
  // accident, incident, évident, président, confident, strident, prudent, ardent, décadent
  'ccid ncid évid ésid issid nfid strid ^trid prud impud ^ard écad',
  // agent, argent, urgent, sergent, divergent, intelligent, diligent, négligent, indulgent, contingent
  '^ag ^arg ^urg ^serg verg turg ellig dilig églig ndig ^tang string nting dulg',
  // client, patient, orient, ingrédient, expédient, quotient, conscient, coefficient, inconvénient
  '^cli pati ^ori cipi grédi xpédi gradi quoti sci effici éfici(?<!néfici) véni',
  // vient, souvient, obtient, appartient; not envient, dévient, initient
  '(?<!^en|^dé)vi (?<!ini|bu|châ)ti',
  // talent, violent, excellent, équivalent, insolent, turbulent
  '^tal ^rel viol xcell [iy]val préval ^insol ^indol mnol pestil',
  '(?:^op|rb|vir|pur|corp|truc|succ|fraud)ul',
  // continent, permanent, pertinent, éminent, imminent
  'contin perman imman réman pertin abstin ^(?:pro|pré)?émin ^immin',
  // serpent, arpent, repent
  '^serp ^arp ^rep',
  // parent, apparent, transparent, concurrent, torrent
  '^(?:ap|trans)?par curr ^torr',
  // absent, consent, ressent
  '^abs ^cons ^ress',
  // content, patent, latent, impotent, pénitent, intermittent
  '^(?:mé)?cont ^[lp]at ^impot nipot pénit ermitt',
  // affluent, confluent, congruent, fréquent, éloquent
  'fflu nflu gru équ (?:é|di)loqu',
  // souvent, couvent, avent, auvent, paravent, contrevent, fervent
  '^souv ^couv ^av ^auv parav trev ^ferv',
);
