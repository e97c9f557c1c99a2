import { vendorTokens } from '../../vendor-token.ts';

/** Semgrep tokens: 64 hexadecimal digits, told by name. */
export const semgrepToken = vendorTokens({
  id: 'semgrep-token',
  title: 'Semgrep token',
  source: 'Semgrep, https://semgrep.dev/docs/deployment/add-semgrep-to-ci, 2026-11-22',
  words: ['semgrep'],
  formats: [{ name: 'app', form: /[0-9a-fA-F]{64}/ }],
});
