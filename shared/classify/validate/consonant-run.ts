/**
 * The longest run of consonants in a text of letters, Y counted as a vowel. Words of most Latin-written languages stay below five
 * ("lengths"); drawn letters pass it nearly always.
 */
export function consonantRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/[bcdfghj-np-tv-xz]+/gi))
    longest = Math.max(longest, run.length);
  return longest;
}
