import { vendorTokens } from '../../vendor-token.ts';

/** LaunchDarkly access tokens, server and mobile keys. */
export const launchdarklyKey = vendorTokens({
  id: 'launchdarkly-key',
  title: 'LaunchDarkly key',
  source: 'LaunchDarkly, https://launchdarkly.com/docs/home/account/api, 2026-11-22',
  words: ['launchdarkly', 'launch_darkly'],
  formats: [
    {
      name: 'key',
      prefixes: ['sdk-', 'mob-', 'api-', 'rel-'],
      form: /(?:sdk|mob|api|rel)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    { name: 'access', form: /[\w-]{40}/ },
  ],
});
