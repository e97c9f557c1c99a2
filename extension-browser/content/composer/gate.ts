import type { AiApp } from '../../../shared/apps/app.ts';
import type { BackgroundLink } from '../background-link.ts';
import type { Conversation } from '../conversation.ts';
import { createFileGate } from '../files/file-gate.ts';
import type { FileJudge } from '../files/judge-files.ts';
import { armPrivateKeys } from '../ui/private-keys.ts';
import { createClearance } from './clearance.ts';
import { editorOf, findEditor, isSend, type Editor } from './editor.ts';
import { createPeek } from './peek.ts';
import { readText } from './read-text.ts';
import { createSender } from './send.ts';
import { createTransfer } from './transfer.ts';

/**
 * Holds what a user does to give text to an app: Enter, the send button, paste, drop and files. Every listener is on the window in
 * the capture phase from document_start on, so it runs before any of the page's.
 */
export function guardComposer(
  app: AiApp,
  conversation: Conversation,
  link: BackgroundLink,
  judgeFiles: FileJudge,
): void {
  const clearance = createClearance(() => Date.now());
  const send = createSender(app, conversation, link, clearance);
  const peek = createPeek(conversation, link, clearance);
  const files = createFileGate(app, judgeFiles);
  const transfer = createTransfer(app, conversation, link);

  const mayPass = (editor: Editor, isSent: boolean): boolean => {
    const text = readText(editor);
    if (text.trim() === '') return true;
    const isCleared = clearance.has(text);
    if (isCleared && isSent) link.tell({ type: 'given' });
    return isCleared;
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229)
      return;
    const editor = editorOf(event, app);
    if (!editor || mayPass(editor, event.type === 'keydown')) return;
    hold(event);
    if (event.type === 'keydown' && !event.repeat) void send(editor);
  };

  const onPress = (event: Event): void => {
    if (!isSend(event, app)) return;
    const editor = findEditor(app);
    if (!editor || mayPass(editor, event.type === 'click')) return;
    hold(event);
    if (event.type === 'click' || event.type === 'submit') void send(editor);
  };

  const onSubmit = (event: SubmitEvent): void => {
    const editor = findEditor(app);
    if (
      editor &&
      event.composedPath().some((target) => target instanceof Node && target.contains(editor))
    ) {
      if (mayPass(editor, true)) return;
      hold(event);
      void send(editor);
    }
  };

  const onInput = (event: Event): void => {
    const editor = editorOf(event, app);
    if (editor) peek(editor);
  };

  const listen = (): void => {
    armPrivateKeys();
    for (const type of ['keydown', 'keypress'] as const) window.addEventListener(type, onKey, true);
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click'] as const) {
      window.addEventListener(type, onPress, { capture: true, passive: false });
    }
    window.addEventListener('submit', onSubmit, true);
    window.addEventListener('input', onInput, true);
    window.addEventListener('compositionend', onInput, true);
    for (const type of ['input', 'change'] as const)
      window.addEventListener(type, files.onChoose, true);
    // Before the listeners for text: an event with files in it is theirs.
    window.addEventListener('paste', files.onPaste, true);
    window.addEventListener('drop', files.onDrop, true);
    window.addEventListener('paste', transfer.onPaste, true);
    window.addEventListener('drop', transfer.onDrop, true);
  };
  listen();
  // document.open() removes every listener of this window, ours too; observers survive it (measured in Chromium 156).
  new MutationObserver(listen).observe(document, { childList: true });
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
