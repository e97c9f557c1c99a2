import { Chat, type Update } from '../chat.ts';
import { debounce } from '../debounce.ts';
import type { Editor, EditorEvents } from '../editor.ts';
import { element } from '../element.ts';
import { markdownView } from '../markdown-view.ts';
import { onFiles } from '../on-files.ts';
import { ownTree } from '../owned-tree.ts';
import { startPractice } from '../start-practice.ts';
import { turnEnd, type Turn } from '../turn.ts';
import { view, type View } from '../view.ts';
import { conversation, isReopened, storedTurns } from './conversation.ts';

/** An element of the page as the real app has it. */
export interface Look {
  /** `div` when left out, for a send control `button`. */
  readonly tag?: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a person is about to send. */
export interface Message {
  readonly text: string;
  /** What `upload` gave for each file. */
  readonly files: readonly string[];
  readonly conversation: string;
  readonly isFirst: boolean;
}

/** What makes a page of the kit a stand-in for one app. */
export interface ChatProgram {
  readonly editor: (place: HTMLElement, events: EditorEvents) => Editor;
  readonly send: Look;
  readonly user: Look;
  readonly answer: Look;
  /** Path of a conversation's page. */
  readonly path: (conversation: string) => string;
  /** Sends the turn and shows the answer as it comes; rejects when it was refused. */
  ask(message: Message, update: Update, signal: AbortSignal): Promise<void>;
  /** What the app sends while the person writes. */
  typing?(text: string): void;
  /** Uploads a file and gives the id that the turn names it by. */
  upload?(file: File): Promise<string>;
}

function turnView({ user, answer }: ChatProgram, turn: Turn): View {
  if (turn.role === 'user')
    return view(user.tag ?? 'div', { class: 'user', ...user.attributes }, turn.text);
  const content = view(answer.tag ?? 'div', answer.attributes, ...markdownView(turn.text));
  return view('article', {}, content, ...turnEnd(turn));
}

function sendControl({ tag = 'button', attributes }: Look): HTMLElement {
  const control = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) control.setAttribute(name, value);
  control.textContent = 'Send';
  element('#buttons', HTMLElement).append(control);
  return control;
}

/** Runs the page. Everything that differs between the apps is in `program`. */
export async function startChat(program: ChatProgram): Promise<void> {
  startPractice(() => editor.text());
  element('#host', HTMLElement).textContent = location.hostname;
  const form = element('#composer', HTMLFormElement);
  const showAttachments = ownTree(element('#attachments', HTMLElement));
  const control = sendControl(program.send);
  let files: readonly { readonly id: string; readonly name: string }[] = [];

  const chat = new Chat(
    element('#thread', HTMLElement),
    (turn) => turnView(program, turn),
    refresh,
  );
  const typing = debounce(() => {
    if (editor.text().trim() !== '') program.typing?.(editor.text());
  }, 200);
  const editor = program.editor(element('#editor', HTMLElement), {
    send: () => void send(),
    change() {
      refresh();
      typing();
    },
  });

  function refresh(): void {
    showAttachments(files.map(({ name }) => view('li', {}, name)));
    const isIdle = chat.busy || (editor.text().trim() === '' && files.length === 0);
    if (control instanceof HTMLButtonElement) control.disabled = isIdle;
    else control.setAttribute('aria-disabled', String(isIdle));
    chat.show();
  }

  async function send(): Promise<void> {
    const text = editor.text();
    if (chat.busy || (text.trim() === '' && files.length === 0)) return;
    const isFirst = chat.last === undefined;
    const message = { text, files: files.map(({ id }) => id), conversation, isFirst };
    files = [];
    editor.clear();
    await chat.ask(text, async (update, signal) => {
      await program.ask(message, update, signal);
      if (isFirst) history.pushState({}, '', program.path(conversation));
    });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  if (!(control instanceof HTMLButtonElement)) control.addEventListener('click', () => void send());
  onFiles(form, (file) => {
    program.upload?.(file).then(
      (id) => {
        files = [...files, { id, name: file.name }];
        refresh();
      },
      () => showAttachments([view('li', { role: 'alert' }, 'A file could not be uploaded.')]),
    );
  });
  if (isReopened) chat.show(await storedTurns());
}
