type Folder = 'import' | 'diagnostic' | 'voice' | 'record' | 'pdf' | 'reading' | `fonts/${string}`;

/**
 * Has the service worker keep a folder of the build that is fetched on demand, as soon as there is a worker: the visit
 * that installs it asks the network by itself. Where the browser has none, nothing is kept.
 */
export function keepOnDemand(folder: Folder): void {
  if ('serviceWorker' in navigator)
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'KEEP', folder }));
}

/** Whether the service worker keeps a folder. Rejects where nothing can be kept. @param root The app's own address. */
export async function isKept(folder: Folder, root: string): Promise<boolean> {
  return caches.has(`${folder} ${root}`);
}
