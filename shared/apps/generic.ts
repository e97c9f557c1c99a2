import type { AiApp } from './app.ts';

/**
 * Keys under which AI services take a prompt, whatever stands above them: from a deployed proxy and the public APIs of the large
 * vendors, read 2026-11-22. Other texts of a request are inspected too, only nobody is asked about them.
 */
const PROMPT_KEYS = [
  'prompt',
  'prompts/*',
  'query',
  'query_str',
  'question',
  'message',
  'messages/*',
  'content',
  'content/*',
  'parts/*',
  'text',
  'input',
  'input/*',
  'input_text',
  'inputs',
  'user_input',
  'user_text',
  'utterance',
  'rawUserQuery',
  'chat_input',
  'follow_up_input',
  'dsl_query',
  'instruction',
  'instructions',
  'q',
];

const beside = new WeakMap<AiApp, AiApp>();

/** An adapter that no longer fits, with the generic one beside it: what it does not recognise is taken as an unknown app's would be. */
export function withGeneric(app: AiApp): AiApp {
  let both = beside.get(app);
  if (both === undefined) {
    const { composer, requests } = genericApp(app);
    both = {
      ...app,
      composer: {
        editor: [...app.composer.editor, ...composer.editor],
        send: [...app.composer.send, ...composer.send],
        answer: app.composer.answer,
      },
      requests: [...app.requests, ...requests],
    };
    beside.set(app, both);
  }
  return both;
}

/** What is known of an app without an adapter: who it is. */
export interface NamedApp {
  readonly id: string;
  readonly title: string;
  readonly hosts: readonly string[];
}

/**
 * The adapter for an app nobody wrote one for: any text field is its editor, any button that says so sends, and a body holds a prompt
 * where a well-known key says so, or where it is nothing but text.
 */
export function genericApp({ id, title, hosts }: NamedApp): AiApp {
  const text = ['', ...PROMPT_KEYS.map((key) => `**/${key}`)];
  return {
    id,
    title,
    hosts: [...hosts],
    composer: {
      editor: [
        'textarea',
        '[contenteditable=""]',
        '[contenteditable="true"]',
        '[contenteditable="plaintext-only"]',
      ],
      send: [
        'button[type="submit"]',
        'button[aria-label*="send" i]',
        'button[aria-label*="submit" i]',
        'button[data-testid*="send" i]',
      ],
      answer: ['main', 'article', '[role="log"]', '[aria-live]'],
    },
    conversation: '/(?:c|chat|chats|conversation|conversations|thread|threads)/([\\w-]{8,100})',
    requests: ['POST', 'PUT', 'PATCH', 'SEND'].map((method) => ({
      role: 'prompt',
      method,
      path: '^/',
      text,
    })),
    evidence: ['Well-known keys only, no look at the app: 2026-11-22'],
  };
}
