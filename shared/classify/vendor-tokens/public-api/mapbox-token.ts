import { vendorTokens } from '../../vendor-token.ts';

/** Mapbox secret, temporary and public tokens: JSON in base64url and a signature. */
export const mapboxToken = vendorTokens({
  id: 'mapbox-token',
  title: 'Mapbox token',
  source: 'Mapbox, https://docs.mapbox.com/help/glossary/access-token/, 2026-11-22',
  words: ['mapbox'],
  formats: [
    {
      name: 'token',
      prefixes: ['sk.eyj', 'tk.eyj', 'pk.eyj'],
      form: /[spt]k\.eyJ[\w-]{40,160}\.[\w-]{22}/,
    },
    { name: 'public', form: /pk\.[a-z0-9]{60}\.[a-z0-9]{22}/ },
  ],
});
