import type { ErrorCode } from '../../../shared/errors.ts';
import { inHex, startSha256 } from '../../../shared/classify/validate/sha256.ts';
import { decodeText } from '../../../shared/file/decode-text.ts';
import { MAX_BYTES } from '../request-gate.ts';

/** What a file holds, as far as it can be known. */
export interface ReadFile {
  /** Null when it is not text, cannot be read, or is too large. */
  readonly text: string | null;
  /** The text is not UTF-8 as it stands: nobody could look into the upload, so a copy that is goes on. */
  readonly isRecoded: boolean;
  readonly failure?: Extract<ErrorCode, 'file-uninspectable' | 'file-too-large'>;
  readonly sha256?: string;
}

/**
 * Reads a file by its content. A hash is taken only when it is wanted, piece by piece, so that a film costs no memory and the page
 * goes on.
 */
export async function readFile(file: File, wantsHash: boolean): Promise<ReadFile> {
  try {
    const hash = wantsHash ? { sha256: await hashOf(file) } : {};
    const unread = { text: null, isRecoded: false, ...hash } as const;
    if (file.size > MAX_BYTES) return { ...unread, failure: 'file-too-large' };
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (!decoded) return { ...unread, failure: 'file-uninspectable' };
    const { text, encoding } = decoded;
    return { text, isRecoded: encoding !== 'utf-8', ...hash };
  } catch (error) {
    // A folder, a file that is gone, one the browser may not read.
    if (error instanceof DOMException)
      return { text: null, isRecoded: false, failure: 'file-uninspectable' };
    throw error;
  }
}

async function hashOf(file: File): Promise<string> {
  const hash = startSha256();
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    hash.update(piece.value);
  }
  return inHex(hash.digest());
}
