import { vendorTokens } from '../../vendor-token.ts';

/** RubyGems API keys. */
export const rubygemsKey = vendorTokens({
  id: 'rubygems-key',
  title: 'RubyGems key',
  source: 'RubyGems, https://guides.rubygems.org/api-key-scopes/, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['rubygems_'], form: /rubygems_[0-9a-f]{48}/ }],
});
