/** Endings that are nearly always feminine: « vingt et une propositions ». */
const feminineEnding =
  /(?:[st]ion|ité|[^l]ée|[^nd]ie|ure|ude|[ae]nce|ette|elle|esse|ade|ille|aine|euse|rice)s?$/;

/** Masculine nouns that end like feminine ones. */
const masculine =
  /^(?:musée|trophée|scarabée|murmure|parapluie|comité|silence|squelette|modèle|stade|grade|malade|camarade|gorille|capitaine|domaine|bastion|million|mercure|interlude|prélude)s?$/;

/** Common nouns after a number that no ending gives away. */
const feminineNoun =
  /^(?:personne|femme|fille|fois|heure|minute|seconde|tonne|page|voix|victime|famille|ville|commune|école|voiture|arme|bombe|balle|place|tête|chambre|table|ligne|équipe|étoile|langue|étape|nuit|main|marche|île|usine|arrestation|attaque|étude|banque|entreprise|pièce|classe|base|roquette|mine|caisse|boîte|lettre|région|zone|province|guerre|bataille|salle|maison|chaîne|livraison|façon|raison|vie|mission|moto|photo|radio)s?$/;

/** Whether a noun that follows a number makes it « une »: a guess from its form, right for common nouns. */
export function isFeminine(noun: string): boolean {
  return feminineNoun.test(noun) || (feminineEnding.test(noun) && !masculine.test(noun));
}
