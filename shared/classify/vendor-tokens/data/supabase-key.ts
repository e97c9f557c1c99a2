import { vendorTokens } from '../../vendor-token.ts';

/** Supabase management tokens and secret keys. */
export const supabaseKey = vendorTokens({
  id: 'supabase-key',
  title: 'Supabase key',
  source: 'Supabase, https://supabase.com/docs/guides/api/api-keys, 2026-11-22',
  formats: [
    { name: 'management', prefixes: ['sbp_'], form: /sbp_(?:v0_|oauth_)?[0-9a-f]{40}/ },
    {
      name: 'secret',
      prefixes: ['sb_secret_'],
      form: /sb_secret_[\w-]{22}_[\w-]{8}|sb_secret_[\w-]{31}/,
    },
  ],
});
