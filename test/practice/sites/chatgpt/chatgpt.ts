import { Chat } from '../chat.ts';
import { debounce } from '../debounce.ts';
import { element } from '../element.ts';
import { markdownView } from '../markdown-view.ts';
import { onFiles } from '../on-files.ts';
import { ownTree } from '../owned-tree.ts';
import { serverEvents } from '../sse.ts';
import { startPractice } from '../start-practice.ts';
import { turnEnd, type Turn } from '../turn.ts';
import { view, type View } from '../view.ts';
import { DeltaDecoder } from './delta-decoder.ts';
import { proseMirrorEditor } from '../kit/prosemirror-editor.ts';
import { loadAccount, loadHistory, loadTurns } from './history.ts';
import { passSentinel, sendDraft, sendTelemetry, sendTurn, type Attachment } from './requests.ts';
import { upload } from './upload.ts';

startPractice(() => editor.text());

const sendButton = element('button[data-testid="send-button"]', HTMLButtonElement);
const stopButton = element('button[data-testid="stop-button"]', HTMLButtonElement);
const form = element('#composer', HTMLFormElement);
const showHistory = ownTree(element('#history', HTMLElement));
const showAttachments = ownTree(element('#attachments', HTMLElement));

let conversation = /^\/c\/([\w-]+)/.exec(location.pathname)?.[1] ?? '';
let attachments: readonly Attachment[] = [];

function turnView(turn: Turn): View {
  const role = { 'data-message-author-role': turn.role, 'data-message-id': turn.id };
  if (turn.role === 'user') return view('article', { class: 'user' }, view('div', role, turn.text));
  const content = view('div', { class: 'markdown' }, ...markdownView(turn.text));
  return view('article', { class: 'assistant' }, view('div', role, content), ...turnEnd(turn));
}

const chat = new Chat(element('#thread', HTMLElement), turnView, refresh);
const makeEditor = proseMirrorEditor({ id: 'prompt-textarea', 'aria-label': 'Ask anything' });
const editor = makeEditor(element('#editor', HTMLElement), {
  send: () => void send(),
  change() {
    refresh();
    draft();
  },
});

function place(): { conversation: string; parent: string } {
  return { conversation, parent: chat.last?.id ?? 'client-created-root' };
}

function refresh(): void {
  showAttachments(attachments.map(({ name }) => view('li', {}, name)));
  sendButton.hidden = chat.busy;
  stopButton.hidden = !chat.busy;
  sendButton.disabled = editor.text().trim() === '' && attachments.length === 0;
  chat.show();
}

async function send(): Promise<void> {
  const text = editor.text();
  if (chat.busy || (text.trim() === '' && attachments.length === 0)) return;
  const [at, files] = [place(), attachments];
  attachments = [];
  sendTelemetry('composer_send', text);
  editor.clear();
  await chat.ask(text, async (update, signal) => {
    await passSentinel();
    const response = await sendTurn(text, at, files, signal);
    if (!response.ok) throw new Error('The turn was refused.');
    const decoder = new DeltaDecoder();
    for await (const event of serverEvents(response)) {
      const done = decoder.take(event);
      const { conversation: id, message, text } = decoder.progress;
      if (conversation === '' && id !== '') {
        conversation = id;
        history.pushState({}, '', `/c/${id}`);
      }
      update(message === '' ? { text } : { text, id: message });
      if (done) return;
    }
  });
  showHistory(await loadHistory());
}

const draft = debounce(() => {
  const text = editor.text();
  if (text.trim() === '') return;
  sendTelemetry('composer_typing', text);
  // A draft that fails is nothing to the person; the real page goes on without suggestions.
  sendDraft(text, place()).catch(() => undefined);
}, 200);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
stopButton.addEventListener('click', () => chat.stop());
onFiles(form, (file) => {
  upload(file).then(
    (attachment) => {
      attachments = [...attachments, attachment];
      refresh();
    },
    () => showAttachments([view('li', { role: 'alert' }, 'A file could not be uploaded.')]),
  );
});

if (conversation !== '') chat.show(await loadTurns(conversation));
showHistory(await loadHistory());
ownTree(element('#account', HTMLElement))([await loadAccount()]);
