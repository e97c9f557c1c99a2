import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Pipedrive, Close, Copper, Attio and Apollo. */
export const crmKey = vendorTokens({
  id: 'crm-key',
  title: 'CRM service key',
  source:
    'Pipedrive, https://developers.pipedrive.com/docs/api/v1; Close, https://developer.close.com/, 2026-11-22',
  words: ['pipedrive', 'copper', 'apollo', 'capsule', 'insightly', 'zoominfo', 'clearbit'],
  formats: [
    { name: 'close', prefixes: ['api_'], form: /api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}/ },
    { name: 'pipedrive', form: /[0-9a-fA-F]{40}/ },
    { name: 'copper', form: /[0-9a-fA-F]{32}/ },
    { name: 'apollo', form: /[\w-]{22}/ },
    {
      name: 'capsule',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'clearbit', form: /sk_[0-9a-f]{32}/ },
  ],
});
