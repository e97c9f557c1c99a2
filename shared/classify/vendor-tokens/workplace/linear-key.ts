import { vendorTokens } from '../../vendor-token.ts';

/** Linear API keys, OAuth tokens and webhook secrets; client secrets by name. */
export const linearKey = vendorTokens({
  id: 'linear-key',
  title: 'Linear key',
  source: 'Linear, https://linear.app/developers/graphql, 2026-11-22',
  words: ['linear_client', 'linear_secret', 'linear_api', 'linear_token'],
  formats: [
    { name: 'api', prefixes: ['lin_api_'], form: /lin_api_[A-Za-z0-9]{40}/ },
    { name: 'oauth', prefixes: ['lin_oauth_'], form: /lin_oauth_[0-9a-f]{64}/ },
    { name: 'webhook', prefixes: ['lin_wh_'], form: /lin_wh_[A-Za-z0-9]{20,40}/ },
    { name: 'client-secret', form: /[0-9a-fA-F]{32}/ },
  ],
});
