import { vendorTokens } from '../../vendor-token.ts';

/** Telnyx API keys. */
export const telnyxKey = vendorTokens({
  id: 'telnyx-key',
  title: 'Telnyx key',
  source:
    'Telnyx, https://developers.telnyx.com/development/api-fundamentals/authentication, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['key0'], form: /KEY0[0-9A-F]{31}_[A-Za-z0-9]{22}/ }],
});
