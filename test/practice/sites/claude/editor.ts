import { Editor as TipTap, Extension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Editor, EditorEvents } from '../editor.ts';

/** Given as JSON because TipTap reads a string by a DOMParser, which the page's Trusted Types rule refuses. */
const EMPTY = { type: 'doc', content: [{ type: 'paragraph' }] };

/** From this length on a pasted text becomes an attachment. */
const LONG_PASTE = 4000;

/** TipTap with its starter kit. Enter sends, Shift+Enter breaks the line; `attach` takes long pastes. */
export function makeEditor(
  place: HTMLElement,
  events: EditorEvents & { attach(text: string): void },
): Editor {
  const keys = Extension.create({
    name: 'sendOnEnter',
    priority: 1000,
    addKeyboardShortcuts: () => ({
      Enter() {
        events.send();
        return true;
      },
    }),
  });
  const editor = new TipTap({
    element: place,
    extensions: [keys, StarterKit],
    content: EMPTY,
    // Its style would be set by innerHTML, which the page's Trusted Types rule refuses; the page has its own.
    injectCSS: false,
    onUpdate: () => events.change(),
    editorProps: {
      attributes: {
        'data-testid': 'chat-input',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Write your prompt',
      },
      handlePaste(_, event) {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text.length <= LONG_PASTE) return false;
        events.attach(text);
        return true;
      },
    },
  });
  return {
    text() {
      const { doc } = editor.state;
      const leaf = ({ type }: { type: { name: string } }): string =>
        type.name === 'hardBreak' ? '\n' : '';
      return doc.textBetween(0, doc.content.size, '\n', leaf);
    },
    clear: () => void editor.commands.setContent(EMPTY),
  };
}
