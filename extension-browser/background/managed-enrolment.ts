import type { ErrorCode } from '../../shared/errors.ts';
import { backoff } from '../../shared/wire/backoff.ts';
import { collectorAddress } from '../../shared/wire/collector-address.ts';
import type { Identity } from './identity.ts';
import type { ManagedConfig } from './managed-config.ts';

export interface ManagedEnrolmentOptions {
  readonly identity: Pick<Identity, 'enrolment'>;
  readonly enrol: (
    config: ManagedConfig,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly code: ErrorCode }>;
  readonly clock: () => number;
  readonly random: () => number;
  /** Called when enrolling begins to fail or fails in another way, not for each attempt. */
  readonly report: (code: ErrorCode) => void;
}

/** Enrols by the administrator's configuration, without a person. */
export interface ManagedEnrolment {
  readonly config: () => ManagedConfig | undefined;
  /** Takes a configuration and enrols with its collector, unless this device is enrolled there. */
  apply(config: ManagedConfig): Promise<void>;
  /** For the alarm: tries again what failed, after a pause that grows. */
  wake(): Promise<void>;
  /** The collector does not know this device any more. */
  forgotten(): Promise<void>;
}

export function createManagedEnrolment(options: ManagedEnrolmentOptions): ManagedEnrolment {
  const { identity, enrol, clock, random, report } = options;
  let config: ManagedConfig | undefined;
  let running: Promise<void> | undefined;
  let failures = 0;
  let notBefore = 0;
  let lastCode: ErrorCode | undefined;
  let isForgotten = false;

  const attempt = async (): Promise<void> => {
    if (!config || clock() < notBefore) return;
    const enrolment = await identity.enrolment();
    const isThere = enrolment?.collector === collectorAddress(config.collectorUrl);
    if (isThere && !isForgotten) return;
    const answer = await enrol(config);
    if (answer.ok) {
      [failures, notBefore, lastCode, isForgotten] = [0, 0, undefined, false];
      return;
    }
    failures += 1;
    notBefore = clock() + backoff(failures, random);
    if (answer.code !== lastCode) report(answer.code);
    lastCode = answer.code;
  };

  /** A one-time token used by two attempts at once would be refused to the second. */
  const once = (): Promise<void> =>
    (running ??= attempt().finally(() => {
      running = undefined;
    }));

  return {
    config: () => config,
    apply: (next) => {
      config = next;
      notBefore = 0;
      return once();
    },
    wake: once,
    forgotten: () => {
      isForgotten = true;
      return once();
    },
  };
}
