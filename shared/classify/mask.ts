import type { Category } from './finding.ts';

const BULLETS = '••••••';
/** What these find is written on a document for everybody to see. */
const MARKINGS: ReadonlySet<string> = new Set([
  'classification-label',
  'confidentiality-marking',
  'government-classification',
  'legal-privilege',
  'spaced-marking',
  'traffic-light-protocol',
]);
/** `ghp_`, `sk-a`, `AKIA`: says which vendor, gives nothing away. */
const VENDOR_PREFIX = /^(?:[a-z]{2,3}[_-]|[A-Z]{4}(?=[A-Z0-9]{12})|AIza|xox[a-z]|eyJ)/;

/**
 * A finding's text as it may be shown on the user's own screen: enough to recognise it, never enough to use it. The number of
 * bullets is fixed, so the length stays unknown. For display only; never stored or sent.
 */
export function mask(match: string, detector: string, category: Category): string {
  if (detector === 'email') return maskEmail(match);
  if (MARKINGS.has(detector)) return match;
  switch (category) {
    case 'credential':
      return (VENDOR_PREFIX.exec(match)?.[0] ?? '') + BULLETS;
    case 'financial':
      return detector === 'iban' ? match.slice(0, 2) + BULLETS : BULLETS + lastTwo(match);
    case 'government':
    case 'personal':
      return detector === 'phone' ? BULLETS + lastTwo(match) : BULLETS;
    case 'business':
    case 'technical':
    case 'custom':
      return match.length > 3 ? firstOf(match) + BULLETS : BULLETS;
    case 'health':
    case 'bulk':
    case 'hidden':
    case 'injection':
    case 'uninspected':
      return BULLETS;
  }
}

function maskEmail(match: string): string {
  const ending = match.lastIndexOf('.');
  const tld = ending > match.indexOf('@') ? match.slice(ending) : '';
  return `${firstOf(match)}${BULLETS}@${BULLETS}${tld}`;
}

const firstOf = (match: string): string => String.fromCodePoint(match.codePointAt(0) ?? 0x2022);

/** Two of at least ten: fewer digits would leave too few unknown. */
const lastTwo = (match: string): string => (match.length >= 10 ? match.slice(-2) : '');
