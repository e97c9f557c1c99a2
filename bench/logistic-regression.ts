/** One observation: the features it has, and what it is. */
export interface Observation {
  readonly slots: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

/** How a fit is made; all of it is fixed, so that the same observations give the same weights. */
export interface FitOptions {
  readonly slots: number;
  readonly rounds: number;
  /** Cost of a weight's square, per unit of the observations' weight. */
  readonly penalty: number;
}

const RATE = 0.05;
const BETA_1 = 0.9;
const BETA_2 = 0.999;

/** Fits logistic regression over sparse binary features: full gradient, Adam's steps (Kingma and Ba, arXiv 1412.6980), no chance anywhere. */
export function fitLogistic(
  observations: readonly Observation[],
  { slots, rounds, penalty }: FitOptions,
): Float64Array {
  const weights = new Float64Array(slots);
  const mean = new Float64Array(slots);
  const square = new Float64Array(slots);
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight) => weight * penalty);
    for (const { slots: active, label, weight } of observations) {
      let evidence = 0;
      for (const slot of active) evidence += weights[slot] ?? 0;
      const error = ((1 / (1 + Math.exp(-evidence)) - label) * weight) / total;
      for (const slot of active) gradient[slot] = (gradient[slot] ?? 0) + error;
    }
    for (let slot = 0; slot < slots; slot++) {
      const slope = gradient[slot] ?? 0;
      const first = (mean[slot] = BETA_1 * (mean[slot] ?? 0) + (1 - BETA_1) * slope);
      const second = (square[slot] = BETA_2 * (square[slot] ?? 0) + (1 - BETA_2) * slope * slope);
      const step = first / (1 - BETA_1 ** round);
      const spread = Math.sqrt(second / (1 - BETA_2 ** round)) + 1e-8;
      weights[slot] = (weights[slot] ?? 0) - (RATE * step) / spread;
    }
  }
  return weights;
}
