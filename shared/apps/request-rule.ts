import type { Role } from '../event/usage-event.ts';
import { isHostOf, type AiApp } from './app.ts';

/** What one request is to its app, and which texts in its body are the prompt. */
export interface RequestRole {
  readonly role: Role;
  /** Whether a leaf of the body is one the adapter names. */
  readonly isText: (path: string) => boolean;
  /** The service refuses a body that was rewritten. */
  readonly isSigned: boolean;
}

interface Compiled {
  readonly method: string;
  readonly path: RegExp;
  readonly role: RequestRole;
}

/** By the very list of requests, which is never changed in place. */
const compiled = new WeakMap<AiApp['requests'], readonly Compiled[]>();

/**
 * Finds the adapter's entry for a request. A request without one has role `other` and no named text: everything in it is
 * inspected all the same.
 */
export function roleOf(app: AiApp, method: string, url: URL): RequestRole {
  let rules = compiled.get(app.requests);
  if (!rules) {
    rules = app.requests.map((request) => ({
      method: request.method,
      path: new RegExp(request.path),
      role: {
        role: request.role,
        isText: matcher(request.text),
        isSigned: request.signed === true,
      },
    }));
    compiled.set(app.requests, rules);
  }
  const found = rules.find((rule) => rule.method === method && rule.path.test(url.pathname));
  return found?.role ?? UNKNOWN;
}

/** What no adapter describes. */
export const UNKNOWN: RequestRole = { role: 'other', isText: () => false, isSigned: false };

/** Whether a page of one of the app's hosts is the app. `path` is that of the page. */
export function isPageOf(app: AiApp, path: string): boolean {
  return app.pages === undefined || new RegExp(app.pages).test(path);
}

/** Whether a request concerns an app whose host is more than the app, when the page that makes it is not known to be. */
export function isOfApp(app: AiApp, method: string, url: URL): boolean {
  if (app.pages === undefined) return true;
  return isHostOf(app, url.hostname) && roleOf(app, method, url) !== UNKNOWN;
}

const WILDCARDS: Readonly<Record<string, string>> = { '*': '[^/→]*', '**': '.*' };

/** `*` stands for one whole step of a path, `**` for any number of them; everything else is literal. */
function matcher(pointers: readonly string[]): (path: string) => boolean {
  const patterns = pointers.map((pointer) =>
    pointer
      .split(/([/→])/)
      .map((step) => WILDCARDS[step] ?? step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join(''),
  );
  const any = new RegExp(`^(?:${patterns.join('|')})$`);
  return (path) => patterns.length > 0 && any.test(path);
}
