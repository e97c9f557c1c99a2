import type { Detector } from '../../detector.ts';
import { base58Check } from '../../validate/base58-check.ts';
import { bech32 } from '../../validate/bech32.ts';

/** Litecoin addresses: Bech32 with the prefix ltc1, and Base58Check beside the coin's name. */
export const litecoinAddress: Detector = {
  id: 'litecoin-address',
  category: 'financial',
  title: 'Litecoin address',
  placeholder: 'CRYPTO_WALLET',
  source:
    'Litecoin Core, https://github.com/litecoin-project/litecoin/blob/master/src/chainparams.cpp, 2026-11-22',
  anchors: [{ keywords: ['ltc', 'litecoin'] }],
  pattern:
    /(?<![A-Za-z\d])(?:(?=(?:ltc|LTC)1)|(?:ltc|litecoin)[^A-Za-z\d\n][^\n]{0,60}?(?<![A-Za-z\d]))(?<value>ltc1[02-9ac-hj-np-z]{11,71}|LTC1[02-9AC-HJ-NP-Z]{11,71}|[LM3][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z\d])/di,
  judge: ({ value }) => {
    if (/^ltc1/i.test(value)) {
      return bech32(value) === undefined ? undefined : { evidence: ['checksum'] };
    }
    const version = base58Check(value)?.[0] ?? 0;
    return [5, 48, 50].includes(version) ? { evidence: ['checksum'] } : undefined;
  },
  confidence: 96,
  specificity: 89,
};
