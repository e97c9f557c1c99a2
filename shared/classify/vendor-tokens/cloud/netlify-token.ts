import { vendorTokens } from '../../vendor-token.ts';

/** Netlify personal, OAuth and build tokens by prefix, older ones by name. */
export const netlifyToken = vendorTokens({
  id: 'netlify-token',
  title: 'Netlify token',
  source: 'Netlify, https://docs.netlify.com/api/get-started/#authentication, 2026-11-22',
  words: ['netlify'],
  formats: [
    {
      name: 'prefixed',
      prefixes: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'],
      form: /nf[pcoub]_[A-Za-z0-9]{36,40}/,
    },
    { name: 'personal', form: /[\w-]{40,46}/ },
  ],
});
