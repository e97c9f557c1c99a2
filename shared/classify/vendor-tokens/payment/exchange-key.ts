import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Binance, Kraken, KuCoin, Bitfinex, Bittrex, Bybit, OKX, Bitstamp, Gemini and BitMEX, told by name. */
export const exchangeKey = vendorTokens({
  id: 'exchange-key',
  title: 'Crypto exchange key',
  source:
    'Binance, https://developers.binance.com/docs/binance-spot-api-docs; Kraken, https://docs.kraken.com/api/docs/guides/spot-rest-auth, 2026-11-22',
  words: [
    'binance',
    'kraken',
    'kucoin',
    'bitfinex',
    'bittrex',
    'bybit',
    'okx',
    'bitmex',
    'bitstamp',
    'poloniex',
    'gate.io',
    'huobi',
    'bitget',
    'deribit',
  ],
  formats: [
    { name: 'secret-64', form: /[A-Za-z0-9]{64}/ },
    { name: 'kraken', form: /[A-Za-z0-9+/=_-]{80,90}/ },
    { name: 'kucoin', form: /[0-9a-fA-F]{24}/ },
    { name: 'bitfinex', form: /[A-Za-z0-9]{43}/ },
    { name: 'secret-32', form: /[A-Za-z0-9]{32}/ },
    { name: 'bitmex', form: /[\w-]{48}/ },
    {
      name: 'uuid',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'secret-18', form: /[A-Za-z0-9]{18}/ },
    { name: 'key-24', form: /[\w-]{24}/ },
  ],
});
