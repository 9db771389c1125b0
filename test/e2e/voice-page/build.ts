import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { memorySite, type Site } from '../site.ts';

const entry = fileURLToPath(new URL('main.ts', import.meta.url));

const page = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Voix</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./voices.css">
<main><h1>Réglages</h1><h2>La voix</h2></main>
<script type="module" src="./voices.js"></script>
</html>`;

/** A page with the settings of the voice and nothing else, built as the app is. */
export async function buildVoicePage(): Promise<Site> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'voices', cssFileName: 'voices' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const files: Record<string, string> = { '/index.html': page };
  for (const { output } of [built].flat().filter((each) => 'output' in each))
    for (const each of output)
      files[`/${each.fileName}`] = each.type === 'chunk' ? each.code : String(each.source);
  return memorySite(files);
}
