import { vendorTokens } from '../../vendor-token.ts';

/** GitGuardian keys: 71 hexadecimal characters, told by name. */
export const gitguardianKey = vendorTokens({
  id: 'gitguardian-key',
  title: 'GitGuardian key',
  source: 'GitGuardian, https://docs.gitguardian.com/api-docs/authentication, 2026-11-22',
  words: ['gitguardian', 'ggshield'],
  formats: [{ name: 'api', form: /[0-9a-fA-F]{70,71}|[0-9A-F]{8}[0-9A-Za-z]{62}/ }],
});
