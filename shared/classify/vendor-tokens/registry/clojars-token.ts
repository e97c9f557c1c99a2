import { vendorTokens } from '../../vendor-token.ts';

/** Clojars deploy tokens. */
export const clojarsToken = vendorTokens({
  id: 'clojars-token',
  title: 'Clojars token',
  source: 'Clojars, https://github.com/clojars/clojars-web/wiki/Deploy-Tokens, 2026-11-22',
  formats: [{ name: 'deploy', prefixes: ['clojars_'], form: /CLOJARS_[0-9a-z]{60}/ }],
});
