import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Opsgenie, Statuspage and on-call services, told by name. */
export const incidentKey = vendorTokens({
  id: 'incident-key',
  title: 'Incident service key',
  source:
    'Atlassian Opsgenie, https://docs.opsgenie.com/docs/api-key-management; incident.io, https://api-docs.incident.io/, 2026-11-22',
  words: [
    'opsgenie',
    'ops_genie',
    'genie_key',
    'geniekey',
    'statuspage',
    'squadcast',
    'xmatters',
    'victorops',
  ],
  formats: [
    { name: 'rootly', prefixes: ['rootly_'], form: /rootly_[0-9a-f]{64}/ },
    {
      name: 'incident-io',
      prefixes: ['inc_'],
      form: /inc_(?:development|production)_[0-9a-f]{40,64}/,
    },
    {
      name: 'opsgenie',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'statuspage', form: /[A-Za-z0-9]{64}/ },
    { name: 'classic', form: /[0-9a-fA-F]{40}/ },
  ],
});
