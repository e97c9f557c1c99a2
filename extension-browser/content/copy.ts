import { restore } from '../../shared/redact/restore.ts';
import type { PageAnswer } from '../page/wire.ts';
import type { PageAsk } from './page-link.ts';

type CopyAsk = Extract<PageAsk, { kind: 'copy' }>;

/**
 * Copies for a button of the page, with the originals put back. `pass` lets the page copy its own text, which is right when
 * nothing of ours is in it or the browser does not let this script write.
 */
export async function copyForPage(
  { id, plain, html }: CopyAsk,
  originals: ReadonlyMap<string, string>,
): Promise<PageAnswer> {
  const show = (text: string): string => restore(text, (placeholder) => originals.get(placeholder));
  if (show(plain) === plain) return { id, verdict: 'pass' };
  const forms: Record<string, Blob> = {
    'text/plain': new Blob([show(plain)], { type: 'text/plain' }),
    ...(html === undefined
      ? {}
      : { 'text/html': new Blob([showInMarkup(html, originals)], { type: 'text/html' }) }),
  };
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return { id, verdict: 'block' };
  } catch (error) {
    if (error instanceof DOMException) return { id, verdict: 'pass' };
    throw error;
  }
}

function showInMarkup(html: string, originals: ReadonlyMap<string, string>): string {
  const escape = (text: string): string =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
  return restore(html, (placeholder) => {
    const original = originals.get(placeholder);
    return original === undefined ? undefined : escape(original);
  });
}
