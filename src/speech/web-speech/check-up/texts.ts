/** Said by an English voice, no word of it can be understood. */
export const SENTENCE = 'Bonjour ! Les oiseaux chantent, il fait beau aujourd’hui.';

/** Takes a second. */
export const SHORT = 'Un, deux, trois.';

/** Without a comma, whose silence no speed shortens. */
export const EVEN = 'Les oiseaux chantent dans le grand arbre du jardin.';

/** Takes a few seconds: long enough to be cut short. */
export const MIDDLE =
  'Ce matin, au marché, les marchands installent leurs étals, et la rue se remplit peu à peu de monde.';

/** Takes more than twenty seconds, which is longer than some remote voices last. */
export const LONG = `${MIDDLE} Une vieille dame choisit ses tomates une par une, pendant qu’un enfant regarde les gâteaux. Plus loin, un musicien accorde sa guitare, puis il joue un air que tout le monde connaît. Quand midi sonne, les marchands rangent leurs caisses, les passants rentrent chez eux, et la place redevient calme.`;
