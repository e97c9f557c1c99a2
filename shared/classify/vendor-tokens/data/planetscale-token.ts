import { vendorTokens } from '../../vendor-token.ts';

/** PlanetScale passwords, service and OAuth tokens. */
export const planetscaleToken = vendorTokens({
  id: 'planetscale-token',
  title: 'PlanetScale token',
  source: 'PlanetScale, https://planetscale.com/docs/concepts/service-tokens, 2026-11-22',
  formats: [
    {
      name: 'credential',
      prefixes: ['pscale_pw_', 'pscale_tkn_', 'pscale_oauth_', 'pscale_otkn_'],
      form: /pscale_(?:pw|tkn|oauth|otkn)_[\w=.-]{32,64}/,
    },
  ],
});
