import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Aiven, CockroachDB Cloud, Xata, DataStax Astra, Convex and Turso. */
export const hostedDatabaseKey = vendorTokens({
  id: 'hosted-database-key',
  title: 'Hosted database key',
  source:
    'Aiven, https://aiven.io/docs/platform/concepts/authentication-tokens; CockroachDB, https://www.cockroachlabs.com/docs/cockroachcloud/managing-access; Xata, https://xata.io/docs, 2026-11-22',
  words: ['aiven'],
  formats: [
    { name: 'aiven-password', prefixes: ['avns_'], form: /AVNS_[\w-]{19}/ },
    { name: 'aiven-token', prefixes: ['aivenv1'], form: /aivenv1[A-Za-z0-9+/]{60,500}={0,2}/ },
    { name: 'cockroach', prefixes: ['ccdb1_'], form: /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/ },
    { name: 'xata', prefixes: ['xau_'], form: /xau_[A-Za-z0-9]{30,60}/ },
    { name: 'astra', prefixes: ['astracs:'], form: /AstraCS:[A-Za-z]{24}:[0-9a-f]{64}/ },
    {
      name: 'convex',
      prefixes: ['prod:', 'dev:'],
      form: /(?:prod|dev):[a-z]{2,12}-[a-z]{2,12}-\d{1,4}\|[A-Za-z0-9+/=]{40,240}/,
    },
    { name: 'aiven-classic', form: /[A-Za-z0-9]{372}/ },
  ],
});
