declare global {
  interface Window {
    /** How many wake locks the page holds. */
    wakeLocks: number;
  }
}

/** For a page to run before its own scripts: counts the wake locks that the browser has granted and not taken back. */
export function countWakeLocks(): void {
  window.wakeLocks = 0;
  const request = navigator.wakeLock.request.bind(navigator.wakeLock);
  navigator.wakeLock.request = async (type) => {
    const lock = await request(type);
    window.wakeLocks += 1;
    lock.addEventListener('release', () => (window.wakeLocks -= 1));
    return lock;
  };
}
