import { vendorTokens } from '../../vendor-token.ts';

/** Defined Networking keys. */
export const definedNetworkingToken = vendorTokens({
  id: 'defined-networking-token',
  title: 'Defined Networking token',
  source:
    'Defined Networking, https://docs.defined.net/guides/automating-host-creation/, 2026-11-22',
  formats: [
    { name: 'api', prefixes: ['dnkey-'], form: /dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}/ },
  ],
});
