/** One field of the table app × channel × browser, tried with the guard or without it. */
export interface Cell {
  readonly app: string;
  readonly channel: string;
  readonly browser: 'chromium' | 'firefox';
  /** `unpacked`: loaded as a folder, allowed to block. `forced`: installed by the administrator's policy. */
  readonly install: 'unpacked' | 'forced';
  readonly guard: 'on' | 'off';
  /** Whether a server received the text, in any form {@link findLeaks} knows. */
  readonly leaked: boolean;
  /** Why this cell proves nothing: without the guard the text did not arrive either. */
  readonly void?: string;
}

/** What is tried: a column and a row of the table. */
export interface Attempt {
  readonly app: string;
  readonly channel: string;
  /** What arrived, or else what the channel said of itself. */
  readonly leaked: boolean;
  readonly said: string;
}

/** Joins what came of the same attempts without and with the guard; who did not leak without it proves nothing with it. */
export function cellsOf(
  where: Pick<Cell, 'browser' | 'install'>,
  off: readonly Attempt[],
  on: readonly Attempt[],
): readonly Cell[] {
  const nameOf = ({ app, channel }: Attempt): string => `${app} ${channel}`;
  const without = new Map(off.map((attempt) => [nameOf(attempt), attempt]));
  const reasons = new Map(
    on.map((attempt) => {
      const other = without.get(nameOf(attempt));
      const why = other === undefined ? 'not tried without the guard' : reasonOf(other);
      return [nameOf(attempt), why];
    }),
  );
  const cell = (guard: Cell['guard'], attempt: Attempt): Cell => {
    const why = reasons.get(nameOf(attempt));
    const { app, channel, leaked } = attempt;
    return { app, channel, ...where, guard, leaked, ...(why === undefined ? {} : { void: why }) };
  };
  return [
    ...off.map((attempt) => cell('off', attempt)),
    ...on.map((attempt) => cell('on', attempt)),
  ];
}

const reasonOf = ({ leaked, said }: Attempt): string | undefined =>
  leaked ? undefined : `does not arrive without the guard either: ${said}`;
