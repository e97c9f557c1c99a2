import type { Finding } from '../classify/finding.ts';
import type { Vault } from './vault.ts';

/** A finding that is to be replaced, with what the vault must know of it. */
export interface Redaction {
  readonly finding: Finding;
  /** Upper-case word of the placeholder, for example `EMAIL`. */
  readonly word: string;
  readonly rule: string;
}

/**
 * Replaces findings by placeholders of the conversation's vault. `restore(redact(x))` is `x` for a vault that was empty
 * before; a placeholder-like word the user typed is never given to another value.
 *
 * Redactions stand in order of their spans and do not overlap (`classify` sees to that). Linear in the text.
 */
export function redact(text: string, redactions: readonly Redaction[], vault: Vault): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { finding, word, rule } of redactions) {
    const original = text.slice(finding.start, finding.end);
    const { detector, category } = finding;
    const placeholder = vault.hide({ original, detector, category, rule }, word, (candidate) =>
      text.includes(candidate),
    );
    pieces.push(text.slice(at, finding.start), placeholder);
    at = finding.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
