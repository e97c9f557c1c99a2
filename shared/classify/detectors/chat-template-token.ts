import type { Detector } from '../detector.ts';
import { lineAround } from '../validate/line-around.ts';

const ABOUT =
  /token(?:s|izer|_id)?|special|template|format|vocab|eos|bos|regex|replace|strip|config/i;
const STRONG =
  /^<\|(?:im_start|start_header_id)\|>\s?(?:system|assistant|user|developer|tool)|<<SYS>>|^\[INST\]/i;
const REACH = 60;

/**
 * Tokens by which programs mark turns for a model. In pasted text they forge a turn of the system or of the assistant. Code that
 * handles them names them alone; a forged turn goes on with a role or with words.
 */
export const chatTemplateToken: Detector = {
  id: 'chat-template-token',
  category: 'injection',
  title: 'Forged chat turn',
  placeholder: 'TURN',
  source:
    'Hugging Face chat templates, https://huggingface.co/docs/transformers/chat_templating; OpenAI ChatML, 2026-11-22',
  anchors: [
    {
      keywords: [
        '<|im_start|>',
        '<|im_end|>',
        '<|system|>',
        '<|user|>',
        '<|assistant|>',
        '<|endoftext|>',
        '<|start_header_id|>',
        '<|eot_id|>',
        '<|channel|>',
        '<|start|>',
        '<start_of_turn>',
        '<end_of_turn>',
        '[inst]',
        '[/inst]',
        '<<sys>>',
        '<｜user｜>',
        '<｜assistant｜>',
        '<|begin_of_text|>',
        '[system](#',
      ],
    },
  ],
  get pattern() {
    return /(?:<\|(?:im_start|start_header_id|start|channel)\|>\s?(?:system|assistant|user|developer|tool|analysis|final|commentary)?(?:<\|end_header_id\|>)?|<\|(?:im_end|system|user|assistant|endoftext|eot_id|begin_of_text)\|>|<(?:start|end)_of_turn>(?:model|user)?|\[\/?INST\](?:\s?<<SYS>>)?|<<SYS>>|<｜(?:User|Assistant)｜>|\[system\]\(#[a-z]{1,20}\))/iu;
  },
  judge: ({ text, start, end, value }) => {
    const [before, after] = lineAround(text, start, end, REACH);
    const isNamed =
      /["'`]\s?$/.test(before) || /^\s?["'`]/.test(after) || ABOUT.test(before + after);
    const hasWords = /^\s{0,3}[^"'`\s]/.test(text.slice(end, end + 4));
    const sure = STRONG.test(value) ? 85 : 70;
    return {
      confidence: isNamed ? 40 : hasWords ? sure : 55,
      evidence: [isNamed ? 'named' : 'turn'],
    };
  },
  confidence: 70,
  specificity: 55,
};
