import { vendorTokens } from '../../vendor-token.ts';

/** Fireworks API keys. */
export const fireworksKey = vendorTokens({
  id: 'fireworks-key',
  title: 'Fireworks key',
  source: 'Fireworks, https://docs.fireworks.ai/api-reference/introduction, 2026-11-22',
  formats: [{ name: 'api', prefixes: ['fw_'], form: /fw_[A-Za-z0-9]{22,28}/, confidence: 80 }],
});
