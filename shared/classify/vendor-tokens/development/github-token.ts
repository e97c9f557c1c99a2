import { vendorTokens } from '../../vendor-token.ts';
import { byChecksum } from '../../validate/token-checksum.ts';

/**
 * GitHub tokens: classic (ghp_ and its siblings: 30 random characters and their CRC-32 in base 62) and fine-grained;
 * secrets of OAuth apps by name. A wrong checksum lowers the confidence instead of dropping the finding: GitHub does not
 * promise the form.
 */
export const githubToken = vendorTokens({
  id: 'github-token',
  title: 'GitHub token',
  source:
    'GitHub, https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/, 2026-11-22',
  words: ['github', 'gh_client'],
  formats: [
    { name: 'personal', prefixes: ['ghp_'], form: /ghp_[A-Za-z0-9]{36,255}/, judge: byChecksum },
    { name: 'oauth', prefixes: ['gho_'], form: /gho_[A-Za-z0-9]{36,255}/, judge: byChecksum },
    { name: 'app-user', prefixes: ['ghu_'], form: /ghu_[A-Za-z0-9]{36,255}/, judge: byChecksum },
    {
      name: 'installation',
      prefixes: ['ghs_'],
      form: /ghs_[A-Za-z0-9]{36,255}|ghs_\d{3,12}_eyJ[\w-]{20,400}\.[\w-]{20,2000}\.[\w-]{20,800}/,
      judge: byChecksum,
    },
    { name: 'refresh', prefixes: ['ghr_'], form: /ghr_[A-Za-z0-9]{36,255}/, judge: byChecksum },
    {
      name: 'fine-grained',
      prefixes: ['github_pat_'],
      form: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
    },
    { name: 'classic-installation', prefixes: ['v1.'], form: /v1\.[0-9a-f]{40}/ },
    { name: 'client-secret', form: /[0-9a-fA-F]{40}/ },
  ],
});
