import type { Plugin } from 'vite';
import { reached } from './reached.ts';

/**
 * What the first view loads and a screen needs too. It must be in a file of its own: a screen that took it out of the
 * file of `main.ts` would run the player.
 */
export function sharedWithScreens(): { readonly plugin: Plugin; readonly has: (id: string) => boolean } {
  const shared = new Set<string>();
  return {
    has: (id) => shared.has(id),
    plugin: {
      name: 'shared-with-screens',
      apply: 'build',
      renderStart() {
        const ids = Array.from(this.getModuleIds());
        const imported = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
        const lazy = (id: string) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
        const main = ids.filter((id) => /\/src\/(main|start)\.ts$/.test(id));
        const screens = ids.filter((id) => /\/src\/screens\/[\w-]+\.ts$/.test(id));
        const ofMain = reached(main, imported);
        for (const id of reached(screens, (from) => [...imported(from), ...lazy(from)]))
          if (ofMain.has(id)) shared.add(id);
      },
    },
  };
}
