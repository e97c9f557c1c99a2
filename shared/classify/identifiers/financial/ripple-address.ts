import type { Detector } from '../../detector.ts';
import { base58Check, RIPPLE_ALPHABET } from '../../validate/base58-check.ts';

/** XRP Ledger addresses beside one of the names: Base58Check in the ledger's own alphabet, version 0. */
export const rippleAddress: Detector = {
  id: 'ripple-address',
  category: 'financial',
  title: 'XRP Ledger address',
  placeholder: 'CRYPTO_WALLET',
  source: 'XRPL, https://xrpl.org/docs/references/protocol/data-types/base58-encodings, 2026-11-22',
  anchors: [{ keywords: ['xrp', 'ripple'] }],
  pattern:
    /(?<![A-Za-z\d])(?:xrpl?|ripple)[^A-Za-z\d\n][^\n]{0,60}?(?<![A-Za-z\d])(?<value>r[1-9A-HJ-NP-Za-km-z]{24,34})(?![A-Za-z\d])/di,
  judge: ({ value }) =>
    base58Check(value, 21, RIPPLE_ALPHABET)?.[0] === 0 ? { evidence: ['checksum'] } : undefined,
  confidence: 96,
  specificity: 88,
};
