import { bodyOf, type Body, type Slot } from './body.ts';
import { readJson } from './json.ts';

/**
 * Reads `multipart/form-data` (RFC 7578) that is text throughout: the content of each part, and each file name, are texts.
 * Returns undefined when the boundary is missing or the parts are not delimited by it.
 */
export function readMultipart(raw: string, contentType: string): Body | undefined {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const delimiter = boundary && `--${boundary[1] ?? boundary[2]}`;
  if (!delimiter || !raw.startsWith(delimiter)) return undefined;
  const slots: Slot[] = [];
  let at = delimiter.length;
  while (!raw.startsWith('--', at)) {
    const headEnd = raw.indexOf('\r\n\r\n', at);
    const partEnd = headEnd < 0 ? -1 : raw.indexOf(`\r\n${delimiter}`, headEnd + 2);
    if (partEnd < 0) return undefined;
    const head = raw.slice(at, headEnd);
    const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1] ?? '';
    const file = /filename="([^"]*)"/i.exec(head);
    if (file?.[1]) {
      const start = at + file.index + 'filename="'.length;
      slots.push({
        start,
        end: start + file[1].length,
        path: `/${name}#filename`,
        text: file[1],
        encode: quotable,
      });
    }
    const start = headEnd + 4;
    const text = raw.slice(start, Math.max(start, partEnd));
    slots.push({
      start,
      end: start + text.length,
      path: `/${name}`,
      text,
      encode: same,
      inner: readJson(text),
    });
    at = partEnd + 2 + delimiter.length;
  }
  return bodyOf(raw, slots);
}

const same = (text: string): string => text;

/** Browsers escape these three in a name (WHATWG HTML, multipart/form-data encoding). */
const quotable = (text: string): string =>
  text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
