import { bodyOf, type Body, type Slot } from './body.ts';
import { readJson } from './json.ts';

/**
 * Reads `application/x-www-form-urlencoded` (WHATWG URL §5.1): every name and every value is a text; a value that holds
 * JSON is entered. Names are inspected too, since a body of another type sent under this one becomes a name.
 */
export function readForm(raw: string): Body {
  const slots: Slot[] = [];
  let at = 0;
  for (const pair of raw.split('&')) {
    const cut = pair.indexOf('=');
    const rawName = cut < 0 ? pair : pair.slice(0, cut);
    const name = decode(rawName);
    slots.push(slot(at, rawName, `/${name}#key`, name));
    if (cut >= 0)
      slots.push(slot(at + cut + 1, pair.slice(cut + 1), `/${name}`, decode(pair.slice(cut + 1))));
    at += pair.length + 1;
  }
  return bodyOf(raw, slots);
}

function slot(start: number, raw: string, path: string, text: string): Slot {
  return { start, end: start + raw.length, path, text, encode, inner: readJson(text) };
}

function decode(raw: string): string {
  const spaced = raw.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch (error) {
    // A stray `%` is legal here and stands for itself; what cannot be decoded is inspected as it is written.
    if (error instanceof URIError) return spaced;
    throw error;
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}
