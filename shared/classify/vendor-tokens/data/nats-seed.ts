import { vendorTokens } from '../../vendor-token.ts';

/** Seeds of NATS keys: S, the kind of key, 56 characters of base 32. */
export const natsSeed = vendorTokens({
  id: 'nats-seed',
  title: 'NATS key seed',
  source:
    'NATS, https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth, 2026-11-22',
  formats: [
    { name: 'seed', prefixes: ['su', 'sa', 'so', 'sn', 'sc', 'sx'], form: /S[ACNOUX][A-Z2-7]{56}/ },
  ],
});
