import { bodyOf, type Body } from './body.ts';
import { readForm } from './form.ts';
import { readJson } from './json.ts';
import { readMultipart } from './multipart.ts';

/**
 * Reads the text of a request body as the list of its texts. The declared type is a hint only: JSON is recognised under any
 * type, and what fits no format is one plain text, so that there is no body nobody looked at.
 */
export function readBody(raw: string, contentType: string): Body {
  const type = contentType.trimStart().toLowerCase();
  if (type.startsWith('multipart/form-data')) {
    const multipart = readMultipart(raw, contentType);
    if (multipart) return multipart;
  }
  const json = readJson(raw);
  if (json) return json;
  if (type.startsWith('application/x-www-form-urlencoded')) return readForm(raw);
  return readLines(raw) ?? plain(raw);
}

// oxlint-disable-next-line no-control-regex -- U+001E separates SignalR's records
const RECORD = /[^\n\u001e]+/g;

/** JSON one a line (NDJSON, some telemetry), or separated by U+001E (SignalR): every record is entered. */
function readLines(raw: string): Body | undefined {
  if (raw[0] !== '{' && raw[0] !== '[') return undefined;
  const slots = [];
  for (const match of raw.matchAll(RECORD)) {
    const inner = readJson(match[0]);
    if (!inner) return undefined;
    const { index } = match;
    slots.push({
      start: index,
      end: index + match[0].length,
      path: `/${slots.length}`,
      text: match[0],
      encode: (text: string) => text,
      inner,
    });
  }
  return bodyOf(raw, slots);
}

function plain(raw: string): Body {
  return bodyOf(raw, [{ start: 0, end: raw.length, path: '', text: raw, encode: (text) => text }]);
}
