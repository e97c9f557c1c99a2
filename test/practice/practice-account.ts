import type { Exchange } from './exchange.ts';

/** Whether the visitor plays a person with an account of their own, by a cookie that a test sets. */
export function isPersonalAccount({ headers }: Exchange): boolean {
  return /(?:^|; )practice_account=personal(?:;|$)/.test(headers['cookie'] ?? '');
}
