import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Zhipu (id and secret joined by a dot), of DashScope, Baidu Qianfan and others of their form. */
export const chinaAiKey = vendorTokens({
  id: 'china-ai-key',
  title: 'Zhipu, MiniMax or Moonshot key',
  source:
    'Zhipu, https://docs.bigmodel.cn/; Moonshot, https://platform.moonshot.ai/docs/, 2026-11-22',
  words: [
    'zhipu',
    'bigmodel',
    'glm_api',
    'chatglm',
    'qianfan',
    'wenxin',
    'minimax',
    'baichuan',
    'hunyuan',
  ],
  formats: [
    {
      name: 'qianfan',
      prefixes: ['bce-v3/altak-'],
      form: /bce-v3\/ALTAK-[A-Za-z0-9]{21}\/[0-9a-f]{40}/,
    },
    { name: 'zhipu', form: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/ },
    { name: 'qianfan-secret', form: /[A-Za-z0-9]{32}/ },
  ],
});
