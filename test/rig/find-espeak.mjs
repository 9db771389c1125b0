import { existsSync } from 'node:fs';

const multiarch = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };
const triplet = Object.entries(multiarch).find(([arch]) => arch === process.arch)?.[1] ?? '';

const dataFolders = [
  `/usr/lib/${triplet}/espeak-ng-data`,
  '/usr/lib64/espeak-ng-data',
  '/usr/lib/espeak-ng-data',
  '/usr/share/espeak-ng-data',
];
const modules = ['/usr/lib', '/usr/libexec', `/usr/lib/${triplet}`].flatMap((folder) => [
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
