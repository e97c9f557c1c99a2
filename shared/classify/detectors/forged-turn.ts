import type { Detector } from '../detector.ts';

const ORDER =
  /^\s{0,3}(?:you (?:are|must|will|should|may)|ignore|disregard|override|new |from now|do not|never|always|the (?:user|assistant)|respond|reply|act |your |sure|of course|i will|i have|i'll|send |call )/i;

/** A heading or label that pretends to be the system's, the developer's or the assistant's turn, with an order behind it. */
export const forgedTurn: Detector = {
  id: 'forged-turn',
  category: 'injection',
  title: 'Forged system message',
  placeholder: 'TURN',
  source:
    'OWASP LLM01:2025 Prompt Injection, https://genai.owasp.org/llmrisk/llm01-prompt-injection/, 2026-11-22',
  anchors: [
    {
      keywords: [
        '### system',
        '## system',
        '# system',
        '###system',
        '### instruction',
        '### assistant',
        '[system]',
        '[system message',
        '[system:',
        '(system:',
        '<system>',
        '</system>',
        '<system_prompt>',
        '<system-reminder>',
        'system message:',
        'system prompt:',
        'system note:',
        'system override:',
        '=== system',
        '---system',
        '[developer]',
        '[assistant]',
        '</user_input>',
        '</user_message>',
        '</document><',
      ],
    },
  ],
  get pattern() {
    return /(?:#{1,4} ?(?:system|assistant|instructions?)(?: (?:message|prompt|note|instructions?|override))?\s?:|[[(](?:system|developer|assistant)(?: (?:message|prompt|note|override))?\s?[\]:)]\)?:?|<\/?(?:system|system_prompt|system-reminder|user_input|user_message)>|system (?:message|prompt|note|override):|={2,6} ?system(?: (?:message|prompt))? ?={0,6}:?|-{3,6}\s?system\s?-{0,6}:?|<\/document><(?:system|instructions?)>)/iu;
  },
  judge: ({ text, start, end }) => {
    const follows = ORDER.test(text.slice(end, end + 40).replace(/^[\s*_>-]+/, ''));
    if (!follows) return { confidence: 20, evidence: ['heading'] };
    const isOpening = /(?:^|\n)[ \t>*-]{0,6}$/.test(text.slice(Math.max(0, start - 8), start));
    return { confidence: isOpening ? 65 : 55, evidence: ['heading', 'order'] };
  },
  confidence: 60,
  specificity: 42,
};
