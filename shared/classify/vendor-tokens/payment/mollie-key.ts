import { vendorTokens } from '../../vendor-token.ts';

/** Mollie keys of live and test mode, and organisation tokens. */
export const mollieKey = vendorTokens({
  id: 'mollie-key',
  title: 'Mollie key',
  source: 'Mollie, https://docs.mollie.com/reference/authentication, 2026-11-22',
  words: ['mollie'],
  formats: [
    { name: 'live', prefixes: ['live_'], form: /live_[A-Za-z0-9]{30}/, confidence: 85 },
    { name: 'organisation', prefixes: ['access_'], form: /access_[A-Za-z0-9]{40}/, confidence: 70 },
    { name: 'test', form: /test_[A-Za-z0-9]{30}/ },
  ],
});
