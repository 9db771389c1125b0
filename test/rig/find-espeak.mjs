import { existsSync } from 'node:fs';
import { libraryFolders } from './library-folders.mjs';

const dataFolders = [...libraryFolders, '/usr/share'].map((folder) => `${folder}/espeak-ng-data`);
const modules = libraryFolders.flatMap((folder) => [
  `${folder}/speech-dispatcher-modules/sd_espeak-ng`,
  `${folder}/speech-dispatcher/modules/sd_espeak-ng`,
]);

/** @returns {string | undefined} the folder of espeak-ng's dictionaries and voices */
export function findEspeakData() {
  return dataFolders.find((folder) => existsSync(`${folder}/fr_dict`));
}

/** @returns {string | undefined} speech-dispatcher's module that speaks with espeak-ng */
export function findEspeakModule() {
  return modules.find((path) => existsSync(path));
}
