import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Gitea, Forgejo, Gogs and Codeberg: 40 hexadecimal digits, told by name. */
export const giteaToken = vendorTokens({
  id: 'gitea-token',
  title: 'Gitea or Forgejo token',
  source: 'Gitea, https://docs.gitea.com/development/api-usage, 2026-11-22',
  words: ['gitea', 'forgejo', 'gogs', 'codeberg'],
  formats: [
    { name: 'prefixed', prefixes: ['gta_'], form: /gta_[0-9a-f]{40,64}/ },
    { name: 'access', form: /[0-9a-fA-F]{40}/ },
  ],
});
