import { vendorTokens } from '../../vendor-token.ts';

/** Dropbox short-lived tokens by prefix, long-lived ones by their middle, app secrets by name. */
export const dropboxToken = vendorTokens({
  id: 'dropbox-token',
  title: 'Dropbox token',
  source: 'Dropbox, https://developers.dropbox.com/oauth-guide, 2026-11-22',
  words: ['dropbox'],
  formats: [
    { name: 'short-lived', prefixes: ['sl.'], form: /sl\.(?:u\.)?[\w=-]{130,1400}/ },
    {
      name: 'long-lived',
      prefixes: ['aaaaaaaaaa'],
      begin: [-11],
      form: /[A-Za-z0-9_-]{11}AAAAAAAAAA[\w=-]{43}/,
      confidence: 85,
    },
    { name: 'app', form: /[a-z0-9]{15}/ },
  ],
});
