import type { Detector } from '../../detector.ts';
import { cashAddress } from '../../validate/cash-address.ts';

/** Bitcoin Cash addresses in their own form: prefix, colon, Base32 with a checksum of 40 bits. */
export const bitcoinCashAddress: Detector = {
  id: 'bitcoin-cash-address',
  category: 'financial',
  title: 'Bitcoin Cash address',
  placeholder: 'CRYPTO_WALLET',
  source: 'CashAddr, https://reference.cash/protocol/blockchain/encoding/cashaddr, 2026-11-22',
  anchors: [{ keywords: ['bitcoincash:'] }],
  pattern: /(?<![A-Za-z\d])bitcoincash:[qp][02-9ac-hj-np-z]{41}(?![A-Za-z\d])/,
  judge: ({ value }) =>
    cashAddress('bitcoincash', value.slice('bitcoincash:'.length))
      ? { evidence: ['checksum'] }
      : undefined,
  confidence: 97,
  specificity: 90,
};
