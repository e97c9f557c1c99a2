import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Mistral (32 characters), Cohere (40) and AI21 (32), told by name. */
export const mistralKey = vendorTokens({
  id: 'mistral-key',
  title: 'Mistral or Cohere key',
  source:
    'Mistral, https://docs.mistral.ai/getting-started/quickstart/; Cohere, https://docs.cohere.com/reference/about, 2026-11-22',
  words: ['mistral', 'cohere', 'co_api_key', 'ai21', 'codestral'],
  formats: [
    { name: 'mistral', form: /[A-Za-z0-9]{32}/ },
    { name: 'cohere', form: /[A-Za-z0-9]{40}/ },
  ],
});
