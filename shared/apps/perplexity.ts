import type { AiApp } from './app.ts';

/** Perplexity in the browser. A prompt stands in two fields, and the suggestions get the text after every keystroke. */
export const perplexity: AiApp = {
  id: 'perplexity',
  title: 'Perplexity',
  hosts: ['www.perplexity.ai', 'perplexity.ai', 'ppl-ai-file-upload.s3.amazonaws.com'],
  composer: {
    editor: ['div#ask-input[contenteditable="true"]', 'textarea#ask-input'],
    send: ['button[data-testid="submit-button"]', 'button[aria-label="Submit"]'],
    answer: ['[id^="markdown-content"]', '[data-testid="user-query"]'],
  },
  conversation: '/search/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/rest/sse/perplexity_ask$',
      text: ['/query_str', '/params/dsl_query'],
    },
    {
      role: 'draft',
      method: 'POST',
      path: '^/rest/autosuggest/list-autosuggest$',
      text: ['/query'],
    },
    {
      role: 'upload',
      method: 'POST',
      path: '^/rest/uploads/(batch_create_upload_urls|create_upload_url)$',
      text: ['/files/*/filename', '/filename'],
    },
    // The bytes, to the bucket that the answer to the request above names.
    { role: 'upload', method: 'POST', path: '^/$', text: ['/file'] },
  ],
  evidence: [
    'Ask body, both fields of the prompt and the suggestions: captured traffic and open clients of 2026, read 2026-11-22',
    'Editor and button selectors: shipping interceptors of 2026, read 2026-11-22',
  ],
};
