import { classify } from '../classify.ts';
import { DEFAULT_MIN_CONFIDENCE, type Finding } from '../finding.ts';
import { EDGE_LENGTH, mayJoin, startsOf, type Start } from './edges.ts';
import type { End, Trace } from './memory.ts';

/** So many prompts back a value may have been begun, with others in between. */
const LAST_PROMPTS = 6;
/** So many ways to join are tried, those with the prompt before first: enough for a number given digit by digit. */
const MAX_SEAMS = 100;
/** What may have stood between two parts: nothing, or what printed numbers have between their groups. */
const GLUES = ['', ' ', '-', '.'];

/** A way to put the end of an earlier prompt before a start in this one. */
interface Seam {
  readonly before: string;
  readonly glue: string;
  readonly start: Start;
  /** The one came directly before the other, with nothing but punctuation between the parts. */
  readonly isDirect: boolean;
}

/**
 * Finds a number or key that was begun in an earlier prompt and goes on in this one. The finding's span is its part in this text;
 * its evidence ends with `drip`. Of several ways to join, the first that gives a proven value counts.
 *
 * Only proof is taken: a checksum or a vendor's format, or words that say what it is. Parts that did not stand next to each other
 * need more of it, since numbers follow each other by chance. Cost: none for texts without digits near their seams; else at most
 * `MAX_SEAMS` classifications of some hundred characters.
 * @param earlier prompts of the conversation before this one, the oldest first
 */
export function joinPrompts(
  earlier: readonly Trace[],
  text: string,
  findings: readonly Finding[],
): readonly Finding[] {
  let tried = 0;
  for (const seam of seamsOf(earlier, text, startsOf(text, findings))) {
    if (++tried > MAX_SEAMS) break;
    const { before, glue, start } = seam;
    const joined = before + glue + text.slice(start.at, start.at + EDGE_LENGTH);
    const seamEnd = before.length + glue.length;
    const across = classify(joined).find(
      (each) => each.start < before.length && each.end > seamEnd && isProven(each, seam),
    );
    if (across === undefined) continue;
    const end = start.at + across.end - seamEnd;
    return [{ ...across, start: start.at, end, evidence: [...across.evidence, 'drip'] }];
  }
  return [];
}

function* seamsOf(
  earlier: readonly Trace[],
  text: string,
  starts: readonly Start[],
): Generator<Seam> {
  for (let back = 1; back <= Math.min(LAST_PROMPTS, earlier.length); back++) {
    for (const end of earlier[earlier.length - back]?.ends ?? []) {
      for (const start of starts) {
        const isDirect = back === 1 && end.isLast && start.isFirst;
        for (const glue of gluesFor(end, text.charAt(start.at))) {
          for (const before of chainsTo(earlier.slice(0, 1 - back || undefined), end, glue))
            if (mayJoin(before, text, start.at)) yield { before, glue, start, isDirect };
        }
      }
    }
  }
}

function gluesFor({ text }: End, next: string): readonly string[] {
  const isPrinted = /[\dA-Z]$/.test(text) && /[\dA-Z]/.test(next);
  return GLUES.filter(
    (glue) => glue === '' || (isPrinted && (glue === ' ' || text.includes(glue))),
  );
}

/** The end of the last prompt; with the prompt before, when the last was nothing but a piece; and so on. */
function* chainsTo(traces: readonly Trace[], end: End, glue: string): Generator<string> {
  let before = end.text;
  yield before;
  for (let index = traces.length - 1; index > 0 && traces[index]?.isPiece; index--) {
    const previous = traces[index - 1]?.ends.find(({ isLast }) => isLast);
    if (previous === undefined || before.length > EDGE_LENGTH) return;
    before = previous.text + glue + before;
    yield before;
  }
}

function isProven({ detector, category, confidence, evidence }: Finding, seam: Seam): boolean {
  if (confidence < DEFAULT_MIN_CONFIDENCE) return false;
  const proven =
    detector === 'jwt' ||
    evidence.some((reason) => reason === 'checksum' || reason.startsWith('format:'));
  const named = evidence.some((reason) => reason.startsWith('context:'));
  return seam.isDirect
    ? proven || (named && (category === 'government' || category === 'financial'))
    : proven && (named || category === 'credential');
}
