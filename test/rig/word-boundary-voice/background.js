// A French voice that is silent, takes the time that speaking takes and tells each word as it comes to it.

/** @type {ReturnType<typeof setTimeout> | undefined} */
let nextWord;

chrome.ttsEngine.onStop.addListener(() => clearTimeout(nextWord));

chrome.ttsEngine.onSpeak.addListener((text, { rate = 1 }, send) => {
  clearTimeout(nextWord);
  const words = text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu);
  send({ type: 'start', charIndex: 0 });
  speakOn();

  function speakOn() {
    const next = words.next();
    if (next.done === true) return send({ type: 'end', charIndex: text.length });
    const { 0: word, index } = next.value;
    send({ type: 'word', charIndex: index, length: word.length });
    nextWord = setTimeout(speakOn, duration(word) / rate);
  }
});

/** In milliseconds, as long as a voice of ordinary speed takes. @param {string} word */
function duration(word) {
  return 60 + 55 * word.length;
}
