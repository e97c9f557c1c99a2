import { vendorTokens } from '../../vendor-token.ts';

/** Zoho access, refresh and grant tokens by shape, client secrets by name. */
export const zohoToken = vendorTokens({
  id: 'zoho-token',
  title: 'Zoho token',
  source: 'Zoho, https://www.zoho.com/accounts/protocol/oauth/, 2026-11-22',
  words: ['zoho'],
  formats: [
    { name: 'oauth', prefixes: ['1000.'], form: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/ },
    { name: 'client-secret', form: /[0-9a-fA-F]{42}/ },
  ],
});
