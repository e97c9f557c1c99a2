import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Cursor, Helicone, LlamaCloud, PromptLayer, Mem0, Composio, Dify, n8n, Portkey and Braintrust. */
export const aiToolKey = vendorTokens({
  id: 'ai-tool-key',
  title: 'AI developer tool key',
  source:
    'Cursor, https://docs.cursor.com/; Helicone, https://docs.helicone.ai/; LlamaIndex, https://docs.cloud.llamaindex.ai/, 2026-11-22',
  words: ['portkey', 'composio', 'clarifai', 'roboflow'],
  formats: [
    { name: 'cursor', prefixes: ['key_'], form: /key_[0-9a-f]{64}/ },
    {
      name: 'helicone',
      prefixes: ['sk-helicone-'],
      form: /sk-helicone-(?:[a-z]{2}-)?[a-z0-9-]{24,60}/,
    },
    { name: 'llamacloud', prefixes: ['llx-'], form: /llx-[A-Za-z0-9]{48}/ },
    { name: 'promptlayer', prefixes: ['pl_'], form: /pl_[0-9a-f]{32}/ },
    { name: 'mem0', prefixes: ['m0-'], form: /m0-[A-Za-z0-9]{40}/ },
    {
      name: 'dify',
      prefixes: ['app-', 'dataset-'],
      form: /(?:app|dataset)-[A-Za-z0-9]{24}/,
      confidence: 70,
    },
    { name: 'n8n', prefixes: ['n8n_api_'], form: /n8n_api_[\w-]{40,60}/ },
    { name: 'openpipe', prefixes: ['opk_', 'opk-'], form: /opk[_-][\w]{40,50}/ },
    { name: 'portkey', form: /[A-Za-z0-9+/]{28}/ },
    { name: 'clarifai', form: /[0-9a-fA-F]{32}/ },
    { name: 'roboflow', form: /[A-Za-z0-9]{20}/ },
  ],
});
