/** The text of one field of a multipart form (RFC 7578); undefined when it has none of that name. */
export function formField(body: Buffer, name: string): string | undefined {
  const text = body.toString();
  const boundary = /^--([^\r\n]+)\r\n/.exec(text)?.[1];
  if (boundary === undefined) return undefined;
  const part = text.split(`--${boundary}`).find((each) => each.includes(`; name="${name}"`));
  return part?.slice(part.indexOf('\r\n\r\n') + 4, -2);
}
