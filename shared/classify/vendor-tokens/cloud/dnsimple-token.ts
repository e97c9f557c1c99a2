import { vendorTokens } from '../../vendor-token.ts';

/** DNSimple account and user tokens. */
export const dnsimpleToken = vendorTokens({
  id: 'dnsimple-token',
  title: 'DNSimple token',
  source: 'DNSimple, https://support.dnsimple.com/articles/api-access-token/, 2026-11-22',
  words: ['dnsimple'],
  formats: [
    {
      name: 'prefixed',
      prefixes: ['dnsimple_a_', 'dnsimple_u_'],
      form: /dnsimple_[au]_[A-Za-z0-9]{32}/,
    },
    { name: 'account', form: /[A-Za-z0-9]{32}/ },
  ],
});
