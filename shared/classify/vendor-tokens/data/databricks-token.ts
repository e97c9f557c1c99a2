import { vendorTokens } from '../../vendor-token.ts';

/** Databricks personal access tokens and OAuth secrets. */
export const databricksToken = vendorTokens({
  id: 'databricks-token',
  title: 'Databricks token',
  source: 'Databricks, https://docs.databricks.com/en/dev-tools/auth/pat.html, 2026-11-22',
  formats: [
    {
      name: 'personal',
      prefixes: ['dapi', 'dkea', 'dsapi', 'dosc', 'dose'],
      form: /(?:dapi|dkea|dsapi|dos[ce])[0-9a-f]{32}(?:-\d)?/,
    },
  ],
});
