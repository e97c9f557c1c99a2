import type { Editor } from './editor.ts';

const BLOCKS =
  /^(address|article|blockquote|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/;

/**
 * The text of an editor as its blocks read, one line each. Unlike `innerText` it does not depend on style, so text the page
 * hides is read as well, and it costs no layout.
 */
export function readText(editor: Editor): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement)
    return editor.value;
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      pieces.push(node.data);
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (name === 'br') pieces.push('\n');
    const isBlock = BLOCKS.test(name);
    if (isBlock && pieces.length > 0 && pieces.at(-1)?.endsWith('\n') === false) pieces.push('\n');
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (isBlock && pieces.at(-1)?.endsWith('\n') === false) pieces.push('\n');
  };
  for (let child = editor.firstChild; child; child = child.nextSibling) visit(child);
  return pieces.join('').replace(/\n+$/, '');
}

/** Text without its spaces, for comparing: every editor breaks lines its own way. */
export function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
