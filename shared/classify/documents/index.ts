import type { DocumentDetector } from '../document.ts';
import { bulkPersonalData } from './bulk-personal-data.ts';

/** Every built-in detector that looks at a whole text. The order has no meaning. */
export const DOCUMENT_DETECTORS: readonly DocumentDetector[] = [bulkPersonalData];
