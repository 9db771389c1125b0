import type { Rolldown } from 'vite';

/** The built module of a source file, and all that it imports before it runs, itself first. */
export function scriptsOf(source: string, bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${source}`)));
  if (!entry) throw new Error(`The build has no ${source}`);
  const files = new Set([entry.fileName]);
  for (const file of files)
    for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? [])
      files.add(imported);
  return Array.from(files);
}
