import type { Override } from '../../policy/rule-pack.ts';
import type { Finding } from '../finding.ts';
import { marksOf, type Marks } from './own-detector.ts';

interface Overridden {
  readonly off: boolean;
  readonly confidence: number | undefined;
  readonly marks: Marks;
}

/** Changes built-in findings as an admin wants them. */
export type Overrides = <F extends Finding>(findings: readonly F[]) => readonly F[];

/** Compiles overrides: of several of one detector the last counts, field by field. Cost of the result: a look-up for each finding. */
export function compileOverrides(overrides: readonly Override[] = []): Overrides {
  if (overrides.length === 0) return (findings) => findings;
  const byDetector = new Map<string, Overridden>();
  for (const { detectors, off, confidence, labels, severity } of overrides) {
    for (const id of detectors) {
      const before = byDetector.get(id);
      byDetector.set(id, {
        off: off ?? before?.off ?? false,
        confidence: confidence ?? before?.confidence,
        marks: { ...before?.marks, ...marksOf({ labels, severity }) },
      });
    }
  }
  return (findings) =>
    findings.flatMap((finding) => {
      const own = byDetector.get(finding.detector);
      if (own === undefined) return [finding];
      if (own.off) return [];
      return [{ ...finding, ...own.marks, confidence: own.confidence ?? finding.confidence }];
    });
}
