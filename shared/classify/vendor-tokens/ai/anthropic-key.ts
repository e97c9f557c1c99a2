import { vendorTokens } from '../../vendor-token.ts';

/** Anthropic keys: `sk-ant-`, the kind and its version, 93 characters of base64url and AA. */
export const anthropicKey = vendorTokens({
  id: 'anthropic-key',
  title: 'Anthropic API key',
  source: 'Anthropic, https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key, 2026-11-22',
  formats: [
    { name: 'api', prefixes: ['sk-ant-api'], form: /sk-ant-api\d{2}-[\w-]{93}AA/ },
    { name: 'admin', prefixes: ['sk-ant-admin'], form: /sk-ant-admin\d{2}-[\w-]{93}AA/ },
    {
      name: 'oauth',
      prefixes: ['sk-ant-oat', 'sk-ant-ort'],
      form: /sk-ant-o[ar]t\d{2}-[\w-]{80,120}/,
    },
    { name: 'session', prefixes: ['sk-ant-sid'], form: /sk-ant-sid\d{2}-[\w-]{80,120}/ },
  ],
});
