import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Tableau, Metabase, Retool, Mode and Redash. */
export const biToken = vendorTokens({
  id: 'bi-token',
  title: 'Dashboard service token',
  source:
    'Tableau, https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm; Metabase, https://www.metabase.com/docs/latest/people-and-groups/api-keys, 2026-11-22',
  words: ['tableau', 'redash', 'modeanalytics'],
  formats: [
    { name: 'metabase', prefixes: ['mb_'], form: /mb_[A-Za-z0-9+/]{43}=/ },
    { name: 'retool', prefixes: ['retool_'], form: /retool_[0-9a-z]{26}/ },
    { name: 'tableau', form: /[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/ },
    { name: 'redash', form: /[A-Za-z0-9]{40}/ },
  ],
});
