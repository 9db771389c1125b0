/**
 * Asks the browser to keep what is kept here until the reader removes it: else it may throw all of it away when the disk
 * is full, or after seven days without a visit. Some browsers ask the reader, so this is for when there is something to
 * keep. Never rejects.
 *
 * https://webkit.org/blog/14403/updates-to-storage-policy/
 */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // It is kept all the same, as long as the browser likes.
  }
}
