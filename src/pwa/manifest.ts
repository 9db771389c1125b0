import type { ManifestOptions } from 'vite-plugin-pwa';

const DOCUMENTS = {
  'text/plain': ['.txt'],
  'text/markdown': ['.md', '.markdown'],
  'text/html': ['.html', '.htm'],
  'application/epub+zip': ['.epub'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/pdf': ['.pdf'],
};

/** The web app manifest. Addresses are relative to it, so that the app works from any folder. */
export const manifest: Partial<ManifestOptions> = {
  id: 'a-voix-haute',
  name: 'À voix haute',
  short_name: 'À voix haute',
  lang: 'fr',
  dir: 'ltr',
  description: 'Des articles en français, lus à voix haute, même sans réseau.',
  categories: ['news', 'books', 'education', 'accessibility'],
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#faf6ee',
  background_color: '#faf6ee',
  icons: [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/monochrome-192.png', sizes: '192x192', type: 'image/png', purpose: 'monochrome' },
    { src: 'icons/monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' },
  ],
  screenshots: [
    {
      src: 'screenshots/narrow.png',
      sizes: '720x1440',
      type: 'image/png',
      form_factor: 'narrow',
      label: 'L’article sur un téléphone, la phrase lue en surbrillance',
    },
    {
      src: 'screenshots/wide.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide',
      label: 'L’article sur un ordinateur, la phrase lue en surbrillance',
    },
  ],
  share_target: {
    action: 'ajouter/',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [{ name: 'files', accept: [...Object.keys(DOCUMENTS), ...Object.values(DOCUMENTS).flat()] }],
    },
  },
  file_handlers: [{ action: 'ajouter/', accept: DOCUMENTS }],
  shortcuts: [
    {
      name: 'L’article à la une',
      short_name: 'À la une',
      url: './',
      icons: [{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
    },
  ],
};
