import type { Plugin } from 'vite';
import { reached } from './reached.ts';

/**
 * What is fetched only when somebody asks for it, by the folder of the build that it goes to: the modules that lead
 * into it, each loaded by `import()` or as a worker. What one of them needs, and nothing else does, goes with it.
 */
const DOORS: Readonly<Record<string, RegExp>> = {
  diagnostic: /\/src\/speech\/web-speech\/check-up\/long-checks\.ts$/,
  voice: /\/src\/(join-own-voice|speech\/rendered\/synthesis\.worker)\.ts$/,
  record: /\/src\/(record-article|speech\/recording\/tape\.worker)\.ts$/,
  reading:
    /\/src\/(ask-screen-reader|comfort|hear-word|open-reading|offer-reading|ui\/reading\/follow-aids)\.ts$/,
  pdf: /\/src\/import\/pdf\.ts$|\/node_modules\/pdfjs-dist\//,
  import:
    /\/src\/(my-articles|share-article|listen-on|import\/[\w-]+|library\/.*\.worker)\.ts$|\/node_modules\/fflate\//,
};

/** Vite plugin that builds what is fetched on demand into folders of its own, which the service worker knows by name. */
export function onDemandPlugin(): Plugin {
  const folders = new Map<string, string>();
  let others = 'assets';
  return {
    name: 'on-demand',

    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            chunkFileNames: ({ moduleIds }) => `${folderOfAll(moduleIds)}/[name]-[hash].js`,
            assetFileNames,
          },
        },
      },
      worker: {
        rolldownOptions: {
          output: {
            entryFileNames: ({ facadeModuleId }) =>
              `${doorOf(facadeModuleId ?? '') ?? others}/[name]-[hash].js`,
            assetFileNames,
          },
        },
      },
    }),

    configResolved({ build }) {
      others = build.assetsDir;
    },

    renderStart() {
      const ids = Array.from(this.getModuleIds());
      const next = (id: string) => {
        const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
        return [...importedIds, ...dynamicallyImportedIds.filter((lazy) => doorOf(lazy) === undefined)];
      };
      const entries = ids.filter((id) => this.getModuleInfo(id)?.isEntry === true);
      const early = reached(entries, next);
      for (const folder of Object.keys(DOORS)) {
        const doors = ids.filter((id) => doorOf(id) === folder);
        for (const id of reached(doors, next)) {
          if (early.has(id)) continue;
          // What two of them need belongs to neither; but nobody reads a PDF file who takes no article in.
          const isFree = !folders.has(id) || (folders.get(id) === 'pdf' && folder === 'import');
          folders.set(id, isFree ? folder : others);
        }
      }
    },
  };

  function assetFileNames({ originalFileNames: [file = ''] }: { originalFileNames: string[] }): string {
    return nameOfAsset(file, others);
  }

  function folderOfAll(moduleIds: readonly string[]): string {
    const [folder = others, ...more] = new Set(moduleIds.map((id) => folders.get(id) ?? others));
    return more.length === 0 ? folder : others;
  }
}

function doorOf(id: string): string | undefined {
  return Object.keys(DOORS).find((folder) => DOORS[folder]?.test(id));
}

/**
 * Each family of fonts has its folder, and is fetched by itself; the encoder goes with what records. The worker of
 * PDF.js, which comes built, ends in `.js`: some hosts do not know that `.mjs` is script.
 */
function nameOfAsset(file: string, others: string): string {
  const family = /@fontsource(?:-variable)?\/([\w-]+)\//.exec(file)?.[1];
  if (file.includes('/wasm-media-encoders/')) return 'record/[name]-[hash][extname]';
  if (file.includes('/pdfjs-dist/')) return 'pdf/[name]-[hash].js';
  return `${family === undefined ? others : `fonts/${family}`}/[name]-[hash][extname]`;
}
