import { vendorTokens } from '../../vendor-token.ts';

/** OAuth secrets and tokens of Snowflake, told by name. */
export const snowflakeSecret = vendorTokens({
  id: 'snowflake-secret',
  title: 'Snowflake credential',
  source:
    'Snowflake, https://docs.snowflake.com/en/user-guide/programmatic-access-tokens, 2026-11-22',
  words: ['snowflake'],
  formats: [
    { name: 'oauth-secret', form: /[A-Za-z0-9+/]{43}=/ },
    {
      name: 'programmatic',
      prefixes: ['ver:1-hint:'],
      form: /ver:1-hint:\d{6,20}-ETMsDgAAA[A-Za-z0-9+/=]{80,400}/,
    },
  ],
});
