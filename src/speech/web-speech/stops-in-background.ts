import { type System, systemOf } from './system.ts';

/**
 * Where the voice ends when its page can no longer be seen. On Android the browser itself stops it, and refuses to
 * speak before the page is back; on iOS the system does when the screen is locked.
 * https://source.chromium.org/chromium/chromium/src/+/main:content/browser/speech/tts_controller_impl.cc
 */
const STOPS_IN_BACKGROUND: Readonly<Record<System, boolean>> = {
  android: true,
  ios: true,
  macos: false,
  windows: false,
  chromeos: false,
  linux: false,
  other: false,
};

/** Whether the voice of this device stops with the screen, or when another app is in front. */
export function stopsInBackground({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): boolean {
  return STOPS_IN_BACKGROUND[systemOf(userAgent, maxTouchPoints)];
}
