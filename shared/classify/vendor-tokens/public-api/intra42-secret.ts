import { vendorTokens } from '../../vendor-token.ts';

/** Client secrets of the 42 school intranet. */
export const intra42Secret = vendorTokens({
  id: 'intra42-secret',
  title: 'Intra 42 secret',
  source: '42, https://api.intra.42.fr/apidoc/guides/getting_started, 2026-11-22',
  formats: [
    {
      name: 'client-secret',
      prefixes: ['s-s4t2ud-', 's-s4t2af-'],
      form: /s-s4t2(?:ud|af)-[0-9a-f]{64}/,
    },
  ],
});
