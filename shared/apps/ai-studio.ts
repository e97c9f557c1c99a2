import type { AiApp } from './app.ts';

/** Google AI Studio. The page signs every text of a body, so what must be replaced is replaced in the editor or stopped. */
export const aiStudio: AiApp = {
  id: 'ai-studio',
  title: 'Google AI Studio',
  hosts: ['aistudio.google.com', 'alkalimakersuite-pa.clients6.google.com'],
  composer: {
    editor: ['ms-autosize-textarea textarea', 'textarea[aria-label*="prompt" i]'],
    send: ['button.run-button', 'button[aria-label="Run"]'],
    answer: ['ms-text-chunk', 'ms-chat-turn'],
  },
  conversation: '/prompts/([\\w-]{9,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: 'MakerSuiteService/GenerateContent$',
      text: ['/1/*/0/*/1'],
      signed: true,
    },
    { role: 'draft', method: 'POST', path: 'MakerSuiteService/CountTokens$', text: ['/1/*/0/*/1'] },
  ],
  evidence: [
    'Body, its signature and the refusal of a changed one: open clients and interceptors of 2026, read 2026-11-22',
    'Editor selectors: community lists, read 2026-11-22',
  ],
};
