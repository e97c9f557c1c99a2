import { vendorTokens } from '../../vendor-token.ts';

/** Meta user and page tokens (EAA), app tokens (number and secret), Instagram tokens; app secrets by name. */
export const facebookToken = vendorTokens({
  id: 'facebook-token',
  title: 'Meta token',
  source:
    'Meta, https://developers.facebook.com/docs/facebook-login/guides/access-tokens, 2026-11-22',
  words: ['facebook', 'fb_app', 'fb_client', 'instagram', 'meta_app', 'whatsapp'],
  formats: [
    {
      name: 'user',
      prefixes: [
        'eaam',
        'eaac',
        'eaab',
        'eaad',
        'eaae',
        'eaag',
        'eaah',
        'eaai',
        'eaaj',
        'eaak',
        'eaal',
        'eaaf',
        'eaan',
        'eaao',
        'eaap',
        'eaaq',
        'eaar',
        'eaas',
        'eaat',
        'eaau',
        'eaav',
        'eaaw',
        'eaax',
        'eaay',
        'eaaz',
      ],
      form: /EAA[A-Z][A-Za-z0-9]{80,400}/,
    },
    { name: 'instagram', prefixes: ['igqv', 'igqw', 'igaa'], form: /IG(?:Q[VW]|AA)[\w-]{80,260}/ },
    { name: 'app', digits: [15, 16], next: '|', form: /\d{15,16}\|[\w-]{27}/ },
    { name: 'app-secret', form: /[0-9a-fA-F]{32}/ },
  ],
});
