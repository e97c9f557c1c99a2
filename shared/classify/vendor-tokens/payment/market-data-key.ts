import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Finnhub, Polygon, Alpha Vantage, CoinMarketCap, CoinGecko, Tiingo and Alpaca, told by name or prefix. */
export const marketDataKey = vendorTokens({
  id: 'market-data-key',
  title: 'Market data key',
  source:
    'Finnhub, https://finnhub.io/docs/api/authentication; Polygon, https://polygon.io/docs; Alpha Vantage, https://www.alphavantage.co/documentation/, 2026-11-22',
  words: [
    'finnhub',
    'polygon',
    'alphavantage',
    'alpha_vantage',
    'coinmarketcap',
    'tiingo',
    'quandl',
    'nasdaq',
    'marketstack',
    'iexcloud',
    'twelvedata',
    'alpaca',
  ],
  formats: [
    { name: 'coingecko', prefixes: ['cg-'], form: /CG-[A-Za-z0-9]{24}/ },
    { name: 'iex', prefixes: ['sk_'], form: /sk_[0-9a-f]{32}/, confidence: 85 },
    { name: 'finnhub', form: /[a-z0-9]{20}/ },
    { name: 'polygon', form: /[A-Za-z0-9_]{32}/ },
    { name: 'alpha-vantage', form: /[A-Z0-9]{16}/ },
    {
      name: 'coinmarketcap',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'tiingo', form: /[0-9a-fA-F]{40}/ },
    { name: 'alpaca-secret', form: /[A-Za-z0-9]{40}/ },
  ],
});
