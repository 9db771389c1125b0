import { ROOT } from './app-root.ts';
import { bodyOf } from './body-of.ts';
import { begunLast } from './library/begun-last.ts';
import { KeptQueue } from './library/kept-queue.ts';
import { dequeued, nextInQueue } from './library/queue.ts';
import { LEAD } from './page/lead.ts';
import { addressOf } from './page/page-body.ts';
import { type ReadPage, readPage } from './read-page.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { HeardEvent } from './speech/heard-event.ts';
import type { Player } from './speech/player.ts';
import type { SleepTimer } from './speech/sleep-timer.ts';
import { ArticleOnPage } from './ui/article-on-page.ts';
import type { ArticleView, OpenArticle } from './ui/article-view.ts';
import type { FollowVoice } from './ui/follow-voice.ts';
import { ListenNext } from './ui/queue/listen-next.ts';
import { makeLinksWhole, NextPage } from './ui/queue/next-page.ts';
import { UpNext } from './ui/queue/up-next.ts';

/** What the page has. */
export interface ListenOnParts {
  readonly player: Player;
  readonly follow: FollowVoice;
  readonly settings: SettingsStore;
  readonly timer: SleepTimer;
  readonly view: ArticleView;
  /** What is open. */
  readonly article: OpenArticle;
  /** Opens in the player, in place of what is open, the article that is on the page now. */
  readonly open: (read: ReadPage) => void;
}

/** What the page can ask of its queue. */
export interface ListenOn {
  /** Has the article heard after the one that is listened to now. */
  listenNext(): Promise<void>;
}

/** An article that is ready to be shown and heard at once. */
interface Ready {
  readonly page: NextPage;
  readonly read: ReadPage;
}

/** What comes after the article that is open. */
interface Coming {
  /** The first that the queue has for it, by its id. */
  readonly first: string | undefined;
  readonly making: Promise<Ready | undefined>;
}

const NOTHING: Coming = { first: undefined, making: Promise.resolve(undefined) };

/**
 * The part of the root that reads on with the queue. At the end of an article the page itself becomes that of the next,
 * and the same player reads on: browsers let no page speak that nobody has touched, and a locked phone loads none. What
 * comes next is made ready while the voice reads, so that nothing is waited for at the end.
 */
export async function listenOn(parts: ListenOnParts): Promise<ListenOn> {
  const { player, follow, settings, timer, view } = parts;
  const queue = new KeptQueue();
  const upNext = Object.assign(new UpNext(), { player });
  let { id } = parts.article;
  let coming = NOTHING;
  let ending = timer.snapshot.end;

  document.querySelector('.dock')?.append(upNext);
  await queue.open();
  let listenNext = offerNext();
  queue.addEventListener('change', makeReady);
  player.addEventListener('change', () => {
    if (!player.snapshot.isReading) return;
    ending = timer.snapshot.end;
    makeReady();
  });
  // The last that is told of an article.
  player.addEventListener(HeardEvent.type, () => player.snapshot.status === 'finished' && void goOn());
  addEventListener('popstate', () => void goBack());
  return { listenNext: () => listenNext.listenNext() };

  /** Makes ready what comes after the article that is open. */
  function makeReady(): void {
    const first = nextInQueue(queue.ids, id);
    if (first === coming.first || !player.snapshot.isReading) return;
    coming = { first, making: readyFrom(first) };
  }

  /** The first article from one of the queue on that is still on this device. */
  async function readyFrom(first: string | undefined): Promise<Ready | undefined> {
    for (let next = first; next !== undefined; next = nextInQueue(queue.ids, next)) {
      const made = await readyOf(next);
      if (made) return made;
    }
    return undefined;
  }

  async function goOn(): Promise<void> {
    const heard = id;
    const rests = settings.settings.stopAfter !== 'never' || (ending !== 'never' && ending !== 'time');
    // Even where it is made already: what else hears of the end hears of it before another article is open.
    const next = rests ? undefined : await coming.making;
    if (next && id === heard && player.snapshot.status === 'finished') {
      show(next);
      player.play();
      timer.goOn();
      follow.resume();
      const { article } = next.read;
      upNext.news = {
        title: next.page.title,
        lang: article.lang,
        paragraph: player.snapshot.place.paragraph,
      };
      makeLinksWhole();
      history.pushState(null, '', new URL(addressOf(article), ROOT));
    }
    // Where that cannot be written, it stays in the queue.
    if (queue.ids.includes(heard)) await queue.change((ids) => dequeued(ids, heard)).catch(() => undefined);
  }

  /** Shows the article of the address that the browser has gone back to. */
  async function goBack(): Promise<void> {
    const asked = idHere();
    if (asked === id) return;
    player.pause();
    const made = await readyOf(asked);
    if (asked !== idHere()) return;
    if (made) show(made);
    else location.reload();
  }

  function show({ page, read }: Ready): void {
    page.show(view);
    parts.open(read);
    ({ id } = read.article);
    coming = NOTHING;
    listenNext = offerNext();
  }

  /** Brings the button to life that the page has of its article. */
  function offerNext(): ListenNext {
    const button = view.querySelector('.enqueue');
    const offer = Object.assign(new ListenNext(), {
      queue,
      article: id,
      current: () => (player.snapshot.isReading ? id : begunLast(() => localStorage)),
      library: new URL('bibliotheque/#a-ecouter', ROOT).href,
    });
    const hasFocus = button === document.activeElement;
    button?.replaceWith(offer);
    if (hasFocus) void offer.updateComplete.then(() => offer.focus());
    return offer;
  }
}

async function readyOf(id: string): Promise<Ready | undefined> {
  const body = await bodyOf(id);
  if (!body) return undefined;
  const page = new NextPage(body, ROOT.href);
  return { page, read: await readPage(new ArticleOnPage(page.article)) };
}

/** The id of the article at the page's address. */
function idHere(): string {
  const path = decodeURIComponent(location.pathname.slice(ROOT.pathname.length));
  return /^article\/([^/]+)/.exec(path)?.[1] ?? LEAD;
}
