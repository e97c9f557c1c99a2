/** How far before a value the marks of a manual are looked for. */
const REACH = 400;
/** Directives and roles of reStructuredText, in which manuals are written and nothing else is. */
const MANUAL =
  /^[ \t]*\.\. (?:code-block|code|group-tab|tabs|note|literalinclude|sourcecode|warning)::|:(?:meth|attr|class|func|ref|doc|py:\w{1,9}):`/m;
/** A comment that calls what follows an example, on one of the lines just before. */
const EXAMPLE =
  /(?:^|\n)[ \t]*(?:#|\/\/|--|;|\*) ?(?:an? )?(?:example|sample)\b[^\n]{0,60}(?:\n[^\n]{0,80}){1,2}$/i;

/**
 * Whether a place lies in the text of a manual or below a comment that calls it an example: random values there are samples. Such a
 * value is still told, with a confidence that only strict policies act on. Cost: a look at {@link REACH} characters.
 */
export function isDocumented(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return MANUAL.test(before) || EXAMPLE.test(before);
}
