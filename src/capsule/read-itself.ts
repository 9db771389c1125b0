/** What is given to the voice at once: a stretch of a paragraph, in UTF-16 code units. */
interface Part {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/**
 * The player of a capsule: reads the article aloud with a voice of the device's, sentence by sentence, and lights what is
 * said. It runs in the capsule, out of its own text, and so uses nothing of what is around it here.
 */
export function readItself(): void {
  const player = document.querySelector<HTMLElement>('.player');
  const [play, back, on] = player?.querySelectorAll('button') ?? [];
  const speed = player?.querySelector('select');
  const message = player?.querySelector('p');
  if (!player || !play || !back || !on || !speed || !message) return;
  const parts: Part[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('[data-sentences]')) {
    let start = 0;
    for (const end of (element.dataset['sentences'] ?? '').split(' ').map(Number)) {
      parts.push({ element, start, end });
      start = end;
    }
  }
  const lit = 'highlights' in CSS ? new Highlight() : undefined;
  if (lit) CSS.highlights.set('sentence', lit);
  /** Apple lists voices that nobody would listen to an article with. */
  const novelty = /^(Eddy|Flo|Grandma|Grandpa|Jacques|Reed|Rocko|Sandy|Shelley)\b/;
  const saysNoneIsLocal = /Firefox/.test(navigator.userAgent);
  let at = 0;
  let isReading = false;
  let agrees = false;
  /** Counts what was given to the voice: what is told of anything earlier is not for now. */
  let turn = 0;
  /** Held until it is over: some browsers forget one that nobody holds, and never tell of its end. */
  let said: SpeechSynthesisUtterance | undefined;
  let hasBegun = false;
  /** How often the voice was found silent in a row. */
  let silences = 0;
  let marked: HTMLElement | undefined;

  player.hidden = false;
  if (!('speechSynthesis' in window)) {
    for (const control of [play, back, on, speed]) control.hidden = true;
    tell('Ce navigateur ne sait pas lire à voix haute. Ouvrez ce fichier dans un autre.');
    return;
  }
  speechSynthesis.getVoices();
  play.addEventListener('click', () => {
    if (isReading) rest('');
    else speak();
  });
  back.addEventListener('click', () => step(-1));
  on.addEventListener('click', () => step(1));
  speed.addEventListener('change', () => {
    if (isReading) step(0);
  });
  addEventListener('pagehide', () => rest(''));
  setInterval(watch, 1000);

  function tell(text: string): void {
    if (message) message.textContent = text;
  }

  function show(isOn: boolean): void {
    isReading = isOn;
    if (play) play.textContent = isOn ? 'Pause' : 'Lire';
  }

  /** Falls silent, and keeps the place. Who is silent cancels nothing: other pages would fall silent too. */
  function rest(why: string): void {
    turn += 1;
    if (isReading) speechSynthesis.cancel();
    show(false);
    tell(why);
  }

  function speak(): void {
    const part = parts[at];
    if (!part) return finish();
    const { element, start, end } = part;
    const lang = element.closest<HTMLElement>('[lang]')?.lang ?? 'fr';
    const voices = speechSynthesis.getVoices();
    const voice = voiceFor(lang, voices) ?? voiceFor(document.documentElement.lang, voices);
    if (!voice && voices.length > 0)
      return rest('Cet appareil n’a pas de voix pour ce texte. Installez-en une dans ses réglages.');
    if (voice && !isLocal(voice) && !agrees) {
      agrees = true;
      return rest(
        'La seule voix trouvée ici a besoin d’Internet, et le texte lui serait envoyé. Touchez encore Lire si vous le voulez bien.',
      );
    }
    turn += 1;
    const mine = turn;
    said = new SpeechSynthesisUtterance((element.textContent ?? '').slice(start, end).trim());
    said.lang = voice?.lang ?? lang;
    said.voice = voice ?? null;
    said.rate = Number(speed?.value);
    said.addEventListener('start', () => {
      if (mine === turn) hasBegun = true;
    });
    said.addEventListener('end', () => {
      if (mine === turn) next();
    });
    said.addEventListener('error', () => {
      if (mine === turn) rest('La voix s’est arrêtée. Touchez Lire pour reprendre ici.');
    });
    hasBegun = false;
    silences = 0;
    tell('');
    show(true);
    light(part);
    speechSynthesis.speak(said);
  }

  function next(): void {
    at += 1;
    speak();
  }

  function finish(): void {
    at = 0;
    lit?.clear();
    marked?.removeAttribute('data-reading');
    show(false);
    rest('Fin de l’article.');
  }

  /** Goes to the next paragraph, or to the one before, and reads on there if it was reading. */
  function step(by: number): void {
    const wasReading = isReading;
    const elements = [...new Set(parts.map(({ element }) => element))];
    const here = parts[at]?.element;
    const target = here && elements[elements.indexOf(here) + by];
    if (target && by !== 0) at = parts.findIndex(({ element }) => element === target);
    const part = parts[at];
    rest('');
    if (part) light(part);
    // Some browsers lose what they are given so soon after they were told to be silent.
    const mine = turn;
    if (wasReading)
      setTimeout(() => {
        if (mine === turn) speak();
      }, 200);
  }

  function light({ element, start, end }: Part): void {
    marked?.removeAttribute('data-reading');
    marked = element;
    element.setAttribute('data-reading', '');
    const node = element.firstChild;
    const range = new Range();
    if (node) {
      range.setStart(node, start);
      range.setEnd(node, end);
      lit?.clear();
      lit?.add(range);
    }
    const { top, bottom } = range.getBoundingClientRect();
    const floor = player?.getBoundingClientRect().top ?? innerHeight;
    if (top >= 0 && bottom <= floor) return;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    scrollBy({ top: top - floor / 4, behavior });
  }

  /** The end of what was said is not always told, nor that it cannot be said. */
  function watch(): void {
    if (!isReading || speechSynthesis.speaking || speechSynthesis.pending) silences = 0;
    else silences += 1;
    if (silences < 3) return;
    if (hasBegun) next();
    else rest('La voix ne répond pas. Touchez Lire pour réessayer.');
  }

  /** Voices of this device come first, then those of France. */
  function voiceFor(lang: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
    const primary = lang.slice(0, 2).toLowerCase();
    let [best, least]: [SpeechSynthesisVoice | undefined, number] = [undefined, 4];
    for (const voice of voices) {
      if (voice.lang.slice(0, 2).toLowerCase() !== primary || novelty.test(voice.name)) continue;
      const rank = (isLocal(voice) ? 0 : 2) + (/[-_]fra?\b/i.test(voice.lang) ? 0 : 1);
      if (rank < least) [best, least] = [voice, rank];
    }
    return best;
  }

  function isLocal({ localService }: SpeechSynthesisVoice): boolean {
    return localService || saysNoneIsLocal;
  }
}
