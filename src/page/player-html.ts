import {
  NEXT_PARAGRAPH,
  NEXT_SENTENCE,
  PAUSE,
  PLAY,
  PREVIOUS_PARAGRAPH,
  PREVIOUS_SENTENCE,
  REPEAT,
  SETTINGS,
  STOP,
} from './icons.ts';
import { SPEEDS, speedLabel } from './speeds.ts';

/**
 * The player as HTML, before anything is read. `<player-bar>` brings it to life. The message, which is shown first, comes
 * last: once it is there, the player is whole.
 * @param paragraphCount How many paragraphs the article has, or the slot for it.
 */
export function playerHtml(paragraphCount: number | string): string {
  return `<player-bar><div class="player">
<button type="button" class="return" data-action="use-online-voice" hidden>Lire avec cette voix</button>
<button type="button" class="return" data-action="return" hidden>Revenir à la lecture</button>
<div class="progress"><span id="progress">Paragraphe 1 sur ${paragraphCount}</span>
<progress aria-hidden="true" max="${paragraphCount}" value="0"></progress></div>
<div class="rows"><div class="row">
<button type="button" class="main play" data-action="play">${icon(PLAY)}${icon(PAUSE)}<span>Lire</span></button>
${iconButton('Arrêter', 'stop', STOP, nameOf('Arrêter'))}
<select aria-label="Vitesse" title="Vitesse">${SPEEDS.map(speedOption).join('')}</select>
${iconButton('Réglages', 'settings', SETTINGS, nameOf('Réglages'))}
</div><div class="row">
${iconButton('Paragraphe précédent', 'previous-paragraph', PREVIOUS_PARAGRAPH)}
${iconButton('Phrase précédente', 'previous-sentence', PREVIOUS_SENTENCE)}
${iconButton('Répéter la phrase', 'repeat-sentence', REPEAT)}
${iconButton('Phrase suivante', 'next-sentence', NEXT_SENTENCE)}
${iconButton('Paragraphe suivant', 'next-paragraph', NEXT_PARAGRAPH)}
</div></div>
<p class="message" role="status"></p></div></player-bar>`;
}

function icon(path: string): string {
  return `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
}

/** @param name What the button also shows where there is room for it. */
function iconButton(label: string, action: string, path: string, name = ''): string {
  return `<button type="button" data-action="${action}" aria-label="${label}" title="${label}">${icon(path)}${name}</button>`;
}

function nameOf(label: string): string {
  return `<span class="name">${label}</span>`;
}

function speedOption(speed: number): string {
  return `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${speedLabel(speed)}</option>`;
}
