const NOTICE =
  /copyright|\(c\)|©|@author|authors?["']? ?[:=]|contributors?["']? ?[:=]|written by|maintained by|licen[cs]ed? (?:to|by)/i;
/** Authors of published works and programs are named on purpose: what a rule acts on begins above this. */
export const PUBLISHED_AUTHOR = 40;

/** Whether a place is in a line that names the authors of something published. Cost: the line, at most 120 units before. */
export function namesAuthor(text: string, start: number): boolean {
  const line = text.slice(Math.max(0, start - 120), start);
  return NOTICE.test(line.slice(line.lastIndexOf('\n') + 1));
}
