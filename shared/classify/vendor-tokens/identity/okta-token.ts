import { vendorTokens } from '../../vendor-token.ts';

/** Okta API tokens: 00 and 40 characters, after SSWS or told by name. */
export const oktaToken = vendorTokens({
  id: 'okta-token',
  title: 'Okta token',
  source: 'Okta, https://developer.okta.com/docs/guides/create-an-api-token/, 2026-11-22',
  words: ['okta'],
  formats: [
    { name: 'ssws', prefixes: ['ssws '], lead: /SSWS /, form: /00[\w-]{40}/ },
    { name: 'api', form: /00[\w=-]{40}/ },
    { name: 'client-secret', form: /[\w-]{40}|[\w-]{64}/ },
  ],
});
