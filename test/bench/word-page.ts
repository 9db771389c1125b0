import { barePage } from './bare-page.ts';

/**
 * The least that shows an article and the word that is heard in it: « Lire » speaks the first paragraph, sentence by
 * sentence, and each boundary moves the one highlighted Range.
 * @param html a built page of the app
 */
export function wordPage(html: string): string {
  return `${barePage(html)}
<style>::highlight(word) { background: gold }</style>
<button>Lire</button>
<script>
const text = document.querySelector('p').firstChild;
const sentences = Array.from(text.data.matchAll(/[^.]+[.]/g));
const range = new Range();
CSS.highlights.set('word', new Highlight(range));

function speak(index) {
  const sentence = sentences[index];
  if (!sentence) return;
  const utterance = new SpeechSynthesisUtterance(sentence[0]);
  utterance.addEventListener('boundary', ({ charIndex, charLength }) => {
    range.setStart(text, sentence.index + charIndex);
    range.setEnd(text, sentence.index + charIndex + charLength);
  });
  utterance.addEventListener('end', () => speak(index + 1));
  speechSynthesis.speak(utterance);
}
document.querySelector('button').addEventListener('click', () => {
  document.querySelector('button').remove();
  scrollTo(0, 0);
  speak(0);
});
</script>
`;
}
