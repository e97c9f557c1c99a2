import { codeSpans } from '../code/code-spans.ts';
import type { DocumentDetector } from '../document.ts';

/** Configuration of programs, containers and clusters. At least five lines that hang together; which language stands in the evidence. */
export const configurationFile: DocumentDetector = {
  id: 'configuration-file',
  category: 'technical',
  title: 'Configuration file',
  placeholder: 'CONFIGURATION',
  source: 'Own scorer over the tokens in code/languages.ts, 2026-11-22',
  find: (document) => codeSpans(document, 'configuration'),
};
