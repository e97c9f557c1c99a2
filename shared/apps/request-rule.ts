import type { Role } from '../event/usage-event.ts';
import type { AiApp } from './app.ts';

/** What one request is to its app, and which texts in its body are the prompt. */
export interface RequestRole {
  readonly role: Role;
  /** Whether a leaf of the body is one the adapter names. */
  readonly isText: (path: string) => boolean;
}

interface Compiled {
  readonly method: string;
  readonly path: RegExp;
  readonly role: RequestRole;
}

const compiled = new WeakMap<AiApp, readonly Compiled[]>();

/**
 * Finds the adapter's entry for a request. A request without one has role `other` and no named text: everything in it is
 * inspected all the same.
 */
export function roleOf(app: AiApp, method: string, url: URL): RequestRole {
  let rules = compiled.get(app);
  if (!rules) {
    rules = app.requests.map((request) => ({
      method: request.method,
      path: new RegExp(request.path),
      role: { role: request.role, isText: matcher(request.text) },
    }));
    compiled.set(app, rules);
  }
  const found = rules.find((rule) => rule.method === method && rule.path.test(url.pathname));
  return found?.role ?? UNKNOWN;
}

const UNKNOWN: RequestRole = { role: 'other', isText: () => false };

/** `*` stands for one whole step of a path; everything else is literal. */
function matcher(pointers: readonly string[]): (path: string) => boolean {
  const patterns = pointers.map(
    (pointer) =>
      new RegExp(
        `^${pointer
          .split('/')
          .map((step) => (step === '*' ? '[^/→]*' : step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
          .join('/')}$`,
      ),
  );
  return (path) => patterns.some((pattern) => pattern.test(path));
}
