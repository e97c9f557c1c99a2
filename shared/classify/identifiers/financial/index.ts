import type { Detector } from '../../detector.ts';
import { auBsb } from './au-bsb.ts';
import { bic } from './bic.ts';
import { bitcoinAddress } from './bitcoin-address.ts';
import { bitcoinCashAddress } from './bitcoin-cash-address.ts';
import { cardanoAddress } from './cardano-address.ts';
import { cusip } from './cusip.ts';
import { dogecoinAddress } from './dogecoin-address.ts';
import { ethereumAddress } from './ethereum-address.ts';
import { figi } from './figi.ts';
import { huBankAccount } from './hu-bank-account.ts';
import { iccid } from './iccid.ts';
import { imei } from './imei.ts';
import { inIfsc } from './in-ifsc.ts';
import { isin } from './isin.ts';
import { lei } from './lei.ts';
import { litecoinAddress } from './litecoin-address.ts';
import { moneroAddress } from './monero-address.ts';
import { nzBankAccount } from './nz-bank-account.ts';
import { plBankAccount } from './pl-bank-account.ts';
import { rippleAddress } from './ripple-address.ts';
import { seBankgiro } from './se-bankgiro.ts';
import { sedol } from './sedol.ts';
import { sepaCreditorId } from './sepa-creditor-id.ts';
import { tronAddress } from './tron-address.ts';
import { ukSortCodeAccount } from './uk-sort-code-account.ts';
import { usAbaRouting } from './us-aba-routing.ts';
import { vin } from './vin.ts';

/** Account, security and wallet numbers, and what travels with goods and devices. */
export const FINANCIAL: readonly Detector[] = [
  auBsb,
  bic,
  bitcoinAddress,
  bitcoinCashAddress,
  cardanoAddress,
  cusip,
  dogecoinAddress,
  ethereumAddress,
  figi,
  huBankAccount,
  iccid,
  imei,
  inIfsc,
  isin,
  lei,
  litecoinAddress,
  moneroAddress,
  nzBankAccount,
  plBankAccount,
  rippleAddress,
  seBankgiro,
  sedol,
  sepaCreditorId,
  tronAddress,
  ukSortCodeAccount,
  usAbaRouting,
  vin,
];
