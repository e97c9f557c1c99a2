import type { CustomDetectors } from './custom.ts';
import { DETECTORS } from './detectors/index.ts';
import { DOCUMENT_DETECTORS } from './documents/index.ts';
import type { Category } from './finding.ts';

/** What people and redaction need to know of a detector. */
export interface DetectorDescription {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  readonly placeholder: string;
}

/** Everything built in that findings may name: what looks at places and what looks at whole texts. */
export const BUILT_IN_DETECTORS: readonly DetectorDescription[] = [
  ...DETECTORS,
  ...DOCUMENT_DETECTORS,
];

const BUILT_IN: ReadonlyMap<string, DetectorDescription> = new Map(
  BUILT_IN_DETECTORS.map(({ id, category, title, placeholder }) => [
    id,
    { id, category, title, placeholder },
  ]),
);
const UNINSPECTED: DetectorDescription = {
  id: 'uninspected',
  category: 'uninspected',
  title: 'Text that was not checked',
  placeholder: 'UNCHECKED',
};

/** Title and placeholder for a finding's detector: built-in, the admin's own, or unknown (an older or newer version's). */
export function describeDetector(id: string, custom?: CustomDetectors): DetectorDescription {
  const builtIn = BUILT_IN.get(id);
  if (builtIn !== undefined) return builtIn;
  const own = custom?.detectors.find((detector) => detector.id === id);
  if (own !== undefined) return { ...own, placeholder: placeholderFor(id) };
  if (id === UNINSPECTED.id) return UNINSPECTED;
  return { id, category: 'custom', title: id, placeholder: placeholderFor(id) };
}

const placeholderFor = (id: string): string =>
  id
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '_')
    .replace(/^(?=\d)/, 'X');
