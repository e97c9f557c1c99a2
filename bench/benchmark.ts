/** One benchmark of `npm run bench`. */
export interface Benchmark {
  readonly name: string;
  /** One line for the list. */
  readonly summary: string;
  /** Resolves to what was measured. `args` is what stood after the name. Wrong use throws a {@link BenchmarkMisuse}. */
  readonly run: (args: readonly string[]) => Promise<Measured>;
}

/** The same figures twice: for people, one line each, and as one JSON object. */
export interface Measured {
  readonly lines: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
}

/** Wrong arguments; the message is for the user. */
export class BenchmarkMisuse extends Error {
  override readonly name = 'BenchmarkMisuse';
}
