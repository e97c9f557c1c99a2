/** Which account the visitor plays, by a cookie that a test sets. Undefined: the site's usual one. */
export function practiceAccount(): string | undefined {
  return /(?:^|; )practice_account=(\w+)/.exec(document.cookie)?.[1];
}
