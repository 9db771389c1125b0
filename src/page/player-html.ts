import { SPEEDS, speedLabel } from './speeds.ts';

/** The player as HTML, before anything is read. `<player-bar>` brings it to life. */
export function playerHtml(paragraphCount: number): string {
  return `<player-bar><section aria-label="Lecteur">
<p class="message" role="status"></p>
<button type="button" class="return" data-action="use-online-voice" hidden>Lire avec cette voix</button>
<button type="button" class="return" data-action="return" hidden>Revenir à la lecture</button>
<div class="progress"><span id="progress">Paragraphe 1 sur ${paragraphCount}</span>
<progress aria-labelledby="progress" max="${paragraphCount}" value="0"></progress></div>
<div class="rows"><div class="row">
<button type="button" class="main play" data-action="play">${icon(PLAY)}${icon(PAUSE)}<span>Lire</span></button>
<button type="button" class="stop" data-action="stop">${icon(STOP)}Arrêter</button>
</div><div class="row">
${iconButton('Paragraphe précédent', 'previous-paragraph', PREVIOUS_PARAGRAPH)}
${iconButton('Phrase précédente', 'previous-sentence', PREVIOUS_SENTENCE)}
${iconButton('Phrase suivante', 'next-sentence', NEXT_SENTENCE)}
${iconButton('Paragraphe suivant', 'next-paragraph', NEXT_PARAGRAPH)}
<select aria-label="Vitesse" title="Vitesse">${SPEEDS.map(speedOption).join('')}</select>
</div></div></section></player-bar>`;
}

const PLAY = 'M7 4.5v15l12.5-7.5z';
const PAUSE = 'M6 5h4.5v14H6zM13.5 5H18v14h-4.5z';
const STOP = 'M6 6h12v12H6z';
const NEXT_SENTENCE = 'M8.5 5l7.5 7-7.5 7-1.8-1.9L12.2 12 6.7 6.9z';
const PREVIOUS_SENTENCE = 'M15.5 5L8 12l7.5 7 1.8-1.9L11.8 12l5.5-5.1z';
const NEXT_PARAGRAPH =
  'M4.8 5l7.5 7-7.5 7L3 17.1 8.5 12 3 6.9zM12.3 5l7.5 7-7.5 7-1.8-1.9L16 12l-5.5-5.1zM20 5h2v14h-2z';
const PREVIOUS_PARAGRAPH =
  'M19.2 5l-7.5 7 7.5 7 1.8-1.9L15.5 12 21 6.9zM11.7 5l-7.5 7 7.5 7 1.8-1.9L8 12l5.5-5.1zM2 5h2v14H2z';

function icon(path: string): string {
  return `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
}

function iconButton(label: string, action: string, path: string): string {
  return `<button type="button" data-action="${action}" aria-label="${label}" title="${label}">${icon(path)}</button>`;
}

function speedOption(speed: number): string {
  return `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${speedLabel(speed)}</option>`;
}
