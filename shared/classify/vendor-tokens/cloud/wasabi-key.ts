import { vendorTokens } from '../../vendor-token.ts';

/** Wasabi access and secret keys, told by name. */
export const wasabiKey = vendorTokens({
  id: 'wasabi-key',
  title: 'Wasabi key',
  source: 'Wasabi, https://docs.wasabi.com/docs/creating-a-new-access-key, 2026-11-22',
  words: ['wasabi'],
  formats: [
    { name: 'secret', form: /[A-Za-z0-9]{40}/ },
    { name: 'access-key', form: /[A-Z0-9]{20}/ },
  ],
});
