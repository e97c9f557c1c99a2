import { vendorTokens } from '../../vendor-token.ts';

/** Airtable personal access tokens by shape, older keys by name. */
export const airtableToken = vendorTokens({
  id: 'airtable-token',
  title: 'Airtable token',
  source: 'Airtable, https://airtable.com/developers/web/guides/personal-access-tokens, 2026-11-22',
  words: ['airtable'],
  formats: [
    { name: 'personal', prefixes: ['pat'], form: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/ },
    { name: 'oauth', prefixes: ['oaa'], form: /oaa[A-Za-z0-9]{14,17}\.v1\.[\w-]{20,400}/ },
    { name: 'classic', form: /(?:key)?[A-Za-z0-9]{14}|[A-Za-z0-9]{17}/ },
  ],
});
