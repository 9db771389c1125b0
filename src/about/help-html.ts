import { escapeHtml } from '../page/escape-html.ts';
import {
  LETTERS,
  NEXT_SENTENCE,
  PLAY,
  PREVIOUS_SENTENCE,
  REPEAT,
  RULER,
  SETTINGS,
  STOP,
} from '../page/icons.ts';

/** One thing that a reader wants to do, in steps. What stands between * is the name of something to press. */
interface Topic {
  readonly id: string;
  readonly title: string;
  /** The drawings of the buttons that it takes, as paths. */
  readonly drawings: readonly string[];
  readonly steps: readonly string[];
}

/** In the manner of « Facile à lire et à comprendre »: one idea a sentence, everyday words, nothing to guess. */
const TOPICS: readonly Topic[] = [
  {
    id: 'ecouter',
    title: 'Écouter un article',
    drawings: [PLAY, STOP],
    steps: [
      'Touchez le grand bouton *Lire*, en bas de l’écran.',
      'La voix lit l’article. La phrase lue est en couleur.',
      'Pour faire une pause, touchez *Pause*. C’est le même bouton. Votre place est gardée.',
      'Pour tout arrêter, touchez *Arrêter*. La prochaine fois, l’article reprend au début.',
      'Pour lire à partir d’un endroit, touchez le texte à cet endroit. Puis touchez *Lire à partir d’ici*.',
    ],
  },
  {
    id: 'avancer',
    title: 'Avancer, revenir, répéter',
    drawings: [PREVIOUS_SENTENCE, REPEAT, NEXT_SENTENCE],
    steps: [
      'Les flèches simples vont à la phrase d’avant ou à la phrase d’après.',
      'Les flèches doubles vont au paragraphe d’avant ou au paragraphe d’après.',
      'La flèche ronde répète la phrase.',
    ],
  },
  {
    id: 'reglages',
    title: 'Changer la vitesse ou la voix',
    drawings: [SETTINGS],
    steps: [
      'Touchez *Réglages*.',
      'Choisissez ce qui vous va. Le changement se fait tout de suite.',
      'Un mot est mal dit ? Touchez-le dans le texte. Puis touchez *Prononcer*, et écrivez comment le dire.',
    ],
  },
  {
    id: 'mieux-voir',
    title: 'Mieux voir le texte',
    drawings: [LETTERS],
    steps: [
      'Touchez *Aa Lecture*, au-dessus de l’article. Le texte reste visible au-dessus des réglages.',
      'Ouvrez *Texte*. Vous changez la taille des lettres et la place entre les lignes.',
      'Ouvrez *Couleurs*. Vous choisissez un fond clair, sépia, sombre, ou vos couleurs.',
      'Ouvrez *Police de caractères*. Vous choisissez la forme des lettres.',
      'Vous voulez tout changer d’un coup ? Ouvrez *Profils*. Choisissez *Dyslexie*, *Basse vision* ou *Grand calme*.',
    ],
  },
  {
    id: 'mieux-lire',
    title: 'Être aidé pour lire',
    drawings: [RULER],
    steps: [
      'Touchez *Aa Lecture*. Ouvrez *Aides à la lecture*.',
      'Vous perdez la ligne ? Choisissez une *règle* ou un *masque*. Il suit la voix ou votre doigt.',
      'Il y a trop de texte ? Choisissez *Un paragraphe à la fois* ou *Une phrase à la fois*.',
      'Les mots sont longs ? Choisissez *Distinguer les syllabes*.',
      'Un mot est difficile ? Touchez-le dans le texte. Puis touchez *Écouter*. La voix dit ce mot. Pour l’entendre lentement, touchez *Par syllabes, lentement*.',
    ],
  },
  {
    id: 'vos-articles',
    title: 'Ajouter vos articles',
    drawings: [],
    steps: [
      'Touchez *Ajouter*, en haut. Collez un texte, ou choisissez un fichier.',
      'Dans une autre application, touchez son bouton de partage. Puis choisissez *À voix haute*.',
      'Vos articles sont dans *Mes articles*. Ils restent sur cet appareil.',
    ],
  },
  {
    id: 'a-la-suite',
    title: 'Écouter plusieurs articles à la suite',
    drawings: [],
    steps: [
      'Touchez *Écouter ensuite*, sous le titre d’un article. Il vient juste après.',
      'Dans *Mes articles*, touchez *Ajouter à la suite*. L’article vient à la fin.',
      'À la fin d’un article, le suivant commence. Vous n’avez rien à toucher.',
      'La liste est dans *Mes articles*. Touchez *À écouter* pour la changer.',
    ],
  },
  {
    id: 'sans-reseau',
    title: 'Lire sans Internet',
    drawings: [],
    steps: [
      'Ouvrez l’application une fois avec Internet.',
      'Attendez le message « Prêt hors ligne ».',
      'Ensuite, l’application s’ouvre et lit sans Internet.',
      'Touchez *Installer* pour l’avoir sur l’écran d’accueil du téléphone.',
      'Ouvrez-la une fois de cet écran, avec Internet. Ensuite, vous pouvez aussi ajouter des articles sans Internet.',
    ],
  },
  {
    id: 'pas-de-voix',
    title: 'La voix ne marche pas',
    drawings: [],
    steps: [
      'Vérifiez le son du téléphone.',
      'Touchez *Réglages*, puis *Docteur voix*. Il cherche ce qui ne va pas. Il vous dit quoi faire.',
      'Le téléphone n’a pas de voix française ? Dans *Réglages*, téléchargez la *Voix intégrée*. Elle pèse 1 Mo.',
      'La voix s’arrête quand l’écran s’éteint ? La *Voix intégrée* continue.',
    ],
  },
  {
    id: 'lecteur-d-ecran',
    title: 'Avec un lecteur d’écran',
    drawings: [],
    steps: [
      'L’article a de vrais titres et de vrais paragraphes. Votre lecteur d’écran les lit comme toute page.',
      'La voix de l’application ne parle que si vous touchez *Lire*.',
      'Pendant qu’elle parle, l’application n’envoie pas de message à votre lecteur d’écran.',
    ],
  },
];

/**
 * The help as HTML, below the page's main heading: what a reader may want to do, in steps, each with drawings of the
 * buttons that it takes; then a list of all pages.
 * @param pages All pages of the app, by their address from its root and their title.
 */
export function helpHtml(pages: readonly { readonly address: string; readonly title: string }[]): string {
  const links = pages.map(({ address, title }) => `<li><a href="./${address}">${escapeHtml(title)}</a></li>`);
  return `<nav aria-labelledby="sujets"><h2 id="sujets">Que voulez-vous faire ?</h2><ul>${TOPICS.map(linkHtml).join('')}</ul></nav>
${TOPICS.map(topicHtml).join('\n')}
<nav aria-labelledby="plan"><h2 id="plan">Toutes les pages</h2><ul>${links.join('')}</ul></nav>`;
}

function linkHtml({ id, title }: Topic): string {
  return `<li><a href="#${id}">${escapeHtml(title)}</a></li>`;
}

function topicHtml({ id, title, drawings, steps }: Topic): string {
  const pictures = drawings.map(
    (path) => `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`,
  );
  const shown = pictures.length > 0 ? `<p class="drawings">${pictures.join('')}</p>` : '';
  return `<h2 id="${id}">${escapeHtml(title)}</h2>${shown}<ol>${steps.map(stepHtml).join('')}</ol>`;
}

function stepHtml(step: string): string {
  return `<li>${escapeHtml(step).replaceAll(/\*(.*?)\*/g, '<strong>$1</strong>')}</li>`;
}
