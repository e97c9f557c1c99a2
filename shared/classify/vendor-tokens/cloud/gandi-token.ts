import { vendorTokens } from '../../vendor-token.ts';

/** Gandi API keys and personal tokens, told by name. */
export const gandiToken = vendorTokens({
  id: 'gandi-token',
  title: 'Gandi token',
  source: 'Gandi, https://api.gandi.net/docs/authentication/, 2026-11-22',
  words: ['gandi'],
  formats: [
    { name: 'personal', form: /[0-9a-fA-F]{40}/ },
    { name: 'key', form: /[A-Za-z0-9]{24}/ },
  ],
});
