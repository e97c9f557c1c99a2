import type { Titles } from '../../admin/protocol.ts';
import { humanise } from './words.ts';

/** What the ids in events are called; an id that is not known any more, or not yet, is written out. */
export interface TitlesOf {
  readonly app: (id: string) => string;
  readonly detector: (id: string) => string;
  readonly rule: (id: string) => string;
  /** Of the company's own scheme. */
  readonly label: (id: string) => string;
}

/** Looks ids up in what the collector served; before it has, every id is written out. */
export function titlesOf(titles: Titles | undefined): TitlesOf {
  const look = (known: Record<string, string> | undefined) => (id: string) =>
    known !== undefined && Object.hasOwn(known, id) ? (known[id] ?? id) : humanise(id);
  return {
    app: look(titles?.apps),
    detector: look(titles?.detectors),
    rule: look(titles?.rules),
    label: look(titles?.labels),
  };
}
