/** What a block says that is about the page and not of the article; longer ones say something else too. */
const LONGEST = 300;

const SAYS = [
  // Other articles
  /^[^\p{L}]*(à|a) (lire|voir|écouter|découvrir|relire|retrouver)( aussi| également| ailleurs)?\s*([:>»,–-]|$|\p{Lu}|sur\b)/iu,
  /^[^\p{L}]*(re)?(lire|voir|écouter|lisez|voyez|découvrez)( aussi| également| ailleurs| la suite| plus| l’article| l'article| notre (dossier|article)| nos| le dossier)(?!\p{L})/iu,
  /^(sur le même (sujet|thème)|dans la même rubrique|articles? (liés?|similaires?|associés?|les plus lus)|les plus lus|pour aller plus loin|nos autres articles|la rédaction vous (conseille|recommande)|(read|see) (also|more))\b/iu,
  /^(à propos de|autour de|tags?|mots[- ]clés|thèmes?|sujets?)\s*:?$/iu,
  // Advertising, subscriptions, accounts
  /^(publicité|annonce|sponsorisé|contenu (sponsorisé|partenaire)|advertisement|la suite après (cette|la) publicité)\W*$/iu,
  /^[^\p{L}]*(cet )?article réservé|^(cet|cette|la suite de) (article|la suite|cet article|contenu)[^.]{0,20} (est )?réservée? aux (abonnés|membres|inscrits)|réservée? (à nos|aux) abonnés\W*$/iu,
  /^(pour lire la suite|la suite est réservée|il vous reste \d+|déjà abonnée?|vous (êtes|avez) déjà (abonné|un compte)|pas encore abonné|(s’|s')abonner|abonnez-vous|je (m’|m')abonne|connectez-vous|se connecter|(s’|s')identifier|créer un compte|(s’|s')inscrire|inscrivez-vous|recevez (chaque|tous|toute|nos|notre|la|le meilleur))/iu,
  /^(soutenez|faites un don|faire un don|continuez à lire votre article)/iu,
  // Dates and names of the page
  /^(publiée?|postée?|créée?|modifiée?|mis(e)? (à jour|en ligne)|dernière (mise à jour|modification)|par .{2,60}, publié|updated|published|last updated)\s*(le|à|hier|aujourd|il y a|on|at|:|\d)/iu,
  /^(temps de lecture|durée de lecture|lecture)\s*:?\s*\d+|^\d+\s*min(utes?)? de lecture\W*$/iu,
  // Sharing and comments
  /^(partager?z?|tweeter|retweeter|épingler|imprimer|commenter|réagir|signaler|copier le lien|envoyer (par|à)|suivez-nous|suivre|rejoignez-nous|devenez fan|share|tweet|facebook|twitter|whatsapp|linkedin|pinterest|e-?mail|copier)( (cet|l’|l'|sur|par|à|ce|nous|on|this).{0,80})?\W*$/iu,
  /^\d*\s*(commentaires?|réactions?|partages?|vues?|j’aime|j'aime|comments?|shares?)\W*\d*\W*$/iu,
  // Pictures
  /^[^\p{L}]*(©|\(c\)|copyright|crédits?(\s+photos?)?\s*:|photos?\s*(:|©)|illustration\s*:|image (d’|d')?(illustrati(on|ve)|de une)|(cliquez|cliquer) (sur|pour) )/iu,
  /(©|\(c\)|crédit photo)[^.!?]{0,60}$/iu,
  /[/—–-]\s*(AFP|AP|SIPA|Sipa|REUTERS|Reuters|EPA|MAXPPP|Getty( Images)?|Bestimage|Shutterstock|iStock)\W*$/u,
  /^\W*[^.!?]{0,160}\.?\s+(AFP|REUTERS|Reuters|SIPA|MAXPPP)\s*\/\s*[\p{L} .-]{2,40}\W*$/u,
];

/** True where a block says something of the page, as French sites do around and in their articles. */
export function isBoilerplate(text: string): boolean {
  return text.length <= LONGEST && SAYS.some((says) => says.test(text));
}
