import type { LabPage } from '../../matrix/lab-page.ts';
import { freshKey } from '../../matrix/marker.ts';
import { until } from '../../harness/until.ts';
import { recordsOf, type Company } from './company.ts';

/** One state of one browser, and what was tried in it. */
export interface State {
  readonly browser: string;
  readonly name: string;
  /** Of the extension that ran; `none` without one. */
  readonly version: string;
  readonly isGuarded: boolean;
  readonly typed: 'stopped' | 'LEAKED';
  readonly worker: 'stopped' | 'LEAKED';
  readonly harmless: 'arrived' | 'LOST';
  /** Whether the collector knew the device. */
  readonly isEnrolled: boolean;
  /** Whether that is as this state wants it. */
  readonly isAsTold: boolean;
}

/** A browser, as far as a person uses it here. */
export interface Hands {
  readonly browser: string;
  readonly deviceName: string;
  /** Opens a new chat in ChatGPT. */
  openChat(): Promise<void>;
  /** Types into its editor and presses Enter. */
  send(text: string): Promise<void>;
  /** The laboratory on ChatGPT's host. */
  openLab(): Promise<LabPage>;
  /** Version of the extension that runs; undefined when there is none. */
  version(): Promise<string | undefined>;
}

/** What a state is. */
export interface Told {
  readonly name: string;
  readonly isGuarded?: boolean;
  readonly isEnrolled?: boolean;
  /** Put the browser into the state, when a page is open and before something is sent. */
  readonly before?: () => Promise<void>;
}

/**
 * Sends a key as a person does, another from a worker of the page, which only the browser's own blocking can stop, and a harmless
 * prompt. The harmless one goes last: when it has arrived, what was let go before it has arrived too.
 */
export async function tryState(company: Company, hands: Hands, told: Told): Promise<State> {
  const { sites } = company;
  const { name, isGuarded = true, isEnrolled = false, before } = told;
  sites.clear();
  const [typedKey, workerKey, marker] = [freshKey(), freshKey(), `Lake ${crypto.randomUUID()}`];
  const has = (text: string): boolean => sites.received.leaks(text).length > 0;
  await hands.openChat();
  await before?.();
  await hands.send(`Is this key right: ${typedKey}`);
  const lab = await hands.openLab();
  await before?.();
  await lab.send([{ channel: 'workerFetch', text: workerKey, marker: workerKey }]);
  const version = (await hands.version()) ?? 'none';
  await lab.close();
  await hands.openChat();
  await hands.send(`What is known of ${marker}?`);
  const arrived = await until('the harmless prompt', () => has(marker)).catch(() => false);
  const wordOf = (key: string) => (has(key) ? 'LEAKED' : 'stopped');
  const records = await recordsOf(company, hands.deviceName);
  return {
    browser: hands.browser,
    name,
    version,
    isGuarded,
    typed: wordOf(typedKey),
    worker: wordOf(workerKey),
    harmless: arrived ? 'arrived' : 'LOST',
    isEnrolled: records.isEnrolled,
    isAsTold: records.isEnrolled === isEnrolled && (version !== 'none') === isGuarded,
  };
}

/** The state as a row of the story's table. */
export const rowOf = (state: State): string[] => [
  state.browser,
  state.name,
  state.version,
  state.typed,
  state.worker,
  state.harmless,
  state.isEnrolled ? 'known' : 'not yet known',
];

/** What was not as it must be. Without the guard a key that is stopped is a fault: nothing could be shown with it. */
export function faultsOf(state: State): string[] {
  const wanted = state.isGuarded ? 'stopped' : 'LEAKED';
  const checks: readonly (readonly [boolean, string])[] = [
    [state.typed === wanted, `the typed key: ${state.typed}`],
    [state.worker === wanted, `the worker's key: ${state.worker}`],
    [state.harmless === 'arrived', 'the harmless prompt was lost'],
    [state.isAsTold, 'extension or device is not in the state that is told'],
  ];
  return checks.flatMap(([isFine, fault]) =>
    isFine ? [] : [`${state.browser}, ${state.name}: ${fault}.`],
  );
}

/** Waits until what was stopped in all these states has come to the collector; `LOST` in words when it does not. */
export async function lastState(
  company: Company,
  hands: Hands,
  states: readonly State[],
): Promise<readonly State[]> {
  const wanted = states.filter(({ isGuarded }) => isGuarded).length;
  const all = await until(
    'the records',
    async () => (await recordsOf(company, hands.deviceName)).stopped >= wanted,
    40_000,
  ).catch(() => false);
  return states.map((state) => ({ ...state, isAsTold: state.isAsTold && all }));
}
