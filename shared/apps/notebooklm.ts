import type { AiApp } from './app.ts';

/** NotebookLM. Questions, pasted sources and instructions are JSON inside of JSON inside of a form. */
export const notebooklm: AiApp = {
  id: 'notebooklm',
  title: 'NotebookLM',
  hosts: ['notebooklm.google.com'],
  composer: {
    editor: ['textarea.query-box-input', 'textarea[aria-label="Query box"]'],
    send: ['button.submit-button', 'button[type="submit"][aria-label="Submit"]'],
    answer: ['.to-user-container', '.from-user-container'],
  },
  conversation: '/notebook/([0-9a-f-]{36})',
  requests: [
    { role: 'prompt', method: 'POST', path: '/GenerateFreeFormStreamed$', text: ['/f.req→/1→/1'] },
    {
      role: 'upload',
      method: 'POST',
      path: '/LabsTailwindUi/data/batchexecute$',
      text: ['/f.req→/*/*/1→/0/*/1/*'],
    },
  ],
  evidence: [
    'Question, history and pasted sources: an open client of 2026-01, read 2026-11-22',
    'Editor selectors: not sourced; any text field of the page is held as well, read 2026-11-22',
  ],
};
