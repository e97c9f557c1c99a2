import { vendorToken } from '../vendor-token.ts';

/** Hugging Face user access and organisation tokens. */
export const huggingFaceToken = vendorToken({
  id: 'hugging-face-token',
  title: 'Hugging Face token',
  source: 'Hugging Face, https://huggingface.co/docs/hub/security-tokens, 2026-11-22',
  prefixes: ['hf_', 'api_org_'],
  pattern:
    /(?<![A-Za-z0-9])(?:hf_|api_org_)(?=[A-Za-z0-9]{0,12}[A-Z])[A-Za-z0-9]{34,37}(?![A-Za-z0-9])/,
});
