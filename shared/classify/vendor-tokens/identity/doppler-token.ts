import { vendorTokens } from '../../vendor-token.ts';

/** Doppler tokens of every kind. */
export const dopplerToken = vendorTokens({
  id: 'doppler-token',
  title: 'Doppler token',
  source: 'Doppler, https://docs.doppler.com/docs/service-tokens, 2026-11-22',
  formats: [
    {
      name: 'token',
      prefixes: ['dp.'],
      form: /dp\.(?:pt|ct|st|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
    },
  ],
});
