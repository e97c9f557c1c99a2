import { vendorToken } from '../vendor-token.ts';

/** Anthropic API and admin keys: `sk-ant-`, the kind and its version, then some ninety characters of base64url. */
export const anthropicKey = vendorToken({
  id: 'anthropic-key',
  title: 'Anthropic API key',
  source: 'Anthropic, https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key, 2026-11-22',
  prefixes: ['sk-ant-'],
  pattern: /(?<![A-Za-z0-9])sk-ant-[a-z]{3,8}\d{2}-[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_-])/,
});
