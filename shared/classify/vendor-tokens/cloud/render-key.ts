import { vendorTokens } from '../../vendor-token.ts';

/** Render keys. */
export const renderKey = vendorTokens({
  id: 'render-key',
  title: 'Render API key',
  source: 'Render, https://render.com/docs/api, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['rnd_'], form: /rnd_[A-Za-z0-9]{28,40}/ }],
});
