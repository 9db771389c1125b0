// The script of a page that times the library next to the bare database: see `library-page.ts`.
import { summaryOf } from '../../src/library/article-summary.ts';
import { keepArticle } from '../../src/library/keep-article.ts';
import { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { readList } from '../../src/library/read-list.ts';
import { resultOf } from '../../src/library/result-of.ts';
import { addArticle } from '../../src/library/write-article.ts';
import { write } from '../../src/library/write.ts';
import { articleNumber, queries } from './library-texts.ts';

/** How many articles are put in at once, and how many are written for one sample. */
const [BATCH, WRITES] = [500, 50];

let last = 0;
let library: Library | undefined;

const libraryTasks = {
  /** Fills the library until there are so many articles, and the list of them is one record. */
  async fill(count: number): Promise<void> {
    while (last < count) {
      const from = last;
      last = Math.min(from + BATCH, count);
      await write((writing) =>
        Promise.all(
          Array.from({ length: last - from }, (_, index) => {
            const article = articleNumber(from + index);
            return addArticle(writing, article, summaryOf(article, from + index));
          }),
        ),
      );
    }
    await readList();
    const database = await openLibrary();
    while ((await database.count('changes')) > 0) await database.count('summaries');
  },

  /** Reads the list of all articles. In ms. */
  async list(): Promise<{ time: number }> {
    const start = performance.now();
    const { articles } = await readList();
    const time = performance.now() - start;
    if (articles.size < last) throw new Error('Some articles are missing');
    return { time };
  },

  /** Copies the same list in memory. In ms. */
  async clone(): Promise<{ time: number }> {
    const list = Array.from((await readList()).articles.values());
    const start = performance.now();
    structuredClone(list);
    return { time: performance.now() - start };
  },

  /** Keeps new articles, one after the other. In ms for one. */
  keep: () => timeWrites(async (number) => void (await keepArticle(articleNumber(number)))),

  /** Writes what a list shows of each and its text with the bare database. In ms for one. */
  async keepBare(): Promise<{ time: number }> {
    const database = await openBare();
    const result = await timeWrites((number) => {
      const article = articleNumber(number);
      const writing = database.transaction(['summaries', 'bodies'], 'readwrite');
      writing.objectStore('summaries').add(summaryOf(article, number), article.id);
      writing.objectStore('bodies').put({ paragraphs: article.paragraphs }, article.id);
      return new Promise((resolve, reject) => {
        writing.addEventListener('complete', () => resolve());
        writing.addEventListener('abort', () => reject(writing.error ?? new Error('Nothing was written')));
      });
    });
    database.close();
    return result;
  },

  /** Looks for many things, once all is indexed. @returns What each took, in ms. */
  async search(count: number): Promise<number[]> {
    library ??= new Library();
    await library.open();
    await library.search('première');
    const times: number[] = [];
    for (const query of queries(count)) {
      const start = performance.now();
      await library.search(query);
      times.push(performance.now() - start);
    }
    library.close();
    library = undefined;
    return times;
  },
};

/** Numbers of articles that are not in the library yet: those that are timed are never in its list. */
let fresh = 1_000_000;

async function timeWrites(task: (number: number) => Promise<void>): Promise<{ time: number }> {
  const numbers = Array.from({ length: WRITES }, () => (fresh += 1));
  const start = performance.now();
  for (const number of numbers) await task(number);
  return { time: (performance.now() - start) / WRITES };
}

function openBare(): Promise<IDBDatabase> {
  const request = indexedDB.open('bare', 1);
  request.addEventListener('upgradeneeded', () => {
    for (const store of ['summaries', 'bodies']) request.result.createObjectStore(store);
  });
  return resultOf(request);
}

declare global {
  interface Window {
    /** Only in that page. */
    libraryTasks: typeof libraryTasks;
  }
}

window.libraryTasks = libraryTasks;
