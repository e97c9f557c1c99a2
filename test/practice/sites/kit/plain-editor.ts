import type { Editor, EditorEvents } from '../editor.ts';

/** An element people write in, without an editor's library: the app reads it at every `input` event. Enter sends, Shift+Enter breaks the line. */
export function plainEditor(attributes: Readonly<Record<string, string>>) {
  return (place: HTMLElement, events: EditorEvents): Editor => {
    const root = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
    root.contentEditable = 'plaintext-only';
    root.role = 'textbox';
    root.ariaMultiLine = 'true';
    place.append(root);
    let model = '';
    const read = (): void => {
      // The browser ends a text that ends in a line break with one more.
      model = root.textContent.replace(/\n$/, '');
      events.change();
    };
    root.addEventListener('input', read);
    root.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      events.send();
    });
    return {
      text: () => model,
      clear() {
        root.textContent = '';
        read();
      },
    };
  };
}
