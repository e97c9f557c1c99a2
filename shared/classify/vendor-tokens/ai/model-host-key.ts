import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Modal, RunPod, Baseten, Anyscale, E2B, Lambda and fal. */
export const modelHostKey = vendorTokens({
  id: 'model-host-key',
  title: 'Model hosting key',
  source:
    'Modal, https://modal.com/docs/reference/modal.config; RunPod, https://docs.runpod.io/get-started/api-keys; Baseten, https://docs.baseten.co/, 2026-11-22',
  words: ['baseten', 'fal_key', 'fal_ai', 'anyscale', 'octoai', 'banana_api'],
  formats: [
    { name: 'runpod', prefixes: ['rpa_'], form: /rpa_[A-Z0-9]{40,50}/ },
    { name: 'e2b', prefixes: ['e2b_'], form: /e2b_[0-9a-f]{40}/ },
    { name: 'modal', prefixes: ['ak-', 'as-'], form: /a[ks]-[A-Za-z0-9]{22}/, confidence: 75 },
    { name: 'anyscale', prefixes: ['esecret_'], form: /esecret_[a-z0-9]{20,40}/ },
    {
      name: 'lambda',
      prefixes: ['secret_'],
      form: /secret_[a-z0-9]{1,30}_[0-9a-f]{32}\.[A-Za-z0-9]{32}/,
    },
    { name: 'baseten', form: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/ },
    {
      name: 'fal',
      form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
    },
  ],
});
