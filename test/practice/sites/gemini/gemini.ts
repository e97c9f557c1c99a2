import './default-policy.ts';
import { Chat } from '../chat.ts';
import { debounce } from '../debounce.ts';
import { element } from '../element.ts';
import { markdownView } from '../markdown-view.ts';
import { onFiles } from '../on-files.ts';
import { ownTree } from '../owned-tree.ts';
import { startPractice } from '../start-practice.ts';
import { turnEnd, type Turn } from '../turn.ts';
import { view, type View } from '../view.ts';
import { batchExecute } from './batch-execute.ts';
import { makeEditor } from './editor.ts';
import { loadConversation, loadHistory } from './history.ts';
import { streamGenerate, type Place, type Upload } from './stream-generate.ts';
import { upload } from './upload.ts';

startPractice(() => editor.text());

const sendButton = element('button.send-button', HTMLButtonElement);
const form = element('#composer', HTMLFormElement);
const showHistory = ownTree(element('#history', HTMLElement));
const showAttachments = ownTree(element('#attachments', HTMLElement));

let place: Place = ['', '', ''];
let uploads: readonly Upload[] = [];

function turnView(turn: Turn): View {
  if (turn.role === 'user')
    return view('user-query', { class: 'user' }, view('div', { class: 'query-text' }, turn.text));
  const content = view('message-content', { class: 'markdown' }, ...markdownView(turn.text));
  return view('model-response', {}, content, ...turnEnd(turn));
}

const chat = new Chat(element('#thread', HTMLElement), turnView, refresh);
const editor = makeEditor(element('#editor', HTMLElement), {
  send: () => void send(),
  change() {
    refresh();
    typing();
  },
});

function refresh(): void {
  showAttachments(uploads.map(([, name]) => view('li', {}, name)));
  const empty = editor.text().trim() === '' && uploads.length === 0;
  sendButton.disabled = chat.busy || empty;
  chat.show();
}

/** A trap for a guard: careless telemetry that takes the text along, in the form's JSON inside of JSON. */
function sendTelemetry(event: string, text: string): void {
  // Telemetry that fails is nobody's concern.
  batchExecute('ESY5D', [[[event, text.length, text]]]).catch(() => undefined);
}

async function send(): Promise<void> {
  const text = editor.text();
  if (chat.busy || (text.trim() === '' && uploads.length === 0)) return;
  const files = uploads;
  uploads = [];
  sendTelemetry('composer_send', text);
  editor.clear();
  await chat.ask(text, (update) =>
    streamGenerate(text, place, files, (progress) => {
      if (place[0] === '')
        history.pushState({}, '', `/app/${progress.place[0].replace(/^c_/, '')}`);
      place = progress.place;
      update({ text: progress.text });
    }),
  );
  showHistory(await loadHistory());
}

const typing = debounce(() => {
  if (editor.text().trim() !== '') sendTelemetry('composer_typing', editor.text());
}, 200);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});

function take(file: File): void {
  upload(file).then(
    (made) => {
      uploads = [...uploads, made];
      refresh();
    },
    () => showAttachments([view('li', { role: 'alert' }, 'A file could not be uploaded.')]),
  );
}
onFiles(form, take);
element('#upload', HTMLButtonElement).addEventListener('click', () => {
  // Made on demand and never put into the page, as on the real site.
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => [...(input.files ?? [])].forEach(take));
  input.click();
});

const opened = /^\/app\/([0-9a-f]+)/.exec(location.pathname)?.[1];
if (opened !== undefined) {
  const stored = await loadConversation(`c_${opened}`);
  place = stored.place;
  chat.show(stored.turns);
}
showHistory(await loadHistory());
