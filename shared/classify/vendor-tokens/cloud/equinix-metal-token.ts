import { vendorTokens } from '../../vendor-token.ts';

/** Equinix Metal tokens, told by name. */
export const equinixMetalToken = vendorTokens({
  id: 'equinix-metal-token',
  title: 'Equinix Metal token',
  source:
    'Equinix, https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/, 2026-11-22',
  words: ['equinix', 'metal_auth', 'packet_auth'],
  formats: [{ name: 'auth', form: /[A-Za-z0-9]{32}/ }],
});
