import { restore } from '../../../shared/redact/restore.ts';
import { matchesIn } from './placeholder-ranges.ts';
import { candidateBlocks } from './text-run.ts';

/**
 * Puts the originals back into what the user copies or cuts. The event ends here, since a listener of the page would read
 * them from `clipboardData`; it is left alone when the selection holds no known placeholder. A later paste is checked again,
 * so this also holds in the prompt editor. Limit: a page may copy by itself after a click (`execCommand`), and with the
 * clipboard-read permission it could read the clipboard then, as it can after any copy.
 */
export function restoreOnCopy(originals: () => ReadonlyMap<string, string>): {
  /** Listens first in the window's capture phase; call again after the page has replaced its document. */
  readonly arm: () => void;
  readonly stop: () => void;
} {
  const onCopy = (event: ClipboardEvent): void => {
    const map = originals();
    const { clipboardData } = event;
    if (!event.isTrusted || clipboardData === null || map.size === 0) return;
    const field = selectedInField();
    const text = field ?? document.getSelection()?.toString() ?? '';
    const restored = restore(text, (placeholder) => map.get(placeholder));
    const html = field === undefined ? selectedHtml(map) : undefined;
    if (restored === text && html === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    clipboardData.setData('text/plain', restored);
    if (html !== undefined) clipboardData.setData('text/html', html);
    // Cutting is now up to us; editors see it as `beforeinput` of type deleteContent.
    if (event.type === 'cut') document.execCommand('delete');
  };
  return {
    arm: () => {
      window.addEventListener('copy', onCopy, { capture: true });
      window.addEventListener('cut', onCopy, { capture: true });
    },
    stop: () => {
      window.removeEventListener('copy', onCopy, { capture: true });
      window.removeEventListener('cut', onCopy, { capture: true });
    },
  };
}

/** What is selected in a focused `input` or `textarea`; their text is no part of the document's selection. */
function selectedInField(): string | undefined {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement)) {
    return undefined;
  }
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

/**
 * The selection as HTML with the originals in it, or undefined when it holds none. The copy that is changed belongs to a
 * document without scripts: clones in the page's own could be custom elements whose code keeps a reference to them.
 */
function selectedHtml(originals: ReadonlyMap<string, string>): string | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const inert = document.implementation.createHTMLDocument('');
  inert.body.append(inert.importNode(selection.getRangeAt(0).cloneContents(), true));
  let changed = false;
  for (const block of candidateBlocks(inert.body)) {
    // From the last to the first, so that the ranges before a change stay true.
    for (const { range, original } of matchesIn(block, originals).toReversed()) {
      range.deleteContents();
      range.insertNode(inert.createTextNode(original));
      changed = true;
    }
  }
  return changed ? inert.body.innerHTML : undefined;
}
