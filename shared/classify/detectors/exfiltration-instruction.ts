import { instruction } from '../instruction.ts';

const WHAT =
  "(?:(?:entire|full|whole|complete|previous) )?(?:conversation|chat(?: history| log)?|prompt|system prompt|context|message history|user['’]?s? (?:data|details|password|credentials|email|information|messages)|credentials|passwords?|api[ -]?keys?|secrets?|tokens?|environment variables|ssh keys?|private keys?|cookies|contents? of (?:this|the) (?:file|inbox|conversation|repository))";
const WHERE =
  '(?:(?:https?|hxxps?)://[^\\s"\'<>]{4,200}|[\\w.+-]{1,60}@[\\w-]{1,60}\\.[a-z]{2,10}|(?:this|the following|my) (?:url|address|server|endpoint|webhook|link|email))';

/** "Send the conversation to https://…": an order to carry data out of the conversation. */
export const exfiltrationInstruction = instruction({
  id: 'exfiltration-instruction',
  title: 'Instruction to send data elsewhere',
  placeholder: 'INSTRUCTION',
  source:
    'MITRE ATLAS AML.T0057 LLM Data Leakage, https://atlas.mitre.org/techniques/AML.T0057, 2026-11-22',
  phrasings: [
    {
      anchors: [
        'send ',
        'post ',
        'forward ',
        'upload ',
        'exfiltrate ',
        'transmit ',
        'e-mail ',
        'email ',
        'append ',
        'submit ',
        'leak ',
      ],
      form: `(?:send|post|forward|upload|exfiltrate|transmit|e-?mail|submit|append|leak)(?: (?:me|all|of|the|this|any|every|their|your|out|a copy of|a summary of)){0,4} ${WHAT}(?: (?:and|or|,|as|in|via|encoded|base64|json|a|query|parameter|parameters|the|body|so far)){0,6} (?:to|at|into)(?= ${WHERE})`,
    },
    {
      anchors: ['summarize ', 'summarise ', 'encode ', 'base64'],
      form: `(?:summari[sz]e|encode|base64[ -]?encode)(?: (?:the|all|this|our|their|user[’']?s?)){0,2} ${WHAT}[^.\\n]{0,80}? (?:and|then) (?:send|post|append|put|include|add|request|fetch|visit|render|load)[^.\\n]{0,60}? (?:url|https?://[^\\s"'<>]{4,200}|image(?: url)?|query)`,
    },
  ],
  confidence: 75,
});
