import { existsSync } from 'node:fs';
import { findCommand } from './find-command.mjs';
import { libraryFolders } from './library-folders.mjs';

const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

/**
 * WebKitGTK's browser for tests, and the WebDriver that leads it.
 *
 * @returns {{ driver: string, browser: string } | undefined} the paths of their executables
 */
export function findWebKit() {
  const driver = findCommand('WebKitWebDriver');
  const browser = libraryFolders
    .flatMap((folder) => versions.map((version) => `${folder}/${version}/MiniBrowser`))
    .find((path) => existsSync(path));
  return driver !== undefined && browser !== undefined ? { driver, browser } : undefined;
}
