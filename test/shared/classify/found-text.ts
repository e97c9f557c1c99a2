import * as fc from 'fast-check';
import { DETECTORS } from '../../../shared/classify/detectors/index.ts';
import { readFixtures } from './read-fixture.ts';

const LINES = DETECTORS.flatMap(({ id }) =>
  (['match', 'pass'] as const).flatMap((kind) =>
    readFixtures(id, kind).flatMap(({ text }) => text.split('\n')),
  ),
).filter((line) => line !== '');

/** Texts with something to find: lines that detectors are held to, between whatever else. */
export const foundText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...LINES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom('[EMAIL_1]', '[CARD_12] ', '[', '_1]', '\r\n') },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((pieces) => fc.constantFrom('\n', ' ', '', ', ').map((between) => pieces.join(between)));
