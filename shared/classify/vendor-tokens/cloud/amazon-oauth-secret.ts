import { vendorTokens } from '../../vendor-token.ts';

/** Login with Amazon and Selling Partner secrets: client secrets, access and refresh tokens, marketplace web service keys. */
export const amazonOauthSecret = vendorTokens({
  id: 'amazon-oauth-secret',
  title: 'Amazon login or marketplace secret',
  source:
    'Amazon, https://developer.amazon.com/docs/login-with-amazon/security-profile.html, 2026-11-22',
  formats: [
    { name: 'client-secret', prefixes: ['amzn1.oa2-cs.'], form: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/ },
    {
      name: 'marketplace',
      prefixes: ['amzn.mws.'],
      form: /amzn\.mws\.[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'oauth-token', prefixes: ['atzr|', 'atza|'], form: /Atz[ra]\|[\w-]{60,2000}/ },
    { name: 'appsync', prefixes: ['da2-'], form: /da2-[a-z0-9]{26}/ },
  ],
});
