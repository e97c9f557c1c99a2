import { vendorTokens } from '../../vendor-token.ts';

/** Zoom client secrets and webhook tokens, told by name. */
export const zoomSecret = vendorTokens({
  id: 'zoom-secret',
  title: 'Zoom secret',
  source: 'Zoom, https://developers.zoom.us/docs/internal-apps/, 2026-11-22',
  words: ['zoom'],
  formats: [
    { name: 'client-secret', form: /[A-Za-z0-9]{32}/ },
    { name: 'webhook', form: /[\w-]{22}/ },
  ],
});
