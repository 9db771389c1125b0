import { type System, systemOf } from './system.ts';

/**
 * Where the browser's voice goes on while the page plays a sound. Not on iOS: there Safari speaks from one process and
 * plays from another, and an app that takes up the sound of the device cuts off what others play, so that the voice and
 * the sound may end each other at every sentence.
 * https://github.com/WebKit/WebKit/blob/main/Source/WebKit/WebProcess/WebCoreSupport/WebSpeechSynthesisClient.cpp
 * https://github.com/readest/readest/pull/5562
 */
const BEARS_OTHER_SOUND: Readonly<Record<System, boolean>> = {
  android: true,
  ios: false,
  macos: true,
  windows: true,
  chromeos: true,
  linux: true,
  other: true,
};

/** Whether a sound may be played beside the voice of this device. */
export function bearsOtherSound({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): boolean {
  return BEARS_OTHER_SOUND[systemOf(userAgent, maxTouchPoints)];
}
