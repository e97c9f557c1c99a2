import { baseKeymap, chainCommands, exitCode, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { nodes } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Editor, EditorEvents } from '../editor.ts';

/** ProseMirror with paragraphs only. Enter sends, Shift+Enter starts a new paragraph. */
export function proseMirrorEditor(attributes: Readonly<Record<string, string>>) {
  return (place: HTMLElement, events: EditorEvents): Editor => {
    const schema = new Schema({
      nodes: { doc: nodes.doc, paragraph: nodes.paragraph, text: nodes.text },
    });
    const plugins = [
      history(),
      keymap({
        Enter() {
          events.send();
          return true;
        },
        'Shift-Enter': chainCommands(exitCode, splitBlock),
        'Mod-z': undo,
        'Mod-Shift-z': redo,
      }),
      keymap(baseKeymap),
    ];
    const fresh = (): EditorState => EditorState.create({ schema, plugins });
    const view = new EditorView(place, {
      state: fresh(),
      attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) events.change();
      },
    });
    return {
      text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
      clear() {
        view.updateState(fresh());
        events.change();
      },
    };
  };
}
