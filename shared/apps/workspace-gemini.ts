import type { AiApp } from './app.ts';

/** Gemini in the side panel of Docs, Sheets, Slides and Gmail. Where its prompt stands is not known: every text of the body counts as one. */
export const workspaceGemini: AiApp = {
  id: 'workspace-gemini',
  title: 'Gemini in Google Workspace',
  hosts: [
    'docs.google.com',
    'mail.google.com',
    'appsgenaiserver-pa.clients6.google.com',
    'appsgenaiserver-pa.googleapis.com',
  ],
  pages: '^/never-a-page-of-its-own$',
  composer: {
    editor: [
      'textarea[aria-label="Ask Gemini"]',
      '[contenteditable="true"][aria-label="Ask Gemini"]',
    ],
    send: ['button[aria-label="Send prompt"]'],
    answer: ['[data-turn="model"]', '[data-turn="user"]'],
  },
  conversation: '/d/([\\w-]{8,})',
  requests: [
    {
      role: 'prompt',
      method: 'POST',
      path: '^/v1/genai/(streamGenerate|generate)$',
      text: ['/*', '/*/*', '/*/*/*', '/*/*/*/*', '/*/*/*/*/*'],
    },
  ],
  evidence: [
    'Hosts and paths: one client made from captured traffic of 2026, confirmed by lists of hosts; the place of the prompt is not, read 2026-11-22',
  ],
};
