import { vendorTokens } from '../../vendor-token.ts';

/** Keys of search and crawl services for AI: Tavily, Firecrawl, Exa, SerpApi, Serper, Apify, Brave. */
export const webSearchKey = vendorTokens({
  id: 'web-search-key',
  title: 'Web search API key',
  source:
    'Tavily, https://docs.tavily.com/documentation/api-reference/introduction; Firecrawl, https://docs.firecrawl.dev/introduction; SerpApi, https://serpapi.com/search-api, 2026-11-22',
  words: [
    'serpapi',
    'serp_api',
    'serper',
    'exa_api',
    'exaapi',
    'scrapingbee',
    'scraperapi',
    'scraper_api',
    'browserless',
  ],
  formats: [
    { name: 'tavily', prefixes: ['tvly-'], form: /tvly-(?:dev-|prod-)?[\w-]{32,60}/ },
    { name: 'firecrawl', prefixes: ['fc-'], form: /fc-[0-9a-f]{32}/ },
    {
      name: 'apify',
      prefixes: ['apify_api_', 'apify_proxy_'],
      form: /apify_(?:api|proxy)_[A-Za-z0-9]{32,40}/,
    },
    { name: 'brave', prefixes: ['bsa'], form: /BSA[\w-]{28}/, confidence: 70 },
    { name: 'serpapi', form: /[0-9a-fA-F]{64}/ },
    { name: 'serper', form: /[0-9a-fA-F]{40}/ },
    {
      name: 'exa',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'scraper', form: /[0-9a-fA-F]{32}/ },
    { name: 'scrapingbee', form: /[A-Z0-9]{80}/ },
  ],
});
