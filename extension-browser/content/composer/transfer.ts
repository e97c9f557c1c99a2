import type { AiApp } from '../../../shared/apps/app.ts';
import type { BackgroundLink } from '../background-link.ts';
import type { Conversation } from '../conversation.ts';
import { settle } from '../settle.ts';
import { failureBanner, replacedBanner } from '../ui/banner-texts.ts';
import { showBanner } from '../ui/banner.ts';
import { editorOf, type Editor } from './editor.ts';
import { bare } from './read-text.ts';
import { insertText, ours } from './write-text.ts';

/**
 * Holds text that comes in by paste or drop. What must not enter is stopped here, what must be replaced is replaced before
 * the page sees it. A warning or a reason is asked for at send, once, and not for every piece.
 */
export function createTransfer(app: AiApp, conversation: Conversation, link: BackgroundLink) {
  const take = async (
    editor: Editor,
    channel: 'paste' | 'drop',
    data: DataTransfer,
  ): Promise<void> => {
    const markup = data.getData('text/html');
    const shown = textOf(markup);
    const plain = data.getData('text/plain') || shown;
    // Markup that says something else than the plain text was not looked at, and is left out.
    const html = markup !== '' && bare(shown) === bare(plain) ? markup : undefined;
    const verdict = await link.ask({
      type: 'inspect-text',
      conversation: conversation.current(),
      purpose: 'paste',
      channel,
      text: plain,
    });
    if ((await settle(verdict, { subject: channel, channel, app: app.title }, link)) !== 'go')
      return;
    const replacement = verdict.type === 'verdict' ? verdict.replacement : undefined;
    const insertion = replacement === undefined ? { plain, html } : { plain: replacement };
    if (!(await insertText(editor, insertion))) {
      showBanner(failureBanner('editor-refused'));
      link.tell({ type: 'failed', code: 'editor-refused', channel, outcome: 'stopped' });
    } else if (replacement !== undefined && verdict.type === 'verdict') {
      showBanner(replacedBanner(verdict.findings, app.title));
    }
  };

  const hold = (
    event: Event,
    channel: 'paste' | 'drop',
    data: DataTransfer | null,
  ): Editor | undefined => {
    const editor = editorOf(event, app);
    if (!editor || !data || ours.has(event)) return undefined;
    if (!data.types.includes('text/plain') && !data.types.includes('text/html')) return undefined;
    event.preventDefault();
    event.stopImmediatePropagation();
    void take(editor, channel, data);
    return editor;
  };

  return {
    onPaste: (event: ClipboardEvent): void => {
      hold(event, 'paste', event.clipboardData);
    },
    onDrop: (event: DragEvent): void => {
      if (hold(event, 'drop', event.dataTransfer)) placeCaret(event);
    },
  };
}

/** Markup as the text it shows, for a clipboard that holds no plain text. */
function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

/** Puts the caret where the text was dropped, as the browser would have. */
function placeCaret({ clientX, clientY }: DragEvent): void {
  const at = document.caretPositionFromPoint(clientX, clientY);
  if (at) getSelection()?.collapse(at.offsetNode, at.offset);
}
