import type { Detector } from '../../detector.ts';
import { base58Check } from '../../validate/base58-check.ts';
import { bech32 } from '../../validate/bech32.ts';

/** Bitcoin addresses: Base58Check with version 0 or 5, Bech32 for witness version 0 and Bech32m for later ones. */
export const bitcoinAddress: Detector = {
  id: 'bitcoin-address',
  category: 'financial',
  title: 'Bitcoin address',
  placeholder: 'CRYPTO_WALLET',
  source:
    'BIP 173 and BIP 350, https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki, 2026-11-22',
  anchors: [
    { digits: [1, 6], next: 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz' },
    { keywords: ['bc1'] },
  ],
  pattern:
    /(?<![A-Za-z\d])(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,71}|BC1[02-9AC-HJ-NP-Z]{11,71})(?![A-Za-z\d])/,
  judge: ({ value }) => {
    if (/^bc1/i.test(value)) {
      const kind = value.charAt(3).toLowerCase() === 'q' ? 'bech32' : 'bech32m';
      return bech32(value) === kind ? { evidence: ['checksum'] } : undefined;
    }
    const version = base58Check(value)?.[0];
    return version === 0 || version === 5 ? { evidence: ['checksum'] } : undefined;
  },
  confidence: 96,
  specificity: 88,
};
