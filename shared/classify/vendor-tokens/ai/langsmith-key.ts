import { vendorTokens } from '../../vendor-token.ts';

/** LangSmith personal and service keys. */
export const langsmithKey = vendorTokens({
  id: 'langsmith-key',
  title: 'LangSmith key',
  source: 'LangChain, https://docs.langchain.com/langsmith/create-account-api-key, 2026-11-22',
  formats: [
    {
      name: 'api',
      prefixes: ['lsv2_pt_', 'lsv2_sk_'],
      form: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
    },
    { name: 'legacy', prefixes: ['ls__'], form: /ls__[0-9a-f]{32}/ },
  ],
});
