/** The bytes of a text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/** Formats that begin like text and hold what no reading of them as text shows: PDF, PostScript, RTF. */
const LOOKS_LIKE_TEXT = /^\ufeff?(?:%PDF-|%!PS|\{\\rtf)/;

/** How much of a file without a mark is looked at to guess UTF-16, in bytes. */
const SAMPLE = 4096;

/**
 * The text of a file by its content, whatever it is called: UTF-8, or UTF-16 with or without a mark (Unicode 17, 23.8). Undefined for
 * everything else, a file with a zero character in it included: text has none, programs and images do. A mark at the start is kept,
 * so that UTF-8 is the same bytes again when it is encoded. Linear.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') || LOOKS_LIKE_TEXT.test(text) ? undefined : { text, encoding };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): DecodedText['encoding'] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Letters of the Latin alphabet have a zero in one of their two bytes.
  const sample = Array.from(bytes.subarray(0, SAMPLE));
  const even = sample.some((byte, at) => byte === 0 && at % 2 === 0);
  const odd = sample.some((byte, at) => byte === 0 && at % 2 === 1);
  if (even === odd) return 'utf-8';
  return odd ? 'utf-16le' : 'utf-16be';
}
