import type { VendorDetector } from '../../vendor-token.ts';
import { accountingKey } from './accounting-key.ts';
import { adyenKey } from './adyen-key.ts';
import { asaasKey } from './asaas-key.ts';
import { bankDataKey } from './bank-data-key.ts';
import { businessBankToken } from './business-bank-token.ts';
import { cardGatewayKey } from './card-gateway-key.ts';
import { cashfreeKey } from './cashfree-key.ts';
import { checkoutKey } from './checkout-key.ts';
import { coinbaseKey } from './coinbase-key.ts';
import { duffelToken } from './duffel-token.ts';
import { dwollaSecret } from './dwolla-secret.ts';
import { easypostKey } from './easypost-key.ts';
import { exchangeKey } from './exchange-key.ts';
import { flutterwaveKey } from './flutterwave-key.ts';
import { gocardlessToken } from './gocardless-token.ts';
import { klarnaKey } from './klarna-key.ts';
import { lobKey } from './lob-key.ts';
import { marketDataKey } from './market-data-key.ts';
import { mercadoPagoToken } from './mercado-pago-token.ts';
import { mollieKey } from './mollie-key.ts';
import { omiseKey } from './omise-key.ts';
import { paypalSecret } from './paypal-secret.ts';
import { paystackKey } from './paystack-key.ts';
import { plaidSecret } from './plaid-secret.ts';
import { razorpayKey } from './razorpay-key.ts';
import { shippingKey } from './shipping-key.ts';
import { squareToken } from './square-token.ts';
import { stripeKey } from './stripe-key.ts';
import { subscriptionBillingKey } from './subscription-billing-key.ts';
import { sumupKey } from './sumup-key.ts';
import { wiseToken } from './wise-token.ts';
import { xenditKey } from './xendit-key.ts';

/** Tokens of payment services, banks and exchanges. */
export const PAYMENT: readonly VendorDetector[] = [
  accountingKey,
  adyenKey,
  asaasKey,
  bankDataKey,
  businessBankToken,
  cardGatewayKey,
  cashfreeKey,
  checkoutKey,
  coinbaseKey,
  duffelToken,
  dwollaSecret,
  easypostKey,
  exchangeKey,
  flutterwaveKey,
  gocardlessToken,
  klarnaKey,
  lobKey,
  marketDataKey,
  mercadoPagoToken,
  mollieKey,
  omiseKey,
  paypalSecret,
  paystackKey,
  plaidSecret,
  razorpayKey,
  shippingKey,
  squareToken,
  stripeKey,
  subscriptionBillingKey,
  sumupKey,
  wiseToken,
  xenditKey,
];
