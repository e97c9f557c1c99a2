import type { AccountKind } from '../apps/account.ts';
import { DEFAULT_MIN_CONFIDENCE, type Category, type Finding } from '../classify/finding.ts';
import type { ErrorCode } from '../errors.ts';
import type { GivenFile } from '../file/given-file.ts';
import type { Action } from '../policy/action.ts';
import type { Decision } from '../policy/decide.ts';
import type { EventDraft } from './outbox.ts';
import {
  MIME_TYPE,
  type Channel,
  type Label,
  type Outcome,
  type Role,
  type UsageEvent,
} from './usage-event.ts';
import { uuid7 } from './uuid7.ts';

/** What an event is made from. No text: the findings say kinds and spans, and only the kinds are taken over. */
export interface Recorded {
  readonly now: number;
  readonly surface: UsageEvent['surface'];
  readonly app: string;
  readonly host: string;
  /** Left out while no rule asks for it. */
  readonly account?: AccountKind | undefined;
  readonly channel: Channel;
  readonly role: Role;
  readonly seenBy: NonNullable<UsageEvent['seenBy']>;
  readonly findings: readonly Finding[];
  /** Kinds that were replaced before this point (their placeholders stand in the text), one entry per placeholder. */
  readonly replaced: readonly {
    readonly detector: string;
    readonly category: Category;
    readonly rule: string;
  }[];
  readonly decision: Decision;
  /** Left out: an answer, which leaves for nowhere. */
  readonly outcome?: Outcome;
  /** UTF-16 units. */
  readonly length: number;
  readonly latencyMs: number;
  readonly policyVersion: number;
  readonly failure?: ErrorCode | undefined;
  /** What the policy wants recorded of the file this is about, findings in its name masked. */
  readonly file?: Partial<GivenFile> | undefined;
}

/**
 * Makes the event of one decision. This is the only way from content to telemetry: what it does not copy cannot be reported.
 */
export function record(from: Recorded): EventDraft {
  const rules = new Set([
    ...from.decision.rules.map(({ id }) => id),
    ...from.replaced.map(({ rule }) => rule),
  ]);
  return {
    id: uuid7(from.now),
    time: from.now,
    type: 'prompt',
    surface: from.surface,
    app: from.app,
    host: from.host.slice(0, 253),
    ...(from.account ? { account: from.account } : {}),
    channel: from.channel,
    role: from.role,
    seenBy: from.seenBy,
    action: actionOf(from),
    ...outcomeOf(from),
    rules: [...rules].slice(0, 50),
    monitored: from.decision.monitored.map(({ id }) => id).slice(0, 50),
    labels: labelsOf(from),
    length: from.length,
    policyVersion: from.policyVersion,
    latencyMs: Math.max(0, Math.round(from.latencyMs)),
    ...(from.failure ? { failure: from.failure } : {}),
    ...fileFields(from.file ?? {}),
  };
}

function fileFields({ name, type, size, sha256 }: Partial<GivenFile>): Partial<EventDraft> {
  return {
    // A name without an ending has no type, and a page can give one that is none.
    ...(type !== undefined && MIME_TYPE.test(type) ? { fileType: type } : {}),
    ...(size === undefined ? {} : { fileSize: size }),
    ...(sha256 === undefined ? {} : { fileHash: sha256 }),
    ...(name === undefined ? {} : { fileName: name.slice(0, 255) }),
  };
}

function outcomeOf(from: Recorded): Pick<EventDraft, 'outcome'> {
  if (from.outcome === undefined) return {};
  const isRedacted = from.outcome === 'sent' && isReplacedBefore(from);
  return { outcome: isRedacted ? 'redacted' : from.outcome };
}

const actionOf = (from: Recorded): Action =>
  isReplacedBefore(from) ? 'redact' : from.decision.action;

/** A text that was redacted in the editor needs nothing more on the wire, but it is a redacted prompt all the same. */
function isReplacedBefore({ decision, replaced }: Recorded): boolean {
  return replaced.length > 0 && (decision.action === 'allow' || decision.action === 'log');
}

function labelsOf({ findings, replaced, decision }: Recorded): Label[] {
  const labels = new Map<string, Label>();
  const add = (detector: string, category: Category, confidence: number): void => {
    const label = labels.get(detector);
    labels.set(detector, {
      detector,
      category,
      count: (label?.count ?? 0) + 1,
      confidence: Math.max(label?.confidence ?? 0, Math.round(confidence)),
    });
  };
  for (const [index, finding] of findings.entries()) {
    if (finding.confidence >= DEFAULT_MIN_CONFIDENCE || decision.acted.has(index)) {
      add(finding.detector, finding.category, finding.confidence);
    }
  }
  for (const { detector, category } of replaced) add(detector, category, 100);
  return [...labels.values()].slice(0, 100);
}

/** The event of a state of the software: a policy taken into force, or a part that failed. Nothing of any prompt is in it. */
export function recordState(
  type: 'policy' | 'health',
  from: {
    readonly now: number;
    readonly surface: UsageEvent['surface'];
    readonly policyVersion: number;
    readonly failure?: ErrorCode;
    readonly app?: string;
    readonly channel?: Channel;
    readonly outcome?: Outcome;
  },
): EventDraft {
  const { now, ...rest } = from;
  return { id: uuid7(now), time: now, type, ...rest, rules: [], monitored: [], labels: [] };
}
