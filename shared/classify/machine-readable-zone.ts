import type { Detector } from './detector.ts';
import { travelCheck } from './validate/travel-check.ts';

/** Places within the zone's lines put together without the line breaks: `[from, to)`, ends exclusive. */
type Range = readonly [from: number, to: number];

interface Spec extends Pick<Detector, 'id' | 'title' | 'source'> {
  readonly lines: number;
  readonly width: number;
  /** First characters of the first line. */
  readonly type: string;
  /** Where the date of birth and its check digit stand. */
  readonly birth: number;
  /** Ranges whose last character checks the others; one that ends in a filler is not checked. */
  readonly checked: readonly Range[];
  /** Ranges checked together; the last ends with the check digit. Left out: the zone has none. */
  readonly composite?: readonly Range[];
}

/**
 * A detector for a machine readable zone: lines of equal width, of capitals, digits and the filler `<`. The anchor is the date of
 * birth with its check digit, seven digits followed by the sex; the pattern begins with the first line. Every check digit must fit.
 */
export function machineReadableZone(spec: Spec): Detector {
  const { id, title, source, lines, width, type, birth, checked, composite } = spec;
  const rest = Array.from({ length: lines - 1 }, () => `\\r?\\n[A-Z\\d<]{${width}}`).join('');
  const breaks = Math.floor(birth / width);
  return {
    id,
    category: 'government',
    title,
    placeholder: 'PASSPORT',
    source,
    anchors: [{ digits: [7, 7], next: 'MFX<', begin: [-birth - breaks, -birth - 2 * breaks] }],
    get pattern() {
      return new RegExp(`(?<![A-Z\\d<])${type}[A-Z\\d<]{${width - 2}}${rest}(?![A-Z\\d<])`);
    },
    judge: ({ value }) => {
      const zone = value.replaceAll(/[\r\n]/g, '');
      const part = ([from, to]: Range): string => zone.slice(from, to);
      const single = checked.map(part).filter((text) => !text.endsWith('<'));
      const right =
        single.length > 1 &&
        single.every(travelCheck) &&
        (composite === undefined || travelCheck(composite.map(part).join('')));
      return right ? { confidence: 98, evidence: ['checksum', 'format'] } : undefined;
    },
    confidence: 98,
    specificity: 85,
  };
}
