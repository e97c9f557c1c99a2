import { instruction } from '../instruction.ts';

const FREE =
  '(?:unrestricted|unfiltered|uncensored|jailbroken|amoral|dan|aim|stan|developer mode|god mode|an? evil|free (?:from|of) (?:all|any)|no longer (?:bound|restricted|limited))';

/** "You are now DAN": attempts to talk a model out of its role and its limits. */
export const roleHijack = instruction({
  id: 'role-hijack',
  title: 'Instruction to leave the role',
  placeholder: 'INSTRUCTION',
  source:
    'MITRE ATLAS AML.T0054 LLM Jailbreak, https://atlas.mitre.org/techniques/AML.T0054, 2026-11-22',
  phrasings: [
    {
      anchors: [
        'you are now ',
        'you’re now ',
        "you're now ",
        'from now on you ',
        'from now on, you ',
        'you will act as ',
        'you are going to act as ',
        'pretend to be ',
        'pretend you are ',
        'act as ',
      ],
      form: `(?:you(?: are|['’]re) now|from now on,? you(?: are| will be| will act as|['’]re)|you will act as|you are going to act as|pretend (?:to be|you are)|act as)(?: (?:in|an?|the|as|entering|running in|called|going to be|completely|fully|totally)){0,3} ${FREE}`,
    },
    {
      anchors: [
        'do anything now',
        'developer mode enabled',
        'developer mode activated',
        'enable developer mode ',
        'enter developer mode',
        'dan mode',
        'jailbreak mode',
        'god mode enabled',
      ],
      form: '(?:do anything now|(?:developer|dan|god|jailbreak) mode (?:enabled|activated|on)|enter developer mode|enable developer mode (?:and|now|for))',
    },
    {
      anchors: [
        'you have no restrictions',
        'you have no rules',
        'you have no limitations',
        'you have no ethical',
        'you are free from ',
        'you are no longer ',
        'you do not have to follow ',
        'without any ethical ',
        'without any moral ',
      ],
      form: '(?:you (?:have no (?:restrictions|rules|limitations|ethical)|are free from (?:all|any) (?:restrictions|rules|limits|constraints)|are no longer (?:bound|restricted|limited|an ai|chatgpt|claude|gemini|a language model)|do not have to follow (?:any|the) (?:rules|policies|guidelines))|without any (?:ethical|moral) (?:guidelines|restrictions|constraints|limits|filters))',
    },
    {
      anchors: [
        'du bist jetzt ',
        'ab jetzt bist du ',
        'tu es maintenant ',
        'ahora eres ',
        'você agora é ',
        'adesso sei ',
        'теперь ты ',
      ],
      form: '(?:du bist jetzt|ab jetzt bist du|tu es maintenant|ahora eres|você agora é|adesso sei|теперь ты)(?: (?:ein|eine|un|une|uma?|una|im|en|in)){0,2} (?:dan|unzensiert\\p{L}{0,3}|uneingeschränkt\\p{L}{0,3}|sans restrictions?|sin restricciones|sem restrições|senza restrizioni|без ограничений|entwicklermodus|mode développeur|modo desarrollador)',
    },
  ],
  confidence: 65,
});
