import { vendorToken } from '../vendor-token.ts';

/** PyPI API tokens: macaroons whose first bytes name the index. */
export const pypiToken = vendorToken({
  id: 'pypi-token',
  title: 'PyPI token',
  source: 'PyPI, https://pypi.org/help/#apitoken, 2026-11-22',
  prefixes: ['pypi-age'],
  pattern:
    /(?<![A-Za-z0-9])pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZ)[\w-]{50,1000}(?![A-Za-z0-9_-])/,
});
