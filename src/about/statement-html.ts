import { dateLabel } from '../page/date-label.ts';
import { escapeHtml } from '../page/escape-html.ts';
import { type Conformity, conformityOf } from './conformity.ts';
import type { Theme } from './grid.ts';
import { gridHtml } from './grid-html.ts';
import type { StatementFacts } from './statement.ts';

/**
 * The accessibility statement as HTML, below the page's main heading, in the form that French law gives it:
 * https://accessibilite.numerique.gouv.fr/obligations/declaration-accessibilite/
 * The rate is what the grid comes to.
 */
export function statementHtml(grid: readonly Theme[], facts: StatementFacts): string {
  const publisher = escapeHtml(facts.publisher);
  return `
<p>${publisher} s’engagent à rendre leur application accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.</p>
<p>Cette déclaration d’accessibilité s’applique à l’application « À voix haute ».</p>
<h2>État de conformité</h2>
${stateHtml(conformityOf(grid))}
<h2>Contenus non accessibles</h2>
${faultsHtml(grid)}
<h3>Contenus non soumis à l’obligation d’accessibilité</h3>
<p>Les articles que vous ajoutez vous-même : leur texte, ses titres et sa langue sont repris de leur source.</p>
<h2>Établissement de cette déclaration d’accessibilité</h2>
<p>Cette déclaration a été établie le <time datetime="${escapeHtml(facts.established)}">${dateLabel(new Date(facts.established))}</time>, à partir d’une auto-évaluation.</p>
<h3>Technologies utilisées</h3>
<ul><li>HTML5</li><li>CSS</li><li>JavaScript</li><li>ARIA</li><li>SVG</li></ul>
<h3>Environnement de test</h3>
<p>Les vérifications de restitution ont été faites avec le lecteur d’écran Orca, dans Firefox ESR et dans Chromium, sous Linux. Elles n’ont pas été faites avec NVDA, JAWS, VoiceOver ni TalkBack.</p>
<h3>Outils utilisés</h3>
<ul><li>axe-core</li><li>IBM Equal Access Accessibility Checker</li><li>Siteimprove Alfa</li></ul>
<h3>Pages vérifiées</h3>
<p>Tous les écrans de l’application : l’article et son lecteur, « Mes articles », « Ajouter », « Écouter », l’aide et cette déclaration ; avec les réglages ouverts et fermés.</p>
<h2>Retour d’information et contact</h2>
<p>Si quelque chose ne vous est pas accessible, dites-le : on vous orientera vers une autre solution, ou vers le même contenu sous une autre forme.</p>
<p>${escapeHtml(facts.contact)}</p>
<h2>Voies de recours</h2>
<p>Si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à une fonction, et que vous n’avez pas eu de réponse satisfaisante, vous pouvez :</p>
<ul>
<li><a href="https://formulaire.defenseurdesdroits.fr/">écrire un message au Défenseur des droits</a> ;</li>
<li><a href="https://www.defenseurdesdroits.fr/carte-des-delegues">contacter le délégué du Défenseur des droits dans votre région</a> ;</li>
<li>envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</li>
</ul>
<h2>La grille, critère par critère</h2>
${gridHtml(grid)}`;
}

function stateHtml({ rate, label }: Conformity): string {
  return `<p>« À voix haute » est <strong>${label}</strong> avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.</p>
<h3>Résultats des tests</h3>
<p>L’auto-évaluation montre que <strong>${percentLabel(rate)}</strong> des critères du RGAA qui s’appliquent sont respectés.</p>`;
}

function faultsHtml(grid: readonly Theme[]): string {
  const faults = grid.flatMap(({ criteria }) => criteria.filter(({ state }) => state === 'non conforme'));
  if (faults.length === 0) return '<p>Aucune non-conformité n’est connue.</p>';
  const items = faults.map(({ id, why = '' }) => `<li>Critère ${id} : ${escapeHtml(why)}</li>`);
  return `<h3>Non-conformités</h3><ul>${items.join('')}</ul>`;
}

function percentLabel(rate: number): string {
  return `${new Intl.NumberFormat('fr').format(rate)} %`;
}
