import { instruction } from '../instruction.ts';

/** "Do not tell the user": an order to a model to act behind the back of the person it works for. */
export const concealmentInstruction = instruction({
  id: 'concealment-instruction',
  title: 'Instruction to keep something from the user',
  placeholder: 'INSTRUCTION',
  source:
    'OWASP LLM01:2025 Prompt Injection, https://genai.owasp.org/llmrisk/llm01-prompt-injection/, 2026-11-22',
  phrasings: [
    {
      anchors: ['do not ', "don't ", 'don’t ', 'never ', 'dont '],
      form: "(?:do not|don['’]?t|never) (?:tell|inform|alert|notify|mention|reveal|disclose|show|let|warn|report)(?: (?:this|that|it|anything|any of this|these instructions|about this)){0,2}(?: to)? the (?:user|human)(?: (?:about|that|of|know|see|this|anything|what)){0,2}",
    },
    {
      anchors: ['without '],
      form: 'without (?:telling|informing|alerting|notifying|asking|warning) the (?:user|human)',
      common: true,
    },
    {
      anchors: [
        'the user must not ',
        'the user should not ',
        'the user must never ',
        'keep this hidden from ',
        'keep this secret from ',
        'hide this from ',
      ],
      form: '(?:the user (?:must|should) (?:not|never) (?:know|see|notice|be (?:told|informed|aware))|(?:keep this (?:hidden|secret)|hide this) from the (?:user|human))',
    },
    {
      anchors: ['do not mention ', "don't mention ", 'never mention '],
      form: "(?:do not|don't|never) mention (?:these|this|the above|any of these) (?:instructions?|prompt|message|text)",
    },
    {
      anchors: [
        'sage dem nutzer nichts',
        'sag dem nutzer nichts',
        'informiere den nutzer nicht',
        'erwähne gegenüber dem ',
      ],
      form: '(?:sage? dem (?:nutzer|benutzer) nichts|informiere den (?:nutzer|benutzer) nicht|erwähne gegenüber dem (?:nutzer|benutzer))',
    },
    {
      anchors: [
        "ne dis pas à l'utilisateur",
        "ne dis rien à l'utilisateur",
        "n'informe pas l'utilisateur",
        'no le digas al usuario',
        'no informes al usuario',
        'não conte ao usuário',
        'não informe o usuário',
        "non dire all'utente",
        "non informare l'utente",
      ],
      form: "(?:ne dis (?:pas|rien) à l'utilisateur|n'informe pas l'utilisateur|no le digas al usuario|no informes al usuario|não conte ao usuário|não informe o usuário|non dire all'utente|non informare l'utente)",
    },
    {
      anchors: [
        'не говори пользователю',
        'не сообщай пользователю',
        '不要告诉用户',
        '不要告知用户',
        '请勿告诉用户',
        'ユーザーに伝えない',
        'ユーザーには伝えない',
        'ユーザーに知らせない',
        '사용자에게 알리지',
      ],
      form: '(?:не (?:говори|сообщай)(?:те)? пользователю|(?:不要告诉|不要告知|请勿告诉)用户|ユーザーには?(?:伝え|知らせ)ない|사용자에게 알리지)\\p{L}{0,6}',
    },
  ],
  confidence: 75,
});
