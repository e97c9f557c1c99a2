import type { WebRequest } from 'webextension-polyfill';
import type { ErrorCode } from '../../shared/errors.ts';

/** What the browser shows of a request's body. */
export type RequestBody =
  | { readonly kind: 'none' }
  /** Bytes that are text, or fields the browser parsed. */
  | { readonly kind: 'text'; readonly text: string; readonly contentType: string }
  /** There is a body, and nobody can say what is in it. */
  | { readonly kind: 'unseen'; readonly code: ErrorCode };

/**
 * Reads the body of a webRequest event. Chromium gives `error` for Blobs and streams, leaves file parts out of multipart, and
 * shows compressed bodies as they are (measured with Chromium 156).
 */
export function readRequestBody(
  body: WebRequest.OnBeforeRequestDetailsTypeRequestBodyType | null | undefined,
): RequestBody {
  if (!body) return { kind: 'none' };
  if (body.error !== undefined) return { kind: 'unseen', code: 'body-unseen' };
  if (body.formData) {
    const fields = Object.entries(body.formData).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, value] as [string, string]),
    );
    const contentType = 'application/x-www-form-urlencoded';
    return { kind: 'text', text: new URLSearchParams(fields).toString(), contentType };
  }
  const chunks: Uint8Array[] = [];
  for (const { bytes } of body.raw ?? []) {
    if (!(bytes instanceof ArrayBuffer)) return { kind: 'unseen', code: 'body-unseen' };
    chunks.push(new Uint8Array(bytes));
  }
  if (chunks.length === 0) return { kind: 'none' };
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const text =
      chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
    // UTF-16 letters of the Latin alphabet are UTF-8 too, with a zero after each, and no detector would know them.
    if (text.includes('\0')) return { kind: 'unseen', code: 'body-undecodable' };
    // The headers come later; a multipart body names its own boundary in its first line.
    const boundary = /^--([^\r\n]{1,200})\r\n/.exec(text)?.[1];
    const contentType = boundary === undefined ? '' : `multipart/form-data; boundary="${boundary}"`;
    return { kind: 'text', text, contentType };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'unseen', code: 'body-undecodable' };
    throw error;
  }
}
