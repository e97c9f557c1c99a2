import type { Assignment } from '../assignment.ts';
import { featuresOf } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** Says how likely an assignment's value is a secret somebody uses: 0–1. */
export type SecretScorer = (assignment: Assignment) => number;

/** A weight is a printable character of its own; this one stands for 0. */
export const NO_WEIGHT = 0x4f;
/** Steps to one unit of evidence (natural logarithm of the odds). */
export const STEPS = 10;

/** Likelihood that what has these features is a secret, by weights of which there is one for each slot. */
export const scorerOf =
  (weights: ArrayLike<number>) =>
  (slots: readonly number[]): number => {
    let evidence = 0;
    for (const slot of slots) evidence += weights[slot] ?? 0;
    return 1 / (1 + Math.exp(-evidence));
  };

/** The scorer that is shipped. `npm run bench -- train-secret-scorer` makes its weights and says how good they are. */
export const scoreSecret: SecretScorer = (assignment) =>
  (ready ??= unpack())(featuresOf(assignment));

let ready: ReturnType<typeof scorerOf> | undefined;

const unpack = () =>
  scorerOf(Float32Array.from(WEIGHTS, (char) => (char.charCodeAt(0) - NO_WEIGHT) / STEPS));
