import type { Document, DocumentDetector, Span } from '../document.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../finding.ts';
import { isCovered } from '../is-covered.ts';
import { lazily } from '../lazily.ts';
import { NAME } from '../names/name-form.ts';
import { weighName } from '../names/weigh-name.ts';

/** Lines above a street that may hold the name: a firm, a department and a blank one may stand between. */
const LINES_ABOVE = 4;
const LONGEST_LINE = 60;
const KNOWN = 70;
const UNKNOWN = 54;
const QUOTE = /^[>\s|*]{0,8}/;
const ONLY_A_NAME = lazily(
  () => new RegExp(`^(?:c/o |z\\. ?Hd\\. |Attn:? |An |To )?(${NAME})[,\\s]{0,3}$`, 'u'),
);

/**
 * Persons by where their name stands: alone on a line, above the street of an address, as on an envelope, a label or an invoice.
 * The name need not be in any list when it opens the block.
 */
export const addressee: DocumentDetector = {
  id: 'addressee',
  category: 'personal',
  title: 'Person an address belongs to',
  placeholder: 'PERSON',
  source:
    'UPU S42, parts of an address, https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions, 2026-11-22',
  find: (document) => {
    const spans: Span[] = [];
    for (const finding of document.findings) {
      if (finding.detector !== 'postal-address' || finding.confidence < DEFAULT_MIN_CONFIDENCE)
        continue;
      for (const span of namesAbove(document, finding.start, spans.at(-1)?.end ?? 0))
        spans.push(span);
    }
    return spans;
  },
};

/** Names on the lines right above an address, from top to bottom; none above `floor`. */
function namesAbove({ text, findings }: Document, street: number, floor: number): Span[] {
  const spans: Span[] = [];
  let lineStart = text.lastIndexOf('\n', street - 1) + 1;
  if (text.slice(lineStart, street).replace(QUOTE, '') !== '') return spans;
  for (let above = 0; above < LINES_ABOVE && lineStart > floor; above++) {
    const end = lineStart - 1;
    lineStart = text.lastIndexOf('\n', end - 1) + 1;
    if (end - lineStart > LONGEST_LINE) break;
    const line = text.slice(lineStart, end);
    const indent = QUOTE.exec(line)?.[0].length ?? 0;
    const content = line.slice(indent);
    const opens =
      above > 0 &&
      /^[>\s|*]*$/.test(text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart));
    if (content === '') continue;
    const run = ONLY_A_NAME().exec(content)?.[1];
    if (run === undefined) break;
    const name = weighName(run);
    if (name === undefined || name.parts < 2 || name.length < run.length) continue;
    const known = name.given !== undefined || name.family === 'listed' || name.family === 'ending';
    if (!known && !opens && above > 0) continue;
    const start = lineStart + indent + content.indexOf(run);
    const span = { start, end: start + run.length };
    if (start < floor || isCovered(findings, span.start, span.end)) continue;
    spans.unshift({ ...span, confidence: known ? KNOWN : UNKNOWN, evidence: ['above-address'] });
  }
  // A firm under a name looks like another name.
  return spans.filter(({ confidence }, index) => index === 0 || confidence === KNOWN);
}
