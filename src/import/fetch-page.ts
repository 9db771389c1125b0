import { ImportError } from './import-error.ts';
import { articlesInFeed } from './json-feed.ts';
import type { FetchedPage } from './fetched-page.ts';
import { wordPressPost } from './wordpress-post.ts';

/** How long a site has to answer, in ms. */
const PATIENCE = 20_000;

/**
 * What is at an address of the web, where its site lets other sites read it: a page, the articles of a JSON feed, or a
 * post that WordPress gives for the asking. The site is told nothing of who asks: no cookie, no page it comes from.
 * @param fetch The browser's own.
 * @throws ImportError whose message is a French sentence that says what to do.
 */
export async function fetchPage(
  typed: string,
  fetch: (address: string, options: RequestInit) => Promise<Response>,
): Promise<readonly FetchedPage[]> {
  const address = addressIn(typed);
  const ask = async (url: string) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!response.ok) throw new ImportError(GONE);
    return response;
  };
  try {
    return await pagesIn(await ask(address.href), address);
  } catch (fault) {
    const post = await wordPressPost(address, ask).catch(() => undefined);
    if (post) return [post];
    throw fault instanceof ImportError ? fault : new ImportError(CLOSED, { cause: fault });
  }
}

async function pagesIn(response: Response, address: URL): Promise<readonly FetchedPage[]> {
  const type = response.headers.get('content-type') ?? '';
  const name = address.hostname;
  if (/\bjson\b/.test(type)) {
    const articles = articlesInFeed(await response.json());
    if (articles.length === 0) throw new ImportError(NOTHING);
    return articles;
  }
  const source = address.href;
  const blob = await response.blob();
  return [{ file: new File([blob], fileName(address), { type }), name, source }];
}

/** By its ending, a file is known where its server gives it no true type. */
function fileName({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  return /\.\w{2,5}$/.test(last) ? last : 'page.html';
}

/** The address that somebody typed, with or without its beginning. */
function addressIn(typed: string): URL {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  const address = URL.canParse(whole) ? new URL(whole) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || !address.hostname.includes('.'))
    throw new ImportError(
      'Cette adresse n’est pas complète. Elle ressemble à « www.exemple.fr/article ». Vérifiez-la.',
    );
  // The app is served over a safe connection, which may ask no other.
  if (address.protocol === 'http:') address.protocol = 'https:';
  address.hash = '';
  return address;
}

const CLOSED =
  'Ce site ne répond pas à l’application : beaucoup de sites n’y répondent qu’à un vrai visiteur, ou le réseau manque. Ouvrez la page dans votre navigateur, copiez son texte, puis revenez ici et touchez « Coller ». Plus rapide pour la prochaine fois : le bouton « Écouter », proposé plus bas.';
const GONE =
  'Il n’y a pas de page à cette adresse. Vérifiez-la, ou ouvrez la page dans votre navigateur et copiez son texte.';
const NOTHING = 'Il n’y a pas d’article à cette adresse. Essayez avec l’adresse d’une page à lire.';
