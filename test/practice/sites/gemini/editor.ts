import Quill from 'quill';
import type { Editor, EditorEvents } from '../editor.ts';

/** Quill without formats. Enter sends, Shift+Enter starts a new line. */
export function makeEditor(place: HTMLElement, events: EditorEvents): Editor {
  const quill: Quill = new Quill(place, {
    formats: [],
    modules: {
      toolbar: false,
      keyboard: {
        bindings: {
          send: {
            key: 'Enter',
            shiftKey: false,
            handler() {
              events.send();
              return false;
            },
          },
        },
      },
    },
  });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', 'Enter a prompt here');
  quill.on('text-change', () => events.change());
  return {
    // Quill's text always ends with a line break of its own.
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => void quill.setContents([]),
  };
}
