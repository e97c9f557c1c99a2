import { vendorTokens } from '../../vendor-token.ts';

/** Akamai EdgeGrid tokens by their prefix, client secrets by name. */
export const akamaiKey = vendorTokens({
  id: 'akamai-key',
  title: 'Akamai credential',
  source:
    'Akamai, https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials, 2026-11-22',
  words: ['akamai', 'edgegrid', 'edgerc'],
  formats: [
    { name: 'edgegrid', prefixes: ['akab-'], form: /akab-[a-z0-9]{16}-[a-z0-9]{16}/ },
    { name: 'client-secret', form: /[A-Za-z0-9+/]{43}=/ },
  ],
});
