import { vendorToken } from '../vendor-token.ts';

/** Docker Hub personal and organisation access tokens. */
export const dockerToken = vendorToken({
  id: 'docker-token',
  title: 'Docker Hub token',
  source: 'Docker, https://docs.docker.com/security/access-tokens/, 2026-11-22',
  prefixes: ['dckr_pat_', 'dckr_oat_'],
  pattern: /(?<![A-Za-z0-9])dckr_[po]at_[\w-]{27,40}(?![A-Za-z0-9_-])/,
});
