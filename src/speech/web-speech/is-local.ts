/**
 * Whether a voice speaks without the network. Firefox's word for it says nothing on two systems, whose own engines
 * speak there as they do in other browsers:
 * - on Linux `localService` is true only of a voice named « default »
 *   (`SpeechDispatcherService::RegisterVoices`,
 *   https://searchfox.org/mozilla-central/source/dom/media/webspeech/synth/speechd/SpeechDispatcherService.cpp);
 * - on Android it asks the engine for `embeddedTts`, which no engine needs to declare since Android 5
 *   (`registerVoicesByLocale`,
 *   https://searchfox.org/mozilla-central/source/mobile/android/geckoview/src/main/java/org/mozilla/gecko/SpeechSynthesisService.java).
 */
export function isLocal({
  voiceURI,
  localService,
}: Pick<SpeechSynthesisVoice, 'voiceURI' | 'localService'>): boolean {
  return localService || /^(urn:)?moz-tts:(speechd|android):/.test(voiceURI);
}
