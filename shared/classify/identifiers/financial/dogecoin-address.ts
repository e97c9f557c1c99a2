import type { Detector } from '../../detector.ts';
import { base58Check } from '../../validate/base58-check.ts';

/** Dogecoin addresses beside the coin's name: Base58Check with version 30 or 22. */
export const dogecoinAddress: Detector = {
  id: 'dogecoin-address',
  category: 'financial',
  title: 'Dogecoin address',
  placeholder: 'CRYPTO_WALLET',
  source:
    'Dogecoin Core, https://github.com/dogecoin/dogecoin/blob/master/src/chainparams.cpp, 2026-11-22',
  anchors: [{ keywords: ['doge'] }],
  pattern:
    /(?<![A-Za-z\d])doge(?:coin)?[^A-Za-z\d\n][^\n]{0,60}?(?<![A-Za-z\d])(?<value>[DA9][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z\d])/di,
  judge: ({ value }) => {
    const version = base58Check(value)?.[0];
    return version === 30 || version === 22 ? { evidence: ['checksum'] } : undefined;
  },
  confidence: 96,
  specificity: 88,
};
