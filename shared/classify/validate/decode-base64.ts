/** What base 64 decodes to, one character for each byte; undefined when it is no base 64, as "basic authentication" is not. */
export function decodeBase64(encoded: string): string | undefined {
  try {
    return atob(encoded);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
