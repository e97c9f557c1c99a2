import { vendorTokens } from '../../vendor-token.ts';

/** HubSpot private app tokens by prefix, older keys (UUIDs) by name. */
export const hubspotToken = vendorTokens({
  id: 'hubspot-token',
  title: 'HubSpot token',
  source:
    'HubSpot, https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview, 2026-11-22',
  words: ['hubspot', 'hapikey', 'hub_spot'],
  formats: [
    {
      name: 'private-app',
      prefixes: ['pat-na', 'pat-eu', 'pat-ap'],
      form: /pat-(?:na|eu|ap)\d-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    {
      name: 'api',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
