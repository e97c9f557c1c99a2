import { vendorTokens } from '../../vendor-token.ts';

/** Authress service client keys. */
export const authressKey = vendorTokens({
  id: 'authress-key',
  title: 'Authress key',
  source:
    'Authress, https://authress.io/knowledge-base/docs/authentication/service-clients, 2026-11-22',
  formats: [
    {
      name: 'service',
      prefixes: ['sc_', 'ext_', 'scauth_', 'authress_'],
      form: /(?:sc|ext|scauth|authress)_[a-zA-Z0-9]{5,30}\.[a-zA-Z0-9]{4,6}\.acc[_-][a-zA-Z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}/,
    },
  ],
});
