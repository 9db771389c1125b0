import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the app with more articles than it has.
 * @param added Markdown files, by their name.
 * @param options More options of the build's command.
 * @returns the folder of the build, and what deletes it.
 */
export async function buildEdition(
  added: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const work = await mkdtemp(join(tmpdir(), 'edition-'));
  const editions = join(work, 'editions');
  const folder = join(work, 'dist');
  await cp(join(root, 'src/editions'), editions, { recursive: true });
  for (const [name, text] of Object.entries(added)) await writeFile(join(editions, name), text);
  await promisify(execFile)('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir', ...options], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', EDITIONS: editions },
  });
  return { folder, remove: () => rm(work, { recursive: true, force: true }) };
}
