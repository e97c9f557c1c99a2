import {
  accountsIn,
  Tenant,
  type AccountSource,
  type SeenAccounts,
} from '../../shared/apps/account.ts';
import type { AiApp } from '../../shared/apps/app.ts';

/** An answer is asked for again after this time; the cookie and the page are read each time. */
const KEEP_MS = 5 * 60_000;
const PATIENCE_MS = 1500;

/**
 * Reads what the page shows of the account in use. The answer comes from the app's own server over a request of this script, with
 * the person's session, which the page can neither see nor change. What cannot be read is left out.
 */
export function createAccountReader(of: () => AiApp['account']): () => Promise<SeenAccounts> {
  let known: { readonly at: number; readonly listed: SeenAccounts['listed'] } | undefined;

  const listed = async (source: AccountSource, path: string): Promise<SeenAccounts['listed']> => {
    if (known !== undefined && Date.now() - known.at < KEEP_MS) return known.listed;
    try {
      const response = await fetch(new URL(path, location.origin), {
        credentials: 'same-origin',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (!response.ok) return [];
      known = { at: Date.now(), listed: accountsIn(source, await response.json()) };
      return known.listed;
    } catch {
      // No network, no JSON, no address of its own: the account is unknown, and asked for again at the next question.
      return [];
    }
  };

  return async () => {
    const source = of();
    if (source === undefined || source === 'personal') return { listed: [] };
    const active = Tenant.safeParse(fromCookie(source) ?? fromElement(source)).data;
    const all = source.answer === undefined ? [] : await listed(source, source.answer.path);
    return { listed: all.slice(0, 200), ...(active === undefined ? {} : { active }) };
  };
}

function fromCookie({ cookie }: AccountSource): string | undefined {
  if (cookie === undefined) return undefined;
  const start = `${cookie}=`;
  // A frame without an address of its own has no cookies, and throws when asked.
  if (window.origin === 'null') return undefined;
  return document.cookie
    .split('; ')
    .find((each) => each.startsWith(start))
    ?.slice(start.length);
}

function fromElement({ element }: AccountSource): string | undefined {
  if (element === undefined) return undefined;
  const expression = new RegExp(element.pattern);
  for (const found of document.querySelectorAll(element.selector)) {
    const value = expression.exec(found.getAttribute(element.attribute) ?? '')?.[1];
    if (value !== undefined) return value;
  }
  return undefined;
}
