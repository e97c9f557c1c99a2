import { call, replaceText, startsWith, toLowerCase } from './natives.ts';

/**
 * The content type to send a body of plain bytes with. Chromium and Firefox show the backstop a multipart body as parsed
 * fields with file names only, so that file text could pass unseen; spelled `Multipart/Form-Data` (Firefox) with a quoted
 * boundary (Chromium) the same bytes are shown raw. Both spellings are RFC 9110 §8.3.1 and RFC 2046 §5.1.1.
 */
export function visibleType(contentType: string): string {
  if (!call(startsWith, call(toLowerCase, contentType), 'multipart/form-data')) return contentType;
  return call(
    replaceText as (this: string, pattern: RegExp, by: string) => string,
    contentType,
    /^[^;]*;\s*boundary="?([^";]+)"?.*$/,
    'Multipart/Form-Data; boundary="$1"',
  );
}
