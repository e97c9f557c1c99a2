import { vendorTokens } from '../../vendor-token.ts';

/** Webex bot and personal tokens: 64 characters, a cluster, a UUID. */
export const webexToken = vendorTokens({
  id: 'webex-token',
  title: 'Webex token',
  source: 'Cisco, https://developer.webex.com/docs/getting-started, 2026-11-22',
  words: ['webex'],
  formats: [
    {
      name: 'access',
      form: /[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    { name: 'client-secret', form: /[0-9a-fA-F]{64}/ },
  ],
});
