import { vendorTokens } from '../../vendor-token.ts';

/** Hetzner Cloud tokens (64 characters) and DNS tokens (32), told by name. */
export const hetznerToken = vendorTokens({
  id: 'hetzner-token',
  title: 'Hetzner token',
  source: 'Hetzner, https://docs.hetzner.cloud/#getting-started, 2026-11-22',
  words: ['hetzner', 'hcloud'],
  formats: [
    { name: 'cloud', form: /[A-Za-z0-9]{64}/ },
    { name: 'dns', form: /[A-Za-z0-9]{32}/ },
  ],
});
