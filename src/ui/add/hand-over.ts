/**
 * The bookmarklet « Écouter »: hands the page in front of the reader over to the app, in a window of the app's own. It
 * runs in a stranger's page, out of its own text, and so uses nothing of what is around it here.
 *
 * The page goes to nobody but the app: it is sent to the app's origin alone, once a window there has asked for it by the
 * number that only the two know. Where the site lets no window speak to its pages, or the browser opens none, the reader is
 * shown a button that copies the page.
 * @param app The app's root address, with a slash at its end.
 */
export function handOver(app: string): void {
  const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const { origin } = new URL(app);
  const html = document.documentElement.outerHTML;
  const over = new AbortController();
  const opened = open(`${app}ajouter/?page=${nonce}`);
  const timer = setTimeout(offerCopy, opened ? 5000 : 0);
  addEventListener(
    'message',
    (event) => {
      if (event.origin !== origin || event.data?.nonce !== nonce || !event.source) return;
      clearTimeout(timer);
      over.abort();
      event.source.postMessage({ nonce, html, address: location.href }, { targetOrigin: origin });
    },
    { signal: over.signal },
  );

  function offerCopy(): void {
    over.abort();
    const dialog = document.createElement('dialog');
    const say = document.createElement('p');
    const button = document.createElement('button');
    dialog.lang = 'fr';
    dialog.style.cssText =
      'max-width:24rem;padding:1.5rem;border:2px solid;border-radius:.75rem;background:#fff;color:#1f1c17;font:1.25rem/1.5 system-ui,sans-serif';
    button.style.cssText =
      'min-height:48px;padding:.5rem 1rem;border:0;border-radius:.75rem;background:#0a4b50;color:#fff;font:inherit;font-weight:700';
    say.textContent = opened
      ? 'Ce site ne laisse pas passer sa page vers « À voix haute ».'
      : 'Le navigateur n’a pas ouvert « À voix haute ».';
    button.textContent = 'Copier la page';
    button.addEventListener('click', () => {
      if (button.value) return dialog.remove();
      addEventListener('copy', copy, { capture: true, once: true });
      document.execCommand('copy');
      say.textContent = 'La page est copiée. Ouvrez « À voix haute », puis « Ajouter », et collez-la.';
      button.value = button.textContent = 'Fermer';
    });
    dialog.append(say, button);
    document.documentElement.append(dialog);
    dialog.showModal();
  }

  function copy(event: ClipboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', document.body.innerText);
  }
}
