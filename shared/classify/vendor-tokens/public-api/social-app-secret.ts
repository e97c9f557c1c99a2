import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Pinterest, TikTok, Snapchat, VK, Tumblr and Reddit. */
export const socialAppSecret = vendorTokens({
  id: 'social-app-secret',
  title: 'Social network secret',
  source:
    'Pinterest, https://developers.pinterest.com/docs/; TikTok, https://developers.tiktok.com/doc/; Reddit, https://github.com/reddit-archive/reddit/wiki/OAuth2; VK, https://dev.vk.com/en/api/access-token/getting-started, 2026-11-22',
  words: ['tiktok', 'reddit', 'tumblr', 'snapchat', 'disqus', 'mastodon', 'medium'],
  formats: [
    { name: 'pinterest', prefixes: ['pina_', 'pinr_'], form: /pin[ar]_[A-Za-z0-9]{40,400}/ },
    { name: 'vk', prefixes: ['vk1.a.'], form: /vk1\.a\.[\w-]{80,260}/ },
    { name: 'tiktok', form: /[A-Za-z0-9]{32}/ },
    { name: 'reddit', form: /[\w-]{27}|[\w-]{30}/ },
    { name: 'tumblr', form: /[A-Za-z0-9]{50}/ },
    { name: 'disqus', form: /[A-Za-z0-9]{64}/ },
    { name: 'mastodon', form: /[\w-]{43}/ },
    { name: 'medium', form: /[0-9a-fA-F]{65}/ },
  ],
});
