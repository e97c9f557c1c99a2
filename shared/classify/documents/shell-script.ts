import { codeSpans } from '../code/code-spans.ts';
import type { DocumentDetector } from '../document.ts';

/** Commands to a shell: POSIX, PowerShell, Windows batch. At least five lines that hang together; which language stands in the evidence. */
export const shellScript: DocumentDetector = {
  id: 'shell-script',
  category: 'technical',
  title: 'Shell script',
  placeholder: 'SCRIPT',
  source: 'Own scorer over the tokens in code/languages.ts, 2026-11-22',
  find: (document) => codeSpans(document, 'shell'),
};
