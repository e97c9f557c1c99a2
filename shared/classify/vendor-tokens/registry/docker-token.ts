import { vendorTokens } from '../../vendor-token.ts';

/** Docker Hub personal and organisation access tokens. */
export const dockerToken = vendorTokens({
  id: 'docker-token',
  title: 'Docker Hub token',
  source: 'Docker, https://docs.docker.com/security/access-tokens/, 2026-11-22',
  formats: [
    { name: 'personal', prefixes: ['dckr_pat_'], form: /dckr_pat_[\w-]{27,40}/ },
    { name: 'organisation', prefixes: ['dckr_oat_'], form: /dckr_oat_[\w-]{27,40}/ },
  ],
});
