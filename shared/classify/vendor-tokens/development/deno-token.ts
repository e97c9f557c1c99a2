import { vendorTokens } from '../../vendor-token.ts';

/** Deno Deploy personal, organisation and app tokens. */
export const denoToken = vendorTokens({
  id: 'deno-token',
  title: 'Deno Deploy token',
  source: 'Deno, https://docs.deno.com/deploy/, 2026-11-22',
  formats: [
    { name: 'access', prefixes: ['ddp_', 'ddw_', 'ddo_'], form: /dd[pwo]_[A-Za-z0-9]{36,40}/ },
  ],
});
