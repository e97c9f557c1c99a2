import { vendorTokens } from '../../vendor-token.ts';

/** Backblaze application keys: K, the cluster, 27 characters of base 64. */
export const backblazeKey = vendorTokens({
  id: 'backblaze-key',
  title: 'Backblaze B2 key',
  source: 'Backblaze, https://www.backblaze.com/docs/cloud-storage-application-keys, 2026-11-22',
  words: ['backblaze', 'b2_app', 'b2_key'],
  formats: [
    {
      name: 'application',
      prefixes: ['k001', 'k002', 'k003', 'k004', 'k005'],
      form: /K00[1-5][A-Za-z0-9+/]{27}/,
      confidence: 75,
    },
    { name: 'master', form: /[0-9a-fA-F]{40}/ },
  ],
});
