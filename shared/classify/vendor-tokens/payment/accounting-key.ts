import { vendorTokens } from '../../vendor-token.ts';

/** Secrets of FreshBooks, Xero, QuickBooks, Gusto and Wave, told by name. */
export const accountingKey = vendorTokens({
  id: 'accounting-key',
  title: 'Accounting service key',
  source:
    'FreshBooks, https://www.freshbooks.com/api/authentication; Xero, https://developer.xero.com/documentation/, 2026-11-22',
  words: ['freshbooks', 'xero', 'quickbooks', 'intuit', 'gusto', 'waveapps'],
  formats: [
    { name: 'secret-64', form: /[0-9a-fA-F]{64}/ },
    { name: 'xero', form: /[\w-]{48}/ },
    { name: 'quickbooks', form: /[A-Za-z0-9]{40}/ },
    { name: 'gusto', form: /[\w-]{43}/ },
  ],
});
