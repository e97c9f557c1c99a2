import { vendorTokens } from '../../vendor-token.ts';

/** Postmark server and account tokens: UUIDs told by name. */
export const postmarkToken = vendorTokens({
  id: 'postmark-token',
  title: 'Postmark token',
  source: 'Postmark, https://postmarkapp.com/developer/api/overview#authentication, 2026-11-22',
  words: ['postmark'],
  formats: [
    {
      name: 'server',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
