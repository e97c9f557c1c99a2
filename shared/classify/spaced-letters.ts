/** Letters an anchor is made of: enough to be rare, few enough to begin every form. */
const HEAD = 4;

/** A pattern for a phrase whose letters stand apart by one or two spaces or by dots: `C O N F I D E N T I A L`. */
export const spacedForm = (term: string): string =>
  term
    .split(' ')
    .map((word) => Array.from(word).join('(?: {1,2}|\\.)'))
    .join('[ .]{1,5}');

/** What each printed form of the phrase begins with; anchors must be lower case, as the phrase then is. */
export function spacedHeads(term: string): string[] {
  const [first = '', second = ''] = term.split(' ');
  return [' ', '  ', '.'].flatMap((gap) => {
    const head = Array.from(first).slice(0, HEAD).join(gap);
    if (first.length >= HEAD || second === '') return [head];
    // A short first word is a beginning of much else.
    return [gap, gap + gap, `${gap}${gap}${gap}`].map(
      (between) =>
        head +
        between +
        Array.from(second)
          .slice(0, HEAD - 1)
          .join(gap),
    );
  });
}
