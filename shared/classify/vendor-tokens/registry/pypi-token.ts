import { vendorTokens } from '../../vendor-token.ts';

/** PyPI API tokens: macaroons whose first bytes name the index. */
export const pypiToken = vendorTokens({
  id: 'pypi-token',
  title: 'PyPI token',
  source: 'PyPI, https://pypi.org/help/#apitoken, 2026-11-22',
  formats: [
    {
      name: 'pypi',
      prefixes: ['pypi-ageichlwas5vcmc'],
      form: /pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}/,
    },
    {
      name: 'test-pypi',
      prefixes: ['pypi-agendgvzdc5wexbplm9yz'],
      form: /pypi-AgENdGVzdC5weXBpLm9yZ[\w-]{50,1000}/,
    },
  ],
});
