import { vendorTokens } from '../../vendor-token.ts';

/** Tencent Cloud secret ids by their prefix, secret keys by name. */
export const tencentKey = vendorTokens({
  id: 'tencent-key',
  title: 'Tencent Cloud key',
  source: 'Tencent Cloud, https://www.tencentcloud.com/document/product/598/32675, 2026-11-22',
  words: ['tencent', 'qcloud', 'tencentcloud'],
  formats: [
    { name: 'secret-id', prefixes: ['akid'], form: /AKID[A-Za-z0-9]{32}/ },
    { name: 'secret-key', form: /[A-Za-z0-9]{32}/ },
  ],
});
