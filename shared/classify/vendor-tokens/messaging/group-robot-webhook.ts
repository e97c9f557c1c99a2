import { vendorTokens } from '../../vendor-token.ts';

/** Robot webhooks of DingTalk, Feishu, Lark and WeCom groups. */
export const groupRobotWebhook = vendorTokens({
  id: 'group-robot-webhook',
  title: 'Group robot webhook address',
  source:
    'DingTalk, https://open.dingtalk.com/document/robots/custom-robot-access; Feishu, https://open.feishu.cn/document, 2026-11-22',
  formats: [
    {
      name: 'dingtalk',
      prefixes: ['oapi.dingtalk.com/robot/send?access_token='],
      form: /oapi\.dingtalk\.com\/robot\/send\?access_token=[0-9a-f]{64}/,
    },
    {
      name: 'feishu',
      prefixes: ['open.feishu.cn/open-apis/bot/', 'open.larksuite.com/open-apis/bot/'],
      form: /open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      name: 'wecom',
      prefixes: ['qyapi.weixin.qq.com/cgi-bin/webhook/send?key='],
      form: /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
