import type { Update } from '../chat.ts';
import { postJson } from '../kit/post-json.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pick, pickText } from '../pick.ts';

const SESSIONS = 'https://api.securitycopilot.microsoft.com/geo/eu/sessions';
let sessionId = '';

async function ask({ text }: Message, update: Update, signal: AbortSignal): Promise<void> {
  if (sessionId === '') {
    const made = await postJson(SESSIONS, { name: text.slice(0, 40), source: 'immersive' }, signal);
    sessionId = pickText(await made.json(), 'sessionId');
  }
  const body = { promptType: 'Prompt', content: text, sessionId, source: 'immersive' };
  const prompt = await postJson(`${SESSIONS}/${sessionId}/prompts`, body, signal);
  const place = `${SESSIONS}/${sessionId}/prompts/${pickText(await prompt.json(), 'promptId')}/evaluations`;
  const made: unknown = await (await postJson(place, {}, signal)).json();
  const evaluation = pickText(made, 'evaluation', 'evaluationId');
  for (;;) {
    const state: unknown = await (await fetch(`${place}/${evaluation}`, { signal })).json();
    const done = pick(state, 'result');
    if (done !== null) return update({ text: pickText(done, 'content') });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

await startChat({
  editor: textareaEditor({ 'aria-label': 'Ask a question' }),
  send: { attributes: { type: 'submit', 'aria-label': 'Submit' } },
  user: { attributes: { 'data-testid': 'prompt' } },
  answer: { attributes: { 'data-testid': 'prompt-response' } },
  path: (id) => `/sessions/${id}`,
  ask,
});
