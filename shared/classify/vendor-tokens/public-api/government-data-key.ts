import { vendorTokens } from '../../vendor-token.ts';

/** Keys of api.data.gov, NASA, the census and the central bank's data, told by name. */
export const governmentDataKey = vendorTokens({
  id: 'government-data-key',
  title: 'Public data key',
  source:
    'NASA, https://api.nasa.gov/; U.S. Census, https://www.census.gov/data/developers.html, 2026-11-22',
  words: ['nasa', 'data.gov', 'data_gov', 'datagov', 'census', 'fred_api', 'congress'],
  formats: [
    { name: 'data-gov', form: /[A-Za-z0-9]{40}/ },
    { name: 'fred', form: /[a-z0-9]{32}/ },
  ],
});
