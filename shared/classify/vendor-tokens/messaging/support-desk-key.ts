import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Zendesk, Freshdesk, Help Scout, Front, Gorgias and Drift, told by name. */
export const supportDeskKey = vendorTokens({
  id: 'support-desk-key',
  title: 'Support desk key',
  source:
    'Zendesk, https://developer.zendesk.com/api-reference/introduction/security-and-auth/; Freshworks, https://developers.freshdesk.com/api/, 2026-11-22',
  words: [
    'zendesk',
    'freshdesk',
    'freshservice',
    'freshchat',
    'helpscout',
    'kustomer',
    'gorgias',
    'drift',
  ],
  formats: [
    { name: 'zendesk', form: /[A-Za-z0-9]{40}/ },
    { name: 'freshdesk', form: /[A-Za-z0-9]{20}/ },
    { name: 'gorgias', form: /[0-9a-fA-F]{64}/ },
    { name: 'drift', form: /[A-Za-z0-9]{32}/ },
  ],
});
