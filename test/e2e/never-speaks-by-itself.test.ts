import { expect, test } from 'vitest';
import { openApp } from './app.ts';
import { speechLog } from './spoken.ts';

test('where the browser would let it, the page stays silent when it loads and when voices come', async () => {
  const app = await openApp({ flags: ['--autoplay-policy=no-user-gesture-required'] });
  const page = await app.visit();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
  await page.evaluate(() => speechSynthesis.dispatchEvent(new Event('voiceschanged')));
  await page.reload();
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
  await page.getByRole('button', { name: 'Lire', exact: true }).waitFor();
  expect((await speechLog(page)).said).toEqual([]);
  await app.close();
});
