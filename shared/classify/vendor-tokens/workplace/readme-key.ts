import { vendorTokens } from '../../vendor-token.ts';

/** Keys of ReadMe and GitBook. */
export const readmeKey = vendorTokens({
  id: 'readme-key',
  title: 'Documentation service key',
  source:
    'ReadMe, https://docs.readme.com/main/reference/intro/authentication; GitBook, https://gitbook.com/docs/developers, 2026-11-22',
  formats: [
    { name: 'readme', prefixes: ['rdme_'], form: /rdme_[a-z0-9]{70}/ },
    { name: 'gitbook', prefixes: ['gb_api_'], form: /gb_api_[A-Za-z0-9]{40}/ },
  ],
});
