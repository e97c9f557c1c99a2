import { inflations } from './inflate.ts';

/** Bytes after some decodings, with their names in the order they were undone. */
export interface View {
  readonly forms: readonly string[];
  readonly data: Buffer;
}

/** Three: Gemini's form field holds JSON that holds JSON, and a page may pack that once more. */
const DEPTH = 3;

const JSON_ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Undoes JSON's escapes wherever they stand; the text need not be valid JSON. */
function jsonUnescape(data: Buffer): Buffer {
  return Buffer.from(
    data
      .toString()
      .replaceAll(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, sign: string) =>
        hex === undefined ? (JSON_ESCAPES[sign] ?? sign) : String.fromCharCode(parseInt(hex, 16)),
      ),
  );
}

/** Undoes %XX and + wherever they stand, byte by byte, so that broken sequences hide nothing. */
function urlDecode(data: Buffer): Buffer {
  const bytes = data
    .toString('latin1')
    .replaceAll('+', ' ')
    .replaceAll(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}

function decodings(data: Buffer): readonly (readonly [string, Buffer])[] {
  const changed: (readonly [string, Buffer])[] = [];
  if (data.includes('\\')) changed.push(['json-escaped', jsonUnescape(data)]);
  if (data.includes('%') || data.includes('+')) changed.push(['url-encoded', urlDecode(data)]);
  return [...changed, ...inflations(data)];
}

/** The bytes as they are, then after each chain of up to three decodings. Cost: grows with the chains that apply, mostly two. */
export function decodedViews(data: Buffer): readonly View[] {
  const views: View[] = [{ forms: [], data }];
  for (const view of views) {
    if (view.forms.length >= DEPTH || view.data.length === 0) continue;
    for (const [form, decoded] of decodings(view.data)) {
      if (!views.some((known) => known.data.equals(decoded)))
        views.push({ forms: [...view.forms, form], data: decoded });
    }
  }
  return views;
}
