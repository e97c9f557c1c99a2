import { vendorTokens } from '../../vendor-token.ts';

/** Tailscale auth, API, client, SCIM and webhook keys. */
export const tailscaleKey = vendorTokens({
  id: 'tailscale-key',
  title: 'Tailscale key',
  source: 'Tailscale, https://tailscale.com/kb/1085/auth-keys, 2026-11-22',
  formats: [
    {
      name: 'key',
      prefixes: ['tskey-'],
      form: /tskey-(?:(?:auth|api|client|scim|webhook)-)?[A-Za-z0-9]{8,20}(?:CNTRL)?-[A-Za-z0-9]{16,64}/,
    },
  ],
});
