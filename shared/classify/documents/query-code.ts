import { codeSpans } from '../code/code-spans.ts';
import type { DocumentDetector } from '../document.ts';

/** Statements to a database or an interface, in SQL or GraphQL. At least five lines that hang together; which language stands in the evidence. */
export const queryCode: DocumentDetector = {
  id: 'query-code',
  category: 'technical',
  title: 'Database queries',
  placeholder: 'QUERY',
  source: 'Own scorer over the tokens in code/languages.ts, 2026-11-22',
  find: (document) => codeSpans(document, 'query'),
};
