import { codeSpans } from '../code/code-spans.ts';
import type { DocumentDetector } from '../document.ts';

/** Programs in some forty languages. At least five lines that hang together; which language stands in the evidence. */
export const sourceCode: DocumentDetector = {
  id: 'source-code',
  category: 'technical',
  title: 'Source code',
  placeholder: 'CODE',
  source: 'Own scorer over the tokens in code/languages.ts, 2026-11-22',
  find: (document) => codeSpans(document, 'program'),
};
