import { vendorTokens } from '../../vendor-token.ts';

/** Alibaba Cloud access key ids and session tokens by their prefix, secrets by name. */
export const alibabaKey = vendorTokens({
  id: 'alibaba-key',
  title: 'Alibaba Cloud access key',
  source:
    'Alibaba Cloud, https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair, 2026-11-22',
  words: ['alibaba', 'aliyun', 'alicloud', 'oss_access', 'accesskeysecret', 'access_key_secret'],
  formats: [
    { name: 'access-key-id', prefixes: ['ltai'], form: /LTAI[A-Za-z0-9]{12,26}/ },
    { name: 'session-token', prefixes: ['sts.n'], form: /STS\.N[A-Za-z0-9]{23,31}/ },
    { name: 'secret', form: /[A-Za-z0-9]{30}/ },
  ],
});
