import type { SpokenUtterance } from './record-speech.ts';

/** A page whose button « Lire » speaks these utterances one after the other, by `speechSynthesis` and nothing else. */
export function rawSpeechPage(utterances: readonly SpokenUtterance[]): string {
  const { lang = '', voice = '' } = utterances[0] ?? {};
  const texts = utterances.map(({ text }) => text);
  // No `<` may end the script early.
  const data = JSON.stringify({ texts, lang, voice }).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Essai</title>
<button disabled>Lire</button>
<script>
const { texts, lang, voice } = ${data};
const button = document.querySelector('button');
let found;

function findVoice() {
  found = speechSynthesis.getVoices().find(({ name }) => name === voice);
  button.disabled = found === undefined;
}
function speak(index) {
  if (index === texts.length) return;
  const utterance = new SpeechSynthesisUtterance(texts[index]);
  Object.assign(utterance, { lang, voice: found, onend: () => speak(index + 1) });
  speechSynthesis.speak(utterance);
}
speechSynthesis.onvoiceschanged = findVoice;
button.onclick = () => speak(0);
findVoice();
</script>
`;
}
