import { vendorTokens } from '../../vendor-token.ts';

/** Secret keys of the file encryption tool age and its plugins. */
export const ageKey = vendorTokens({
  id: 'age-key',
  title: 'Age secret key',
  source: 'age, https://github.com/FiloSottile/age, 2026-11-22',
  formats: [
    {
      name: 'x25519',
      prefixes: ['age-secret-key-1'],
      form: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
    },
    {
      name: 'plugin',
      prefixes: ['age-plugin-'],
      form: /AGE-PLUGIN-[A-Z0-9-]{2,30}1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{20,400}/,
    },
  ],
});
