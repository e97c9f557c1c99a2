import { instruction } from '../instruction.ts';

const SHOW =
  '(?:reveal|print|repeat|show|output|display|disclose|leak|dump|write out|give me|tell me)';

/** "Repeat the words above": attempts to read what the operator of a model told it. */
export const promptExtraction = instruction({
  id: 'prompt-extraction',
  title: 'Instruction to disclose the system prompt',
  placeholder: 'INSTRUCTION',
  source:
    'OWASP LLM07:2025 System Prompt Leakage, https://genai.owasp.org/llmrisk/llm072025-system-prompt-leakage/, 2026-11-22',
  phrasings: [
    {
      anchors: [
        'reveal ',
        'print ',
        'repeat ',
        'show ',
        'output ',
        'display ',
        'disclose ',
        'leak ',
        'dump ',
        'write out ',
        'give me ',
        'tell me ',
      ],
      form: `${SHOW}(?: (?:me|all|of|the|us|exactly|verbatim|full|entire|complete|contents of)){0,4} your (?:(?:full|entire|complete|exact|initial|original|hidden|secret|internal|own) ){0,2}(?:system (?:prompt|message|instructions?)|initial (?:prompt|instructions?)|hidden (?:prompt|instructions?)|original (?:prompt|instructions?)|developer (?:message|prompt)|instructions verbatim|prompt verbatim)`,
    },
    {
      anchors: ['repeat ', 'print ', 'output '],
      form: '(?:repeat|print|output)(?: (?:all|everything|of|the|back)){0,3} (?:words|text|everything|instructions) (?:above|before this|prior to this)(?: (?:verbatim|starting with|word for word|in a code block))',
    },
  ],
  confidence: 60,
});
