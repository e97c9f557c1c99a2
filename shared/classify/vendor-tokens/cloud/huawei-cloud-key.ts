import { vendorTokens } from '../../vendor-token.ts';

/** Huawei Cloud access and secret keys, told by name. */
export const huaweiCloudKey = vendorTokens({
  id: 'huawei-cloud-key',
  title: 'Huawei Cloud key',
  source:
    'Huawei Cloud, https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-provide-aksk.html, 2026-11-22',
  words: ['huawei'],
  formats: [
    { name: 'secret', form: /[A-Za-z0-9]{40}/ },
    { name: 'access-key', form: /[A-Z0-9]{20}/ },
  ],
});
