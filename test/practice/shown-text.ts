/** A Markdown answer, or what a page shows of it, without the signs and spaces that tell the two apart. */
export function shownText(text: string): string {
  return text
    .replaceAll(/^\|[ |-]*$/gm, '')
    .replaceAll(/```|`|^- |\|/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
