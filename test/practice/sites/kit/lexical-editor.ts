import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import type { Editor, EditorEvents } from '../editor.ts';

/** Lexical with plain text and undo. Enter sends, Shift+Enter breaks the line. */
export function lexicalEditor(attributes: Readonly<Record<string, string>>) {
  return (place: HTMLElement, events: EditorEvents): Editor => {
    const root = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
    root.contentEditable = 'true';
    root.role = 'textbox';
    root.ariaMultiLine = 'true';
    place.append(root);
    const lexical = createEditor({
      namespace: 'practice',
      onError(error) {
        window.__practice.errors.push(error.name);
      },
    });
    lexical.setRootElement(root);
    registerPlainText(lexical);
    registerHistory(lexical, createEmptyHistoryState(), 300);
    lexical.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event === null || event.shiftKey) return false;
        event.preventDefault();
        events.send();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    lexical.registerTextContentListener(() => events.change());
    return {
      text: () => lexical.getEditorState().read(() => $getRoot().getTextContent()),
      clear: () =>
        lexical.update(() => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          paragraph.select();
        }),
    };
  };
}
