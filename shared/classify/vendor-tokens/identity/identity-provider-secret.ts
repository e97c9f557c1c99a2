import { vendorTokens } from '../../vendor-token.ts';

/** Secrets of OneLogin, Duo, Ping, Stytch, FusionAuth, Frontegg and Keycloak. */
export const identityProviderSecret = vendorTokens({
  id: 'identity-provider-secret',
  title: 'Identity provider secret',
  source:
    'OneLogin, https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials; Duo, https://duo.com/docs/adminapi; Stytch, https://stytch.com/docs, 2026-11-22',
  words: [
    'onelogin',
    'one_login',
    'duo_',
    'pingone',
    'pingfederate',
    'fusionauth',
    'frontegg',
    'keycloak',
    'stytch',
    'descope',
  ],
  formats: [
    {
      name: 'stytch',
      prefixes: ['secret-test-', 'secret-live-'],
      form: /secret-(?:test|live)-[\w-]{34,40}={0,2}/,
    },
    { name: 'onelogin', form: /[0-9a-fA-F]{64}/ },
    { name: 'duo', form: /[A-Za-z0-9]{40}/ },
    {
      name: 'uuid',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'keycloak', form: /[A-Za-z0-9]{32}/ },
  ],
});
