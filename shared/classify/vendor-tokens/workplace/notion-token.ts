import { vendorTokens } from '../../vendor-token.ts';

/** Notion integration tokens of both generations. */
export const notionToken = vendorTokens({
  id: 'notion-token',
  title: 'Notion token',
  source: 'Notion, https://developers.notion.com/reference/authentication, 2026-11-22',
  formats: [
    { name: 'integration', prefixes: ['ntn_'], form: /ntn_[0-9]{11}[A-Za-z0-9]{35}/ },
    { name: 'classic', prefixes: ['secret_'], form: /secret_[A-Za-z0-9]{43}/ },
  ],
});
