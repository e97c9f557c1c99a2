import type { Document, Span } from '../document.ts';
import type { CodeKind } from './languages.ts';

/** Share of the tokens by which half of all code is told, and the least by which nine tenths are. */
const CLEAR = 0.04;
const DOUBTFUL = 0.012;

/** The text's runs of code of one kind, as findings. Code of unknown language counts as a program, below what rules act on. */
export function codeSpans({ code }: Document, kind: CodeKind): Span[] {
  return code().flatMap(({ start, end, lines, scored }) => {
    if ((scored?.language.kind ?? 'program') !== kind) return [];
    if (scored === undefined) return [{ start, end, confidence: 40, evidence: ['layout'] }];
    const sure = scored.share >= CLEAR ? 70 : 55;
    const most = scored.share >= DOUBTFUL ? 95 : 45;
    return [
      {
        start,
        end,
        confidence: Math.min(most, sure + lines),
        evidence: ['layout', `language:${scored.language.id}`],
      },
    ];
  });
}
