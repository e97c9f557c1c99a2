import type { Editor, EditorEvents } from '../editor.ts';

/**
 * A textarea that React controls: the app's text is what the last `input` event said. A value set without one, or set to what
 * React believes it to be already, is not the app's. Enter sends, Shift+Enter breaks the line.
 */
export function textareaEditor(attributes: Readonly<Record<string, string>>) {
  return (place: HTMLElement, events: EditorEvents): Editor => {
    const area = document.createElement('textarea');
    for (const [name, value] of Object.entries(attributes)) area.setAttribute(name, value);
    place.append(area);
    let model = '';
    area.addEventListener('input', () => {
      model = area.value;
      events.change();
    });
    area.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      events.send();
    });
    return {
      text: () => model,
      clear() {
        model = '';
        area.value = '';
        events.change();
      },
    };
  };
}
