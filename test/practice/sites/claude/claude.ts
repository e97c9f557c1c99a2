import { Chat } from '../chat.ts';
import { debounce } from '../debounce.ts';
import { element } from '../element.ts';
import { markdownView } from '../markdown-view.ts';
import { onFiles } from '../on-files.ts';
import { ownTree } from '../owned-tree.ts';
import { startPractice } from '../start-practice.ts';
import { turnEnd, type Turn } from '../turn.ts';
import { view, type View } from '../view.ts';
import { answerText } from './answer-text.ts';
import { makeEditor } from './editor.ts';
import { loadAccount, loadHistory, loadTurns } from './history.ts';
import { convert, sendTelemetry, sendTitle, sendTurn, store, type Attachment } from './requests.ts';

startPractice(() => editor.text());

const sendButton = element('button[data-testid="chat-input-send"]', HTMLButtonElement);
const form = element('#composer', HTMLFormElement);
const showHistory = ownTree(element('#history', HTMLElement));
const showAttachments = ownTree(element('#attachments', HTMLElement));

const opened = /^\/chat\/([\w-]+)/.exec(location.pathname)?.[1];
const conversation = opened ?? crypto.randomUUID();
let attachments: readonly Attachment[] = [];
let files: readonly string[] = [];

function turnView(turn: Turn): View {
  if (turn.role === 'user')
    return view('article', { class: 'user', 'data-testid': 'user-message' }, turn.text);
  const content = view('div', { class: 'font-claude-response' }, ...markdownView(turn.text));
  const streaming = { 'data-is-streaming': String(turn.state === 'streaming') };
  return view('article', {}, view('div', streaming, content), ...turnEnd(turn));
}

const chat = new Chat(element('#thread', HTMLElement), turnView, refresh);
const editor = makeEditor(element('#editor', HTMLElement), {
  send: () => void send(),
  change() {
    refresh();
    typing();
  },
  attach(text) {
    attach({
      file_name: 'paste.txt',
      file_type: 'txt',
      file_size: new TextEncoder().encode(text).length,
      extracted_content: text,
    });
  },
});

function attach(attachment: Attachment): void {
  attachments = [...attachments, attachment];
  refresh();
}

function refresh(): void {
  const kept = files.map(() => view('li', {}, 'File'));
  showAttachments([...attachments.map(({ file_name }) => view('li', {}, file_name)), ...kept]);
  const empty = editor.text().trim() === '' && attachments.length + files.length === 0;
  sendButton.disabled = chat.busy || empty;
  chat.show();
}

async function send(): Promise<void> {
  const text = editor.text();
  if (chat.busy || (text.trim() === '' && attachments.length + files.length === 0)) return;
  const parent = chat.last?.id ?? '';
  const message = { text, attachments, files, conversation, parent };
  attachments = [];
  files = [];
  sendTelemetry('chat.message.sent', text);
  editor.clear();
  await chat.ask(text, async (update, signal) => {
    const response = await sendTurn(message, signal);
    if (!response.ok) throw new Error('The turn was refused.');
    if (parent === '') history.pushState({}, '', `/chat/${conversation}`);
    for await (const { id, text } of answerText(response))
      update(id === '' ? { text } : { id, text });
  });
  // Without a title the conversation stays unnamed; the real page does not mind either.
  if (parent === '') await sendTitle(conversation, text).catch(() => undefined);
  showHistory(await loadHistory());
}

const typing = debounce(() => {
  if (editor.text().trim() !== '') sendTelemetry('chat.composer.typing', editor.text());
}, 200);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
onFiles(form, (file) => {
  const done = file.type.startsWith('text/')
    ? convert(file).then(attach)
    : store(file, conversation).then((id) => {
        files = [...files, id];
        refresh();
      });
  done.catch(() =>
    showAttachments([view('li', { role: 'alert' }, 'A file could not be uploaded.')]),
  );
});

if (opened !== undefined) chat.show(await loadTurns(opened));
showHistory(await loadHistory());
ownTree(element('#account', HTMLElement))([await loadAccount()]);
