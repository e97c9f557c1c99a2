import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Amplitude, Mixpanel, Segment, Heap, Pendo, Keen and Logrocket, told by name or prefix. */
export const productAnalyticsKey = vendorTokens({
  id: 'product-analytics-key',
  title: 'Product analytics key',
  source:
    'Amplitude, https://amplitude.com/docs/apis/authentication; Mixpanel, https://developer.mixpanel.com/reference/authentication, 2026-11-22',
  words: [
    'amplitude',
    'mixpanel',
    'segment',
    'pendo',
    'keen_',
    'fullstory',
    'logrocket',
    'countly',
    'plausible',
  ],
  formats: [
    { name: 'segment', prefixes: ['sgp_'], form: /sgp_[A-Za-z0-9]{64}/ },
    { name: 'segment-public', prefixes: ['sgsp_'], form: /sgsp_[A-Za-z0-9]{40,64}/ },
    { name: 'key', form: /[0-9a-fA-F]{32}/ },
    { name: 'segment-write', form: /[A-Za-z0-9]{32}/ },
    {
      name: 'pendo',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
