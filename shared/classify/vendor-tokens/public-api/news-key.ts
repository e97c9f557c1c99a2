import { vendorTokens } from '../../vendor-token.ts';

/** Keys of the New York Times, the Guardian, NewsAPI and GNews, told by name. */
export const newsKey = vendorTokens({
  id: 'news-key',
  title: 'News service key',
  source:
    'The New York Times, https://developer.nytimes.com/get-started; NewsAPI, https://newsapi.org/docs/authentication, 2026-11-22',
  words: [
    'nytimes',
    'new_york_times',
    'newyorktimes',
    'new-york-times',
    'guardian',
    'newsapi',
    'news_api',
    'gnews',
    'mediastack',
    'currentsapi',
  ],
  formats: [
    { name: 'key', form: /[\w=-]{32}/ },
    {
      name: 'guardian',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
