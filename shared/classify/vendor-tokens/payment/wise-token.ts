import { vendorTokens } from '../../vendor-token.ts';

/** Wise personal tokens: UUIDs told by name. */
export const wiseToken = vendorTokens({
  id: 'wise-token',
  title: 'Wise token',
  source:
    'Wise, https://docs.wise.com/api-docs/features/authentication-access/personal-tokens, 2026-11-22',
  words: ['wise_api', 'wise_token', 'transferwise', 'wise api', 'wise token'],
  formats: [
    {
      name: 'personal',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
