import type { ErrorCode } from '../../shared/errors.ts';

/** A value that was checked, or the code of why it was refused. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode };

export const checked = <T>(value: T): Checked<T> => ({ ok: true, value });
export const refused = (code: ErrorCode): Checked<never> => ({ ok: false, code });
