import { vendorTokens } from '../../vendor-token.ts';

/** Honeycomb ingest and management keys by prefix, older ones by name. */
export const honeycombKey = vendorTokens({
  id: 'honeycomb-key',
  title: 'Honeycomb key',
  source:
    'Honeycomb, https://docs.honeycomb.io/configure/environments/manage-api-keys/, 2026-11-22',
  words: ['honeycomb'],
  formats: [
    {
      name: 'prefixed',
      prefixes: [
        'hcaik_',
        'hcamk_',
        'hcbik_',
        'hcbmk_',
        'hccik_',
        'hccmk_',
        'hcxik_',
        'hcxmk_',
        'hcxlk_',
        'hcalk_',
      ],
      form: /hc[a-z][iml]k_[A-Za-z0-9]{32,64}/,
    },
    { name: 'environment', form: /[A-Za-z0-9]{22}/ },
    { name: 'classic', form: /[0-9a-fA-F]{32}/ },
  ],
});
