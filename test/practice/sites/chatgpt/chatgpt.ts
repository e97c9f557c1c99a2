import { debounce } from '../debounce.ts';
import { element } from '../element.ts';
import { markdownView } from '../markdown-view.ts';
import { onFiles } from '../on-files.ts';
import { ownTree } from '../owned-tree.ts';
import { serverEvents } from '../sse.ts';
import { startPractice } from '../start-practice.ts';
import { copyButton, failure, type Turn } from '../turn.ts';
import { view, type View } from '../view.ts';
import { DeltaDecoder } from './delta-decoder.ts';
import { makeEditor } from './editor.ts';
import { loadAccount, loadHistory, loadTurns } from './history.ts';
import { passSentinel, sendDraft, sendTelemetry, sendTurn, type Attachment } from './requests.ts';
import { upload } from './upload.ts';

const sendButton = element('button[data-testid="send-button"]', HTMLButtonElement);
const stopButton = element('button[data-testid="stop-button"]', HTMLButtonElement);
const form = element('#composer', HTMLFormElement);
const showThread = ownTree(element('#thread', HTMLElement));
const showHistory = ownTree(element('#history', HTMLElement));
const showAttachments = ownTree(element('#attachments', HTMLElement));
const showAccount = ownTree(element('#account', HTMLElement));

let conversation = /^\/c\/([\w-]+)/.exec(location.pathname)?.[1] ?? '';
let turns: readonly Turn[] = [];
let attachments: readonly Attachment[] = [];
let running: AbortController | undefined;

const place = (): { conversation: string; parent: string } => ({
  conversation,
  parent: turns.at(-1)?.id ?? 'client-created-root',
});

function turnView(turn: Turn): View {
  const role = { 'data-message-author-role': turn.role, 'data-message-id': turn.id };
  if (turn.role === 'user') return view('article', { class: 'user' }, view('div', role, turn.text));
  const content = view('div', { class: 'markdown' }, ...markdownView(turn.text));
  const end =
    turn.state === 'done' ? [copyButton(turn)] : turn.state === 'failed' ? [failure()] : [];
  return view('article', { class: 'assistant' }, view('div', role, content), ...end);
}

function show(): void {
  showThread(turns.map(turnView));
  showAttachments(attachments.map(({ name }) => view('li', {}, name)));
  sendButton.hidden = running !== undefined;
  stopButton.hidden = running === undefined;
  sendButton.disabled = editor.text().trim() === '' && attachments.length === 0;
}

function answer(update: Partial<Turn>): void {
  turns = turns.map((turn, at) => (at === turns.length - 1 ? { ...turn, ...update } : turn));
  show();
}

async function receive(response: Response): Promise<void> {
  if (!response.ok) throw new Error('The turn was refused.');
  const decoder = new DeltaDecoder();
  for await (const event of serverEvents(response)) {
    const done = decoder.take(event);
    const { conversation: id, message, text } = decoder.progress;
    if (conversation === '' && id !== '') {
      conversation = id;
      history.pushState({}, '', `/c/${id}`);
    }
    answer(message === '' ? { text } : { text, id: message });
    if (done) break;
  }
}

async function send(): Promise<void> {
  const text = editor.text();
  if (running !== undefined || (text.trim() === '' && attachments.length === 0)) return;
  window.__practice.sent += 1;
  running = new AbortController();
  const [at, files] = [place(), attachments];
  attachments = [];
  sendTelemetry('composer_send', text);
  editor.clear();
  turns = [
    ...turns,
    { role: 'user', id: crypto.randomUUID(), text, state: 'done' },
    { role: 'assistant', id: crypto.randomUUID(), text: '', state: 'streaming' },
  ];
  show();
  try {
    await passSentinel();
    await receive(await sendTurn(text, at, files, running.signal));
    answer({ state: 'done' });
  } catch (error) {
    // A refused or stopped turn is shown in its place, as the real page does; a stream that does not decode is a fault.
    if (error instanceof TypeError && error.message !== 'Failed to fetch')
      window.__practice.errors.push(error.message);
    answer({ state: running.signal.aborted ? 'done' : 'failed' });
  }
  running = undefined;
  show();
  showHistory(await loadHistory());
}

const draft = debounce(() => {
  const text = editor.text();
  if (text.trim() === '') return;
  sendTelemetry('composer_typing', text);
  // A draft that fails is nothing to the person; the real page goes on without suggestions.
  sendDraft(text, place()).catch(() => undefined);
}, 200);

const editor = makeEditor(element('#editor', HTMLElement), {
  send: () => void send(),
  change() {
    show();
    draft();
  },
});
startPractice(editor.text);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
stopButton.addEventListener('click', () => running?.abort());
onFiles(form, (file) => {
  upload(file).then(
    (attachment) => {
      attachments = [...attachments, attachment];
      show();
    },
    () => showAttachments([view('li', { role: 'alert' }, 'A file could not be uploaded.')]),
  );
});

if (conversation !== '') turns = await loadTurns(conversation);
show();
showHistory(await loadHistory());
showAccount([await loadAccount()]);
