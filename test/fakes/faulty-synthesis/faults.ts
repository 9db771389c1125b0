/**
 * What can go wrong with a `speechSynthesis`, one switch each, all off: with none on it is a good Chromium. A switch may
 * be turned at any time. Those in ms are off at 0. Each names the browsers that do it.
 */
export class Faults {
  /** The voice that commits the faults of start, end, boundary and content, by its name; all voices when undefined. */
  ofVoice: string | undefined = undefined;

  // Voices

  /** Lists no voice, ever: Edge on Android, a Linux without speech-dispatcher. */
  neverListsVoices = false;
  /** Lists its voices only after so many ms, then sends `voiceschanged`: every browser at its first visit. */
  listsVoicesLate = 0;
  /** Sends a first `voiceschanged` while there is no voice yet: Chromium on Android. */
  sendsEmptyVoicesEvent = false;
  /** Lists other objects in another order, and says so, each time that a voice starts: Safari, Edge. */
  changesVoicesWhileReading = false;
  /** Is no EventTarget and sends no `voiceschanged`: Safari before 16. */
  hasNoVoicesEvent = false;
  /** Writes `fr_FR`: Android. */
  writesUnderscoreTags = false;
  /** Writes `fra-FRA-f000`: Firefox on Android. */
  writesIso3Tags = false;
  /** Says of every voice that it is the default: Safari. */
  callsAllVoicesDefault = false;
  /** Lists each voice twice: Safari, Chrome on macOS. */
  listsVoicesTwice = false;
  /** Lists Eloquence's novelty voices first: Safari, Chrome on macOS. */
  listsNoveltyVoices = false;
  /** Lists 13,000 voices: Linux with espeak-ng. */
  listsThousandsOfVoices = false;
  /** Takes the remote voices away while offline, without an event: Chromium. */
  hidesRemoteVoicesOffline = false;

  // Start

  /** Drops, without a word, what is spoken before anything was spoken inside a tap: Safari on iOS. */
  dropsWithoutTap = false;
  /** Answers `not-allowed` to what is spoken before anything was spoken inside a tap: Chromium. */
  refusesWithoutTap = false;
  /** Takes the utterance and never starts: Chrome with a stuck remote voice, any system's engine that has died. */
  neverStarts = false;
  /** Starts only after so many ms: Android with a sleeping engine, a slow network. */
  startsLate = 0;
  /** Sends `start` once more after `cancel` returned, of an utterance that had not begun: WebKit. */
  startsAfterCancel = false;

  // End

  /** Falls silent at the end and sends no `end`: Chrome on Android, Safari on iOS. */
  losesEnd = false;
  /** Sends `start`, says nothing, and is `speaking` for ever: WebKitGTK. */
  hangsOnceStarted = false;
  /** Sends no `start`, only `end`: WebKit right after `cancel`. */
  losesStart = false;
  /** Sends `end` twice: Samsung's engine on Android. */
  endsTwice = false;
  /** Sends `end`, not `error`, after `cancel`: Firefox. */
  endsAfterCancel = false;
  /** Sends the `error` of a cancelled utterance only once the next has started: Chromium. */
  failsLongAfterCancel = false;
  /** Sends `error` inside `cancel()`, and calls it `canceled`: WebKit. */
  failsInsideCancel = false;
  /** Falls silent after 14 s, without an event, and is `speaking` for ever; remote voices only: Chrome's « Google … ». */
  cutsAt14Seconds = false;
  /** Sends nothing to an utterance that the page does not refer to any more: Chromium, Safari. */
  forgetsUnreferenced = false;

  // Cancel

  /** Sends nothing to the utterances that were still waiting: Chromium, Firefox, WebKit. */
  forgetsQueuedOnCancel = false;
  /** Loses what is spoken less than so many ms after `cancel`: Firefox on Linux, 120 ms. */
  losesSpeakAfterCancel = 0;
  /** Is still paused after `cancel`: Firefox. */
  staysPausedAfterCancel = false;
  /** Starts nothing more after something was cancelled: speech-dispatcher. */
  wedgesOnCancel = false;

  // Pause

  /** Stops for good at `pause()`: Chrome on Android. */
  stopsOnPause = false;
  /** Sends no `pause` and no `resume`: Chrome's remote voices, Chrome on Android. */
  sendsNoPauseEvent = false;
  /** Starts nothing more after `pause()` while idle: Chromium. */
  isPoisonedByIdlePause = false;
  /** Does not resume after a pause of 10 s: Chrome on Windows (https://github.com/jankapunkt/easy-speech/issues/300). */
  forgetsToResume = false;

  // Boundary

  /** Sends no boundary: Android, Linux, remote voices. */
  sendsNoBoundary = false;
  /** Sends a `charLength` of 0: Chrome before 79, some Windows voices. */
  sendsZeroCharLength = false;
  /** Sends no `charLength`: Safari. */
  sendsNoCharLength = false;
  /** Sends the first word's `charIndex` again and again: Firefox on macOS. */
  freezesCharIndex = false;
  /** Sends the first word's `charIndex` again with every second word: some Windows voices. */
  sendsCharIndexBackwards = false;
  /** Sends a boundary for each sentence only: some Windows voices. */
  sendsSentencesOnly = false;

  // Content

  /** Starts nothing more after a text without a letter or a digit: Chromium on Linux. */
  diesOfEmptyText = false;
  /** Stops at `&`, `<` or `>` and says `end`: Edge's multilingual « Natural » voices. */
  stopsAtMarkup = false;
  /** Answers `text-too-long` to a text of more code units than this: 32,767 in every browser. */
  refusesTextOver = 0;

  // System

  /** Stops when the page is hidden, and drops what is spoken while it is: Chrome on Android. */
  stopsWhenHidden = false;
  /** Starts nothing more once the page was hidden, until it is reloaded: Safari on iOS after a lock. */
  isDeadOnReturn = false;
  /** Never answers with a remote voice offline: Chrome's « Google … ». */
  hangsOffline = false;
  /** Answers `network` with a remote voice, online too: Edge's « Natural » voices. */
  failsOverNetwork = false;
  /** Goes on with what a page was saying after its reload: Chromium. */
  survivesReload = false;
  /** Lets the timers of a hidden page run once a second: every browser. */
  throttlesTimers = false;

  // Rate

  /** Speaks at 2 at most: Chrome's « Google … ». */
  clampsRateAt2 = false;
  /** Speaks at 1.5 when asked for 2: Safari, which maps 1–2 onto half of its engine's range. */
  bendsRate = false;
}
