import { vendorTokens } from '../../vendor-token.ts';

/** Neon API keys and database passwords. */
export const neonKey = vendorTokens({
  id: 'neon-key',
  title: 'Neon key',
  source: 'Neon, https://neon.com/docs/manage/api-keys, 2026-11-22',
  formats: [
    { name: 'api', prefixes: ['napi_'], form: /napi_[a-z0-9]{64}/ },
    { name: 'password', prefixes: ['npg_'], form: /npg_[A-Za-z0-9]{12,24}/ },
  ],
});
