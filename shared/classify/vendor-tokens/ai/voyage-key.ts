import { vendorTokens } from '../../vendor-token.ts';

/** Voyage keys. */
export const voyageKey = vendorTokens({
  id: 'voyage-key',
  title: 'Voyage AI key',
  source: 'Voyage AI, https://docs.voyageai.com/docs/api-key-and-installation, 2026-11-22',
  formats: [
    { name: 'api', prefixes: ['pa-'], form: /pa-[\w-]{43}/, confidence: 80 },
    { name: 'atlas', prefixes: ['al-'], form: /al-[\w-]{43}/, confidence: 75 },
  ],
});
