import type { SignedIn } from './session.ts';

/** What a route behind {@link requireSession} finds in its context. */
export interface AdminEnv {
  Variables: { readonly session: SignedIn };
}
