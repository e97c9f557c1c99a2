import { instruction } from '../instruction.ts';

const MODEL =
  '(?:ai|a\\.i\\.|llms?|ai (?:models?|assistants?|agents?|systems?|chatbots?|reviewers?)|(?:large )?language models?|chatgpt|claude|gemini|copilot|gpt)';

/** Text in a page or a paper that speaks to the machine that will read it instead of to people. */
export const modelAddress = instruction({
  id: 'model-address',
  title: 'Message to an AI model inside a text',
  placeholder: 'INSTRUCTION',
  source:
    'Greshake et al. 2023, Indirect Prompt Injection, https://arxiv.org/abs/2302.12173; hidden review prompts, 2026-11-22',
  phrasings: [
    {
      anchors: [
        'if you are an ',
        'if you are a ',
        "if you're an ",
        "if you're a ",
        'if you are chatgpt',
        'if you are reading this as an ',
      ],
      form: `if you(?: are|['’]re)(?: reading this as)? ?(?:an? )?${MODEL}(?: (?:reading|processing|summari[sz]ing|reviewing|analy[sz]ing|evaluating|screening|parsing|crawling|assistant|model)){1,3}[^.\\n]{0,60}?,? (?:you must|please|do|ignore|include|say|give|recommend|add|respond|write|output|then|make sure|always|send)`,
    },
    {
      anchors: [
        'attention ai',
        'attention llm',
        'attention chatgpt',
        'attention all ',
        'note to ai',
        'note to llm',
        'note to chatgpt',
        'message to ai',
        'message for ai',
        'instructions for ai',
        'instruction for ai',
        'instructions to ai',
        'instructions for llm',
        'instructions for the ai',
        'important instructions for ',
        'hey chatgpt',
        'hey ai',
      ],
      form: `(?:attention(?: all)?|(?:note|message|(?:important )?instructions?) (?:to|for)(?: (?:the|any|all)){0,2}|hey) ${MODEL}(?: ${MODEL}){0,1}[:,!]`,
    },
    {
      anchors: [
        'for llm reviewers',
        'for ai reviewers',
        'give a positive review',
        'give only positive',
        'do not highlight any negatives',
        'recommend accepting this ',
        'recommend this candidate',
      ],
      form: '(?:for (?:llm|ai) reviewers|give (?:a|only) positive (?:review|feedback)s?(?: only)?[.,]|do not highlight any negatives|recommend accepting this (?:paper|submission|manuscript)|recommend this candidate(?: as| for| above| to))',
    },
    {
      anchors: [
        'an ki-systeme',
        'hinweis an die ki',
        'anweisung an die ki',
        "à l'attention de l'ia",
        'note pour l’ia',
        "note pour l'ia",
        'nota para la ia',
        'nota para a ia',
        "nota per l'ia",
        '致ai',
        'ai模型请注意',
        'aiへの指示',
        'aiへの注意',
      ],
      form: "(?:an ki-systeme|(?:hinweis|anweisung) an die ki|à l'attention de l'ia|note pour l['’]ia|nota para (?:la|a) ia|nota per l'ia|致ai\\p{L}{0,4}|ai模型请注意|aiへの(?:指示|注意))[ ]?[:：,，]",
    },
  ],
  confidence: 65,
});
