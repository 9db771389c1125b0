/**
 * Offers, below the article, to share it. What that takes is fetched only then.
 * @param tell Shows a French sentence to the reader.
 */
export function offerSharing(view: Element, tell: (sentence: string) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Partager cet article';
  button.addEventListener('click', () => void share(tell));
  view.after(button);
}

async function share(tell: (sentence: string) => void): Promise<void> {
  try {
    const { shareArticle } = await import('./share-article.ts');
    await shareArticle(document.querySelector('article')?.dataset['article'] ?? '');
  } catch {
    tell('Pour partager une première fois, il faut du réseau.');
  }
}
