import { keepShared } from '../inbox.ts';

/** Where what is shared with the app arrives, from the app's root, as the manifest's `share_target` says. */
export const SHARED_TO = 'ajouter/';

/**
 * Keeps what another app shares, then shows the screen that takes it in: with `?partage`, or with `?partage=perdu` where
 * this device could not keep it. With no network too.
 */
export async function takeShare(request: Request): Promise<Response> {
  const shown = new URL('?partage', request.url);
  try {
    const form = await request.formData();
    const text = (name: string) =>
      form
        .getAll(name)
        .filter((value) => typeof value === 'string')
        .join('\n');
    const files = form
      .getAll('files')
      .flatMap((value) => (value instanceof File && value.size > 0 ? [value] : []));
    await keepShared({ title: text('title'), text: text('text'), url: text('url'), files });
  } catch {
    shown.search = '?partage=perdu';
  }
  return Response.redirect(shown.href, 303);
}
