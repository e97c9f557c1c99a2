import { vendorTokens } from '../../vendor-token.ts';

/** Octopus Deploy keys. */
export const octopusKey = vendorTokens({
  id: 'octopus-key',
  title: 'Octopus Deploy key',
  source:
    'Octopus Deploy, https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['api-'], form: /API-[A-Z0-9]{25,36}/ }],
});
