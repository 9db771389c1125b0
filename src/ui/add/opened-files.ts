import { type Given, givenFile } from './given.ts';

/** The files that the app was opened with. Chromium on a computer only: https://wicg.github.io/web-app-launch/ */
interface LaunchQueue {
  setConsumer(consumer: (params: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

/** Gives the files that the reader opens with the app, « Ouvrir avec », now and later. */
export function followOpenedFiles(take: (given: readonly Given[]) => void): void {
  window.launchQueue?.setConsumer(async ({ files = [] }) => {
    if (files.length > 0) take(await Promise.all(files.map(async (file) => givenFile(await file.getFile()))));
  });
}
