import type { AiApp } from '../../../shared/apps/app.ts';
import { isPageOf } from '../../../shared/apps/request-rule.ts';
import { editorOf } from '../composer/editor.ts';
import type { FileJudge } from './judge-files.ts';

/**
 * Holds files that are chosen, pasted or dropped until it is decided which of them the page gets, and then gives them in an event
 * like the one that was held. An input that was never in the document shows its events to nobody here; the page's world holds those.
 */
export function createFileGate(app: AiApp, judge: FileJudge) {
  const ours = new WeakSet<Event>();
  /** Inputs whose files are being looked at: they are empty until then. */
  const held = new WeakSet<HTMLInputElement>();

  const concerns = (event: Event): boolean =>
    !ours.has(event) && (isPageOf(app, location.pathname) || editorOf(event, app) !== undefined);

  const dispatch = (target: EventTarget, event: Event): void => {
    ours.add(event);
    target.dispatchEvent(event);
  };

  const choose = async (input: HTMLInputElement, files: readonly File[]): Promise<void> => {
    const passed = await judge(files, 'choose');
    held.delete(input);
    if (passed.length === 0) return;
    input.files = transferOf(passed).files;
    dispatch(input, new Event('input', { bubbles: true, composed: true }));
    dispatch(input, new Event('change', { bubbles: true }));
  };

  const drop = async (event: DragEvent, target: EventTarget, files: readonly File[]) => {
    const { clientX, clientY, screenX, screenY } = event;
    const dataTransfer = transferOf(await judge(files, 'drop'));
    // Without files too: an app that shows where to drop has to hear that it is over.
    const place = { clientX, clientY, screenX, screenY };
    dispatch(target, new DragEvent('drop', { ...HEARD, ...place, dataTransfer }));
  };

  const paste = async (target: EventTarget, files: readonly File[]): Promise<void> => {
    const passed = await judge(files, 'paste');
    if (passed.length === 0) return;
    const clipboardData = transferOf(passed);
    dispatch(target, new ClipboardEvent('paste', { ...HEARD, clipboardData }));
  };

  return {
    onChoose: (event: Event): void => {
      const [input] = event.composedPath();
      if (!(input instanceof HTMLInputElement) || input.type !== 'file' || !concerns(event)) return;
      const files = [...(input.files ?? [])];
      if (files.length === 0 && !held.has(input)) return;
      stop(event);
      if (files.length === 0) return;
      // Emptied before the page can look: of `input` and `change` in a shadow tree only the first comes here.
      input.value = '';
      held.add(input);
      void choose(input, files);
    },
    onDrop: (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      const [target] = event.composedPath();
      if (files.length === 0 || !target || !concerns(event)) return;
      stop(event);
      void drop(event, target, files);
    },
    onPaste: (event: ClipboardEvent): void => {
      const { clipboardData } = event;
      const files = [...(clipboardData?.files ?? [])];
      const [target] = event.composedPath();
      if (files.length === 0 || !clipboardData || !target || !concerns(event)) return;
      // Cells and pictures of a document come with their text, and the text is what is pasted. Copied files come with their names.
      const text = clipboardData.getData('text/plain');
      const isText = clipboardData.types.includes('text/html') || text !== '';
      if (isText && text !== files.map(({ name }) => name).join('\n')) return;
      stop(event);
      void paste(target, files);
    },
  };
}

const HEARD = { bubbles: true, cancelable: true, composed: true } as const;

function transferOf(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
