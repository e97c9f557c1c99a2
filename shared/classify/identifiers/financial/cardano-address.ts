import type { Detector } from '../../detector.ts';
import { bech32 } from '../../validate/bech32.ts';

/** Cardano payment and stake addresses: Bech32 with the prefixes addr1 and stake1. */
export const cardanoAddress: Detector = {
  id: 'cardano-address',
  category: 'financial',
  title: 'Cardano address',
  placeholder: 'CRYPTO_WALLET',
  source: 'CIP-19, https://cips.cardano.org/cip/CIP-0019, 2026-11-22',
  anchors: [{ keywords: ['addr1', 'stake1'] }],
  pattern: /(?<![A-Za-z\d])(?:addr|stake)1[02-9ac-hj-np-z]{50,110}(?![A-Za-z\d])/,
  judge: ({ value }) => (bech32(value) === 'bech32' ? { evidence: ['checksum'] } : undefined),
  confidence: 97,
  specificity: 89,
};
