import { vendorTokens } from '../../vendor-token.ts';

/** NuGet API keys. */
export const nugetKey = vendorTokens({
  id: 'nuget-key',
  title: 'NuGet key',
  source:
    'Microsoft, https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['oy2'], form: /oy2[a-z0-9]{43}/ }],
});
