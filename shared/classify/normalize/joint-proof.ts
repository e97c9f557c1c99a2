import { DEFAULT_MIN_CONFIDENCE } from '../finding.ts';
import type { Hit } from '../scan.ts';

/** Detectors whose form is seldom met by chance. */
const TELLING = new Set(['jwt', 'private-key', 'us-ssn', 'confidentiality-marking']);

/** Detectors of vendors' tokens have it. */
const VENDOR = 90;
const SURE = 80;

/**
 * Whether a hit across a joint is more than chance: a checksum that was right, a vendor's prefix, a form of its own, or an admin's own word.
 * `codes` says what was put together. Names, addresses and nameless secrets are not looked for there.
 */
export function countsAcrossJoints(
  { detector, confidence, evidence, specificity }: Hit,
  codes: readonly string[],
): boolean {
  if (evidence.some((code) => code.startsWith('dictionary'))) return true;
  if (confidence < DEFAULT_MIN_CONFIDENCE) return false;
  // An address before a line end says nothing about the next line.
  if (detector === 'email') return !codes.includes('normalised:line-break');
  if (TELLING.has(detector)) return true;
  return evidence.some(
    (code) =>
      code === 'checksum' ||
      code === 'country-code' ||
      (code.startsWith('format:') && specificity >= VENDOR && confidence >= SURE),
  );
}
