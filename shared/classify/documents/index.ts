import type { DocumentDetector } from '../document.ts';
import { addressee } from './addressee.ts';
import { bulkPersonalData } from './bulk-personal-data.ts';
import { configurationFile } from './configuration-file.ts';
import { customerTable } from './customer-table.ts';
import { earningsMatter } from './earnings-matter.ts';
import { legalMatter } from './legal-matter.ts';
import { logDump } from './log-dump.ts';
import { mergerMatter } from './merger-matter.ts';
import { payMatter } from './pay-matter.ts';
import { personAgain } from './person-again.ts';
import { queryCode } from './query-code.ts';
import { shellScript } from './shell-script.ts';
import { sourceCode } from './source-code.ts';
import { sqlDump } from './sql-dump.ts';
import { stackTrace } from './stack-trace.ts';
import { staffMatter } from './staff-matter.ts';

/** Every built-in detector that looks at a whole text. The order has no meaning. */
export const DOCUMENT_DETECTORS: readonly DocumentDetector[] = [
  addressee,
  bulkPersonalData,
  configurationFile,
  customerTable,
  earningsMatter,
  legalMatter,
  logDump,
  mergerMatter,
  payMatter,
  personAgain,
  queryCode,
  shellScript,
  sourceCode,
  sqlDump,
  stackTrace,
  staffMatter,
];
