import { vendorTokens } from '../../vendor-token.ts';

/** Cloudflare keys and tokens: the scannable ones by prefix, origin keys by shape, older ones by name. */
export const cloudflareToken = vendorTokens({
  id: 'cloudflare-token',
  title: 'Cloudflare token',
  source:
    'Cloudflare, https://developers.cloudflare.com/fundamentals/api/get-started/token-formats, 2026-11-22',
  words: ['cloudflare', 'cf_api', 'cf-api', 'x-auth-key'],
  formats: [
    {
      name: 'scannable',
      prefixes: ['cfk_', 'cfut_', 'cfat_'],
      form: /cf(?:k|ut|at)_[A-Za-z0-9]{40}[A-Za-z0-9]{4,12}/,
    },
    { name: 'origin-ca', prefixes: ['v1.0-'], form: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/ },
    { name: 'turnstile', prefixes: ['0x4aaaa'], form: /0x4AAAAAA[\w-]{28}/ },
    { name: 'api-token', form: /[\w-]{40}/ },
    { name: 'global-key', form: /[0-9a-fA-F]{37}/ },
    { name: 'r2-secret', form: /[0-9a-fA-F]{64}/ },
  ],
});
