import type { Editor } from './editor.ts';
import { bare, readText } from './read-text.ts';

/** What goes into an editor: plain text, and the original markup when nothing in it was changed. */
export interface Insertion {
  readonly plain: string;
  readonly html?: string | undefined;
}

/** Paste events we made ourselves; the gate lets these through. */
export const ours = new WeakSet<Event>();

/**
 * Replaces the whole text of an editor. Resolves to whether the editor's own text is the new one afterwards, which is the
 * only proof: `execCommand` and `dispatchEvent` say yes where nothing useful happened (Lexical sends the old text, Quill in
 * Firefox drops everything).
 */
export async function replaceText(editor: Editor, text: string): Promise<boolean> {
  for (const write of waysFor(editor)) {
    editor.focus();
    selectAll(editor);
    // In Chromium Lexical sends the original when selected and replaced in one task.
    await nextTask();
    write(editor, { plain: text });
    await nextTask();
    if (bare(readText(editor)) === bare(text)) return true;
  }
  return false;
}

/** Inserts at the caret. Resolves to whether the editor took it. */
export async function insertText(editor: Editor, insertion: Insertion): Promise<boolean> {
  for (const write of waysFor(editor)) {
    const before = bare(readText(editor));
    editor.focus();
    write(editor, insertion);
    await nextTask();
    const after = bare(readText(editor));
    if (after !== before && after.includes(bare(insertion.plain))) return true;
    if (after !== before) return false;
  }
  return false;
}

/** Gives a paste event that we make no data: Quill takes it all the same and ends up empty. All editors take the command there. */
const IS_FIREFOX = CSS.supports('-moz-appearance', 'none');

type Write = (editor: Editor, insertion: Insertion) => void;

function waysFor(editor: Editor): readonly Write[] {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement)
    return [byCommand];
  if (IS_FIREFOX) return [byCommand];
  if (editor.closest('[data-lexical-editor]')) return [byPaste, byInputEvent, byCommand];
  return [byPaste, byCommand];
}

function selectAll(editor: Editor): void {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) editor.select();
  else document.execCommand('selectAll');
}

/** Keeps line breaks in every rich editor of Chromium. */
const byPaste: Write = (editor, { plain, html }) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', plain);
  if (html !== undefined) clipboardData.setData('text/html', html);
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  ours.add(event);
  editor.dispatchEvent(event);
};

const byInputEvent: Write = (editor, { plain }) => {
  const type = {
    inputType: 'insertText',
    data: plain,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  editor.dispatchEvent(new InputEvent('beforeinput', type));
};

const byCommand: Write = (editor, { plain }) => {
  if (!editor.matches('.ql-editor')) {
    document.execCommand('insertText', false, plain);
    return;
  }
  // Quill in Firefox loses the line breaks of a longer insertion.
  for (const [index, line] of plain.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
};

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden tab paints no frames; the timer alone must do there.
    const done = (): void => {
      setTimeout(resolve, 0);
    };
    if (document.visibilityState === 'visible') requestAnimationFrame(done);
    else done();
  });
}
