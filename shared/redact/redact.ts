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
 * Redactions stand in order of their start. Where two overlap (an admin's word inside an address) all of both is replaced, by
 * one placeholder of the longer one's kind. Linear in the text.
 */
export function redact(text: string, redactions: readonly Redaction[], vault: Vault): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { finding, word, rule } of withoutOverlaps(redactions)) {
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

function withoutOverlaps(redactions: readonly Redaction[]): readonly Redaction[] {
  const merged: Redaction[] = [];
  for (const next of redactions) {
    const last = merged.at(-1);
    if (!last || next.finding.start >= last.finding.end) {
      merged.push(next);
      continue;
    }
    const longer = length(next) > length(last) ? next : last;
    const end = Math.max(last.finding.end, next.finding.end);
    const finding = { ...longer.finding, start: last.finding.start, end };
    merged[merged.length - 1] = { ...longer, finding };
  }
  return merged;
}

const length = ({ finding }: Redaction): number => finding.end - finding.start;
