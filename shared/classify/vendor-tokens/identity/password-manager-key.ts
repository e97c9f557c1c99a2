import { vendorTokens } from '../../vendor-token.ts';

/** Machine tokens of Bitwarden and Dashlane. */
export const passwordManagerKey = vendorTokens({
  id: 'password-manager-key',
  title: 'Password manager key',
  source:
    'Bitwarden, https://bitwarden.com/help/access-tokens/; Dashlane, https://dashlane.github.io/dashlane-cli/, 2026-11-22',
  words: ['bitwarden', 'bw_client', 'bws_access'],
  formats: [
    {
      name: 'bitwarden-machine',
      form: /0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
    },
    { name: 'dashlane', prefixes: ['dls_'], form: /dls_[A-Z0-9]{16}_[A-Za-z0-9+/=._-]{60,400}/ },
    { name: 'bitwarden-api', form: /[A-Za-z0-9]{30}/ },
  ],
});
