import type { PageBody } from './page-body.ts';

/** A page of the app's own that shows no article. Its HTML is complete with no script; its script brings it to life. */
export interface Screen extends Omit<PageBody, 'head' | 'paragraphs'> {
  /** As in a page, with the slot `{{shipped}}` for the articles shipped with the app. */
  readonly main: string;
  /** The module that the page loads, from the project's root. */
  readonly script: string;
}

const needsScript =
  '<noscript><p>Cette page a besoin de JavaScript. Autorisez-le dans les réglages du navigateur.</p></noscript>';

/** Stands where there is no page: what is not on this device, an address that nobody has given out. */
export const MISSING: Screen = {
  address: 'introuvable/',
  title: 'Cette page n’est pas sur cet appareil',
  description: 'La page n’est pas sur cet appareil.',
  main: `<h1>Cette page n’est pas sur cet appareil</h1>
<p>Si vous êtes sans réseau, connectez-vous à Internet, puis rechargez la page.</p>
<p>Un article que vous avez ajouté n’est gardé que là où vous l’avez ajouté : dans ce navigateur, sur cet appareil. S’il n’est pas dans vos articles, il a été retiré, ou il est sur un autre appareil.</p>
<div class="others"><ul><li><a href="./bibliotheque/">Voir mes articles</a></li><li><a href="./">Revenir à l’accueil</a></li></ul></div>`,
  script: 'src/screens/plain.ts',
};

const LIBRARY: Screen = {
  address: 'bibliotheque/',
  title: 'Mes articles',
  description: 'Les articles gardés sur cet appareil, à écouter sans réseau.',
  main: '<library-screen><h1>Mes articles</h1>{{shipped}}</library-screen>',
  script: 'src/screens/mine.ts',
};

const ADD: Screen = {
  address: 'ajouter/',
  title: 'Ajouter un article',
  description: 'Un texte, un fichier ou une page à écouter.',
  main: `<add-screen><h1>Ajouter un article</h1>${needsScript}</add-screen>`,
  asksOtherSites: true,
  script: 'src/screens/mine.ts',
};

const BOOKMARKLET: Screen = {
  address: 'ecouter/',
  title: 'Le bouton « Écouter »',
  description: 'Apporter ici, d’un geste, la page que l’on lit.',
  main: `<bookmarklet-steps><h1>Le bouton « Écouter »</h1>${needsScript}</bookmarklet-steps>`,
  script: 'src/screens/mine.ts',
};

/** All screens, each prerendered at its address. */
export const SCREENS: readonly Screen[] = [MISSING, LIBRARY, ADD, BOOKMARKLET];
