import { vendorTokens } from '../../vendor-token.ts';

/** Hugging Face user access and organisation tokens. */
export const huggingFaceToken = vendorTokens({
  id: 'hugging-face-token',
  title: 'Hugging Face token',
  source: 'Hugging Face, https://huggingface.co/docs/hub/security-tokens, 2026-11-22',
  formats: [
    { name: 'user', prefixes: ['hf_'], form: /hf_(?=[A-Za-z0-9]{0,12}[A-Z])[A-Za-z0-9]{34,37}/ },
    { name: 'organisation', prefixes: ['api_org_'], form: /api_org_[A-Za-z0-9]{34,37}/ },
  ],
});
