import { vendorTokens } from '../../vendor-token.ts';

/** Asana personal tokens by shape, client secrets by name. */
export const asanaToken = vendorTokens({
  id: 'asana-token',
  title: 'Asana token',
  source: 'Asana, https://developers.asana.com/docs/personal-access-token, 2026-11-22',
  words: ['asana'],
  formats: [
    {
      name: 'personal',
      prefixes: ['0/1', '1/1', '2/1', '2/2'],
      form: /[0-2]\/\d{13,17}(?:\/\d{13,17})?:[0-9a-f]{32}/,
    },
    { name: 'classic', form: /0\/[0-9a-f]{32}/ },
    { name: 'client-secret', form: /[a-z0-9]{32}/ },
    { name: 'client-id', form: /\d{16}/ },
  ],
});
