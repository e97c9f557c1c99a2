import { vendorTokens } from '../../vendor-token.ts';

/** Vonage (Nexmo) secrets and Plivo tokens, told by name. */
export const vonageKey = vendorTokens({
  id: 'vonage-key',
  title: 'Vonage key',
  source:
    'Vonage, https://developer.vonage.com/en/getting-started/concepts/authentication, 2026-11-22',
  words: ['nexmo', 'vonage', 'plivo'],
  formats: [
    { name: 'secret', form: /[A-Za-z0-9]{16}/ },
    { name: 'key', form: /[0-9a-fA-F]{8}/ },
    { name: 'plivo', form: /[A-Za-z0-9]{40}/ },
  ],
});
