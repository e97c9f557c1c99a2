import type { Detector } from '../detector.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';

const SCHEMES = [
  'postgres',
  'postgresql',
  'mysql',
  'mysqlx',
  'mariadb',
  'mongodb',
  'mongodb+srv',
  'redis',
  'rediss',
  'amqp',
  'amqps',
  'mssql',
  'sqlserver',
  'cockroachdb',
  'clickhouse',
  'nats',
  'ldap',
  'ldaps',
  'ftp',
  'sftp',
  'smtp',
  'smtps',
  'neo4j',
  'snowflake',
];

/**
 * Connection strings with a password: URLs of databases, brokers and mail servers, JDBC with `password=` and ADO-style
 * `Server=…;Password=…`. The whole string is the span: host and user say where the password opens.
 */
export const connectionString: Detector = {
  id: 'connection-string',
  category: 'credential',
  title: 'Connection string with password',
  placeholder: 'CONNECTION_STRING',
  source:
    'PostgreSQL, https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING; Microsoft, https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax, 2026-11-22',
  anchors: [
    {
      keywords: [
        ...SCHEMES.map((scheme) => `${scheme}://`),
        ...SCHEMES.map((scheme) => `${scheme}+`),
      ],
    },
    { keywords: ['jdbc:', 'server=', 'data source=', 'host=', 'addr=', 'accountendpoint='] },
  ],
  get pattern() {
    return new RegExp(
      [
        `(?<![A-Za-z0-9])(?:${SCHEMES.map((scheme) => scheme.replace('+', '\\+')).join('|')})(?:\\+[a-z0-9]{2,12})?://[^\\s:@/?#"'\`<>\\\\]{0,64}:(?<urlPassword>[^\\s/?#"'\`<>\\\\]{1,128})@[^\\s"'\`<>\\\\,;)\\]}]{1,200}`,
        `jdbc:[a-z0-9:+-]{2,30}:[^\\s"'\`<>?;]{2,200}[?;](?:[^\\s"'\`<>&;=]{1,40}=[^\\s"'\`<>&;]{0,100}[&;]){0,10}password=(?<jdbcPassword>[^\\s"'\`<>&;]{1,100})`,
        `(?<![A-Za-z0-9])(?:server|data source|host|addr) ?= ?[^;\\r\\n"'=]{1,100};(?: ?[^;\\r\\n"'=]{1,40}=[^;\\r\\n"'=]{0,100};){0,10} ?(?:password|pwd) ?= ?(?<adoPassword>[^;\\r\\n"'\\s]{1,100})`,
      ].join('|'),
      'i',
    );
  },
  judge: ({ groups }) => {
    const password = groups['urlPassword'] ?? groups['jdbcPassword'] ?? groups['adoPassword'] ?? '';
    return isStandIn(password) || isTrivialPassword(password)
      ? undefined
      : { evidence: ['format'] };
  },
  confidence: 92,
  specificity: 82,
};
