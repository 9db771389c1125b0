import { keepOnDemand } from '../pwa/keep-on-demand.ts';
import { startOfflineCopy } from '../start-offline-copy.ts';

/* For the screens of the reader's articles. Their part of the app is kept on this device once it was asked for. */

startOfflineCopy();
import('../my-articles.ts').then(() => keepOnDemand('import'), sayMissing);

function sayMissing(): void {
  const message = document.createElement('p');
  message.role = 'alert';
  message.textContent =
    'Cette partie de l’application n’est pas encore sur cet appareil. Connectez-vous à Internet : elle arrivera, et restera là ensuite, même sans réseau.';
  document.querySelector('main')?.append(message);
  addEventListener('online', () => location.reload());
}
