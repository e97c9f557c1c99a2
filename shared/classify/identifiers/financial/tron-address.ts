import type { Detector } from '../../detector.ts';
import { base58Check } from '../../validate/base58-check.ts';

/** Tron addresses, where most USDT moves, beside one of the names: Base58Check with version 65. */
export const tronAddress: Detector = {
  id: 'tron-address',
  category: 'financial',
  title: 'Tron address',
  placeholder: 'CRYPTO_WALLET',
  source: 'TRON, https://developers.tron.network/docs/account, 2026-11-22',
  anchors: [{ keywords: ['tron', 'trx', 'trc20', 'trc-20', 'usdt'] }],
  pattern:
    /(?<![A-Za-z\d])(?:tron|trx|trc-?20|usdt)[^A-Za-z\d\n][^\n]{0,60}?(?<![A-Za-z\d])(?<value>T[1-9A-HJ-NP-Za-km-z]{33})(?![A-Za-z\d])/di,
  judge: ({ value }) => (base58Check(value)?.[0] === 65 ? { evidence: ['checksum'] } : undefined),
  confidence: 96,
  specificity: 88,
};
