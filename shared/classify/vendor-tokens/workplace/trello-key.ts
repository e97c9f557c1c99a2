import { vendorTokens } from '../../vendor-token.ts';

/** Trello tokens by prefix, keys and older tokens by name. */
export const trelloKey = vendorTokens({
  id: 'trello-key',
  title: 'Trello key',
  source:
    'Trello, https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/, 2026-11-22',
  words: ['trello'],
  formats: [
    { name: 'token', prefixes: ['atta'], form: /ATTA[0-9a-f]{64}[0-9A-F]{8}/ },
    { name: 'classic', form: /[0-9a-fA-F]{64}/ },
    { name: 'key', form: /[0-9a-fA-F]{32}/ },
  ],
});
