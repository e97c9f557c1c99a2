import { vendorTokens } from '../../vendor-token.ts';

/** Keys of BrowserStack, Sauce Labs, LambdaTest and Percy, told by name. */
export const browserTestKey = vendorTokens({
  id: 'browser-test-key',
  title: 'Browser testing service key',
  source:
    'BrowserStack, https://www.browserstack.com/docs/automate/api-reference/selenium/introduction; Sauce Labs, https://docs.saucelabs.com/dev/api/, 2026-11-22',
  words: ['browserstack', 'saucelabs', 'sauce_access', 'lambdatest', 'percy_token'],
  formats: [
    { name: 'browserstack', form: /[A-Za-z0-9]{20}/ },
    {
      name: 'sauce',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'lambdatest', form: /[A-Za-z0-9]{50}/ },
    { name: 'percy', form: /[0-9a-fA-F]{64}/ },
  ],
});
