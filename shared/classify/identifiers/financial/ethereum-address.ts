import type { Detector } from '../../detector.ts';
import { ethereumCase } from '../../validate/ethereum-case.ts';

/**
 * Ethereum addresses, which many other chains use too. The letter case is a checksum; in one case only, twenty bytes of anything
 * look the same, so a word is needed.
 */
export const ethereumAddress: Detector = {
  id: 'ethereum-address',
  category: 'financial',
  title: 'Ethereum address',
  placeholder: 'CRYPTO_WALLET',
  source: 'EIP-55, https://eips.ethereum.org/EIPS/eip-55, 2026-11-22',
  anchors: [{ keywords: ['0x'] }],
  pattern: /(?<![A-Za-z\d])0x[\dA-Fa-f]{40}(?![A-Za-z\d])/,
  context: {
    words: ['ethereum', 'eth', 'wallet', 'address', 'erc20', 'usdc', 'usdt', 'metamask', 'crypto'],
    before: 60,
    after: 40,
    raise: 45,
  },
  judge: ({ value }) => {
    const found = ethereumCase(value.slice(2));
    if (found === 'wrong' || /^0x(.)\1+$/.test(value)) return undefined;
    return found === 'right'
      ? { confidence: 96, evidence: ['checksum'] }
      : { confidence: 40, evidence: ['format'] };
  },
  confidence: 96,
  specificity: 88,
};
