import type { Detector } from '../../detector.ts';
import { moneroAddress as isMoneroAddress } from '../../validate/monero-address.ts';

/** Monero addresses: 95 or (with a payment id) 106 characters beginning with 4, or 8 for subaddresses, checked by Keccak-256. */
export const moneroAddress: Detector = {
  id: 'monero-address',
  category: 'financial',
  title: 'Monero address',
  placeholder: 'CRYPTO_WALLET',
  source: 'Monero, https://docs.getmonero.org/public-address/standard-address/, 2026-11-22',
  anchors: [{ digits: [1, 6], next: 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz' }],
  pattern: /(?<![A-Za-z\d])[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?(?![A-Za-z\d])/,
  judge: ({ value }) => (isMoneroAddress(value) ? { evidence: ['checksum'] } : undefined),
  confidence: 97,
  specificity: 89,
};
