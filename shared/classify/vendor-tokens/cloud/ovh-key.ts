import { vendorTokens } from '../../vendor-token.ts';

/** OVHcloud application secrets and consumer keys, told by name. */
export const ovhKey = vendorTokens({
  id: 'ovh-key',
  title: 'OVHcloud key',
  source: 'OVHcloud, https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api, 2026-11-22',
  words: ['ovh'],
  formats: [
    { name: 'secret', form: /[A-Za-z0-9]{32}/ },
    { name: 'application', form: /[A-Za-z0-9]{16}/ },
  ],
});
