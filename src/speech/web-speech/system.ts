/** The systems whose voices are installed in different ways. */
export type System = 'android' | 'ios' | 'macos' | 'windows' | 'chromeos' | 'linux' | 'other';

/** The system that a user agent string tells of. An iPad calls itself a Mac, but has a touch screen. */
export function systemOf(userAgent: string, maxTouchPoints: number): System {
  if (/Android/.test(userAgent)) return 'android';
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (/Macintosh/.test(userAgent)) return maxTouchPoints > 1 ? 'ios' : 'macos';
  if (/Windows/.test(userAgent)) return 'windows';
  if (/CrOS/.test(userAgent)) return 'chromeos';
  if (/Linux/.test(userAgent)) return 'linux';
  return 'other';
}
