import { vendorTokens } from '../../vendor-token.ts';

/** Confluent Cloud secrets by prefix, older keys and secrets by name. */
export const confluentKey = vendorTokens({
  id: 'confluent-key',
  title: 'Confluent key',
  source:
    'Confluent, https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html, 2026-11-22',
  words: ['confluent', 'kafka_api', 'ccloud'],
  formats: [
    { name: 'secret', prefixes: ['cflt'], form: /cflt[A-Za-z0-9+/]{60}/ },
    { name: 'classic', form: /[A-Za-z0-9+/]{64}/ },
    { name: 'key', form: /[A-Z0-9]{16}|[a-z0-9]{16}/ },
  ],
});
