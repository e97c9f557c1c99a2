import { vendorTokens } from '../../vendor-token.ts';

/** Mattermost personal and bot tokens: 26 characters, told by name. */
export const mattermostToken = vendorTokens({
  id: 'mattermost-token',
  title: 'Mattermost token',
  source:
    'Mattermost, https://developers.mattermost.com/integrate/reference/personal-access-token/, 2026-11-22',
  words: ['mattermost'],
  formats: [{ name: 'access', form: /[a-z0-9]{26}/ }],
});
