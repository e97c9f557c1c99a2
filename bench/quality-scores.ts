import type { Finding } from '../shared/classify/finding.ts';

/** A labelled text and what was found in it. */
export interface Judged {
  readonly text: string;
  /** Whether something is to be found in it; ambiguous texts do not count. */
  readonly expect?: 'positive' | 'negative' | 'ambiguous' | undefined;
  readonly spans?: readonly Span[] | undefined;
  readonly findings: readonly Finding[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** One verdict for each text: was anything found where something is? */
export function perDocument(items: readonly Judged[]): Readonly<Record<string, number>> {
  const count = (expect: Judged['expect'], found: boolean): number =>
    items.filter((item) => item.expect === expect && item.findings.length > 0 === found).length;
  const right = count('positive', true);
  const missed = count('positive', false);
  const wrong = count('negative', true);
  return {
    items: items.length,
    precision: part(right, right + wrong),
    recall: part(right, right + missed),
    f1: part(2 * right, 2 * right + wrong + missed),
  };
}

/** How many of the marked spans a finding touches, by label, and how many findings touch a mark. */
export function perSpan(items: readonly Judged[]): Readonly<Record<string, unknown>> {
  const labels = new Map<string, { of: number; found: number }>();
  let findings = 0;
  let right = 0;
  for (const item of items) {
    for (const span of item.spans ?? []) {
      const label = labels.get(span.label) ?? { of: 0, found: 0 };
      labels.set(span.label, label);
      label.of++;
      if (item.findings.some((finding) => touch(finding, span))) label.found++;
    }
    findings += item.findings.length;
    right += item.findings.filter((finding) =>
      item.spans?.some((span) => touch(finding, span)),
    ).length;
  }
  return {
    items: items.length,
    precision: part(right, findings),
    recall: Object.fromEntries(
      [...labels].map(([label, { of, found }]) => [label, part(found, of)]),
    ),
  };
}

/** Findings in texts that hold nothing, per million characters, by detector. */
export function perMegabyte(items: readonly Judged[]): Readonly<Record<string, unknown>> {
  const megabytes = items.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const findings = new Map<string, number>();
  for (const { detector } of items.flatMap((item) => item.findings)) {
    findings.set(detector, (findings.get(detector) ?? 0) + 1);
  }
  return {
    megabytes: Math.round(megabytes * 100) / 100,
    perMegabyte: Object.fromEntries(
      [...findings].sort((a, b) => b[1] - a[1]).map(([id, count]) => [id, part(count, megabytes)]),
    ),
  };
}

const touch = (a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end;

/** Four decimals; 0 of nothing is 0. */
const part = (a: number, b: number): number => (b === 0 ? 0 : Math.round((a / b) * 1e4) / 1e4);
