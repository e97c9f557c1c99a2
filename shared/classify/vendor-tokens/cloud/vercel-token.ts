import { vendorTokens } from '../../vendor-token.ts';

/** Vercel personal, integration, app, refresh and gateway tokens by prefix; blob store tokens; older ones by name. */
export const vercelToken = vendorTokens({
  id: 'vercel-token',
  title: 'Vercel token',
  source: 'Vercel, https://vercel.com/docs/sign-in-with-vercel/tokens, 2026-11-22',
  words: ['vercel', 'zeit'],
  formats: [
    {
      name: 'prefixed',
      prefixes: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
      form: /vc[piark]_[A-Za-z0-9]{24,80}/,
    },
    {
      name: 'blob',
      prefixes: ['vercel_blob_rw_'],
      form: /vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{24,40}/,
    },
    { name: 'personal', form: /[A-Za-z0-9]{24}/ },
  ],
});
