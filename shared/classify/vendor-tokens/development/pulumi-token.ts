import { vendorTokens } from '../../vendor-token.ts';

/** Pulumi access tokens. */
export const pulumiToken = vendorTokens({
  id: 'pulumi-token',
  title: 'Pulumi token',
  source:
    'Pulumi, https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/, 2026-11-22',
  formats: [{ name: 'access', prefixes: ['pul-'], form: /pul-[0-9a-f]{40}/ }],
});
