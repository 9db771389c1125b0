const FOLDER = 'recordings';

/**
 * Where recordings are while they are made and until the reader has taken them: files of the browser's own, on the disk.
 * @throws A DOMException, or a TypeError, where the browser has no such place.
 */
export async function recordingsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}
