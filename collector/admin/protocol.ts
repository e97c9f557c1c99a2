import * as z from 'zod/mini';
import { UsageEvent } from '../../shared/event/usage-event.ts';
import { Policy } from '../../shared/policy/policy.ts';
import { EnrolRequest } from '../../shared/wire/protocol.ts';
import { DIMENSIONS } from '../storage/dimensions.ts';

/**
 * What crosses between the console and the collector, under `/admin/api`. Same origin, session cookie; every unsafe method
 * needs an `Origin` of ours. Failures are the `{error: {code, message}}` of the device protocol. All times are ms since 1970.
 *
 * | call | request | answer |
 * |---|---|---|
 * | `POST sign-in` | {@link SignIn} | 200 {@link Me} + cookie |
 * | `POST sign-out` | | 204 |
 * | `GET me` | | 200 {@link Me} |
 * | `GET events` | query {@link EventQuery} | 200 {@link EventPage}, the newest first |
 * | `GET events/stream` | query: the filters of {@link EventQuery} | server-sent events `usage` {@link EventRow}, `lagged`, `beat` |
 * | `GET counts` | query {@link CountsQuery} | 200 {@link Counts} |
 * | `GET devices` | | 200 {@link Devices} |
 * | `POST devices/:id/revoke` | | 204 |
 * | `GET tokens`, `POST tokens` | {@link NewToken} | 200 {@link Tokens}, 201 {@link CreatedToken} |
 * | `POST tokens/:id/revoke` | | 204 |
 * | `GET policy` | | 200 {@link PolicyAnswer} |
 * | `PUT policy` | a policy | 200 {@link StoredPolicy}; 400 {@link PolicyRefusal}, 409 `policy-older` |
 * | `GET titles` | | 200 {@link Titles} |
 * | `GET health` | | 200 {@link Health} |
 * | `GET audit` | | 200 {@link Audit}, the newest first |
 */
export const Surface = EnrolRequest.shape.surface;
export type Surface = z.infer<typeof Surface>;

const time = z.int().check(z.minimum(0));
const count = z.int().check(z.minimum(0));

export const SignIn = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  password: z.string().check(z.minLength(1), z.maxLength(1000)),
});

export const Me = z.strictObject({
  name: z.string(),
  /** When the session ends however much it is used. */
  expires: time,
});
export type Me = z.infer<typeof Me>;

const queryTime = z.optional(
  z.pipe(
    z.string().check(z.regex(/^\d{1,15}$/)),
    z.transform((text) => Number(text)),
  ),
);

const { type, app, action, outcome } = UsageEvent.shape;

export const EventQuery = z.strictObject({
  type: z.optional(type),
  app,
  action,
  outcome,
  device: z.optional(z.string().check(z.maxLength(100))),
  from: queryTime,
  to: queryTime,
  cursor: z.optional(z.string().check(z.regex(/^\d{1,15}_[0-9a-f-]{36}$/))),
});

export const EventRow = z.strictObject({
  event: UsageEvent,
  device: z.strictObject({ id: z.string(), name: z.string() }),
  received: time,
  /** What the list is ordered by: the time of the event, but never later than it came. */
  at: time,
});
export type EventRow = z.infer<typeof EventRow>;

export const EventPage = z.strictObject({
  events: z.array(EventRow),
  /** Where the next page begins; null on the last one. */
  next: z.nullable(z.string()),
});
export type EventPage = z.infer<typeof EventPage>;

/** The ranges the console offers, each with the width of its buckets. */
export const RANGES = {
  '1h': { span: 3_600_000, step: 60_000 },
  '24h': { span: 86_400_000, step: 1_800_000 },
  '7d': { span: 604_800_000, step: 10_800_000 },
  '30d': { span: 2_592_000_000, step: 43_200_000 },
} as const;
export type Range = keyof typeof RANGES;

export const CountsQuery = z.strictObject({ range: z.enum(Object.keys(RANGES) as [Range]) });

export const Counts = z.strictObject({
  from: time,
  /** Exclusive; the end of the bucket that is now filling. */
  to: time,
  step: time,
  series: z.array(
    z.strictObject({
      dimension: z.enum(DIMENSIONS),
      key: z.string(),
      /** One number for each step from `from` on. */
      counts: z.array(count),
    }),
  ),
  /** Devices that called within the range. */
  devicesReporting: count,
});
export type Counts = z.infer<typeof Counts>;

export const DeviceView = z.strictObject({
  id: z.string(),
  name: z.string(),
  surface: Surface,
  version: z.string(),
  enrolled: time,
  lastSeen: time,
  revoked: z.nullable(time),
  policyVersion: z.nullable(count),
  events: count,
  rejected: count,
  reportedLost: count,
  missing: count,
});
export type DeviceView = z.infer<typeof DeviceView>;
export const Devices = z.strictObject({ devices: z.array(DeviceView) });

export const TokenView = z.strictObject({
  id: z.string(),
  note: z.string(),
  created: time,
  expires: time,
  used: z.nullable(time),
  revoked: z.nullable(time),
});
export type TokenView = z.infer<typeof TokenView>;
export const Tokens = z.strictObject({ tokens: z.array(TokenView) });

export const NewToken = z.strictObject({
  note: z.string().check(z.maxLength(100)),
  validHours: z.int().check(z.minimum(1), z.maximum(720)),
});

/** `token` is shown this once; the collector keeps a hash. */
export const CreatedToken = z.strictObject({ id: z.string(), token: z.string(), expires: time });
export type CreatedToken = z.infer<typeof CreatedToken>;

export const PolicyAnswer = z.strictObject({
  policy: z.nullable(Policy),
  history: z.array(z.strictObject({ version: count, name: z.string(), at: time, by: z.string() })),
});
export type PolicyAnswer = z.infer<typeof PolicyAnswer>;

export const StoredPolicy = z.strictObject({ version: count });
export type StoredPolicy = z.infer<typeof StoredPolicy>;

/** Why a policy was not taken: where in it, and which check failed. Values of the policy are not repeated. */
export const PolicyRefusal = z.object({
  issues: z.array(
    z.strictObject({
      path: z.array(z.union([z.string(), z.number()])),
      code: z.string(),
      /** A sentence for the admin, where the code alone says too little. */
      message: z.optional(z.string()),
    }),
  ),
});

const names = z.record(z.string(), z.string());

/** What people call the ids in events and rules: apps and detectors we know, the admin's own detectors and labels, and the rules in force. */
export const Titles = z.strictObject({
  apps: names,
  detectors: names,
  rules: names,
  labels: names,
});
export type Titles = z.infer<typeof Titles>;

export const Health = z.strictObject({
  events: count,
  devices: count,
  rejected: count,
  reportedLost: count,
  missing: count,
  started: time,
});
export type Health = z.infer<typeof Health>;

export const Audit = z.strictObject({
  entries: z.array(
    z.strictObject({ at: time, who: z.string(), what: z.string(), subject: z.string() }),
  ),
});
export type Audit = z.infer<typeof Audit>;
