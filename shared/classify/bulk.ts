import { DEFAULT_MIN_CONFIDENCE, type Finding } from './finding.ts';

/** So many distinct persons, addresses, cards or numbers make a list of people out of a text that mentions some. */
export const BULK_LEAST = 10;

/** What is counted together: each is one person, one customer or one account. */
export const BULK_KINDS = [
  'person',
  'email',
  'phone',
  'account',
  'id',
  'patient',
  'address',
] as const;

/** A kind that is counted. */
export type BulkKind = (typeof BULK_KINDS)[number];

const BY_DETECTOR: Readonly<Record<string, BulkKind>> = {
  'person-name': 'person',
  'person-in-context': 'person',
  'person-by-deed': 'person',
  'person-in-small-letters': 'person',
  email: 'email',
  phone: 'phone',
  'postal-address': 'address',
  'patient-number': 'patient',
};
const SURE = 95;

/** As what a finding is counted; undefined for what stands for nobody (a date, a host) or is too unsure for a rule. */
export function bulkKind({ detector, category, confidence }: Finding): BulkKind | undefined {
  if (confidence < DEFAULT_MIN_CONFIDENCE) return undefined;
  if (category === 'government') return 'id';
  if (category === 'financial') return 'account';
  return Object.hasOwn(BY_DETECTOR, detector) ? BY_DETECTOR[detector] : undefined;
}

/** How sure it is that so many distinct values are a list of people: 60 at {@link BULK_LEAST}, 95 at eight times as many. */
export const bulkConfidence = (distinct: number): number =>
  Math.min(SURE, 60 + Math.floor((5 * (distinct - BULK_LEAST)) / BULK_LEAST));
