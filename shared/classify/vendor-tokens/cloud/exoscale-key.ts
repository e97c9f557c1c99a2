import { vendorTokens } from '../../vendor-token.ts';

/** Exoscale API keys by prefix, secrets by name. */
export const exoscaleKey = vendorTokens({
  id: 'exoscale-key',
  title: 'Exoscale key',
  source: 'Exoscale, https://community.exoscale.com/documentation/iam/, 2026-11-22',
  words: ['exoscale'],
  formats: [
    { name: 'key', prefixes: ['exo'], form: /EXO[0-9a-f]{24}/ },
    { name: 'secret', form: /[\w-]{43}/ },
  ],
});
