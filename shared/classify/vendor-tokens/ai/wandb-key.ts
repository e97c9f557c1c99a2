import { vendorTokens } from '../../vendor-token.ts';

/** Weights & Biases keys: newer ones by prefix, older ones by name. */
export const wandbKey = vendorTokens({
  id: 'wandb-key',
  title: 'Weights & Biases key',
  source: 'Weights & Biases, https://docs.wandb.ai/platform/hosting/iam/authentication, 2026-11-22',
  words: ['wandb', 'weights & biases', 'weights and biases'],
  formats: [
    { name: 'prefixed', prefixes: ['wandb_v1_'], form: /wandb_v1_[\w-]{60,100}/ },
    { name: 'classic', form: /[0-9a-fA-F]{40}/ },
  ],
});
