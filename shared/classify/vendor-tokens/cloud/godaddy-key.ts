import { vendorTokens } from '../../vendor-token.ts';

/** GoDaddy API keys and their secrets, told by name. */
export const godaddyKey = vendorTokens({
  id: 'godaddy-key',
  title: 'GoDaddy key',
  source: 'GoDaddy, https://developer.godaddy.com/getstarted, 2026-11-22',
  words: ['godaddy'],
  formats: [
    { name: 'key', form: /[A-Za-z0-9]{10,14}_[A-Za-z0-9]{20,24}/ },
    { name: 'secret', form: /[A-Za-z0-9]{22}/ },
  ],
});
