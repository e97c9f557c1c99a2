import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Ontario health numbers: ten digits by Luhn and up to two letters for the version of the card. */
export const caOnHealth = identifier({
  id: 'ca-on-health',
  category: 'health',
  title: 'Ontario health number (OHIP)',
  placeholder: 'HEALTH_ID',
  source:
    'Ontario Ministry of Health, https://www.ontario.ca/page/apply-ohip-and-get-health-card, 2026-11-22',
  forms: ['####[ -]###[ -]###', '####[ -]###[ -]###[ -]@@', '##########', '##########@@'],
  words: ['ohip', 'health card', 'health card number', 'ontario health', 'health number'],
  valid: (compact) => luhn(compact.slice(0, 10)),
  alone: 0,
  near: 86,
});
