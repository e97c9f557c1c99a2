import * as z from 'zod/mini';
import { CATEGORIES } from '../classify/finding.ts';
import { ACCOUNT_KINDS } from '../apps/account.ts';
import { ACTIONS } from '../policy/action.ts';
import { ERRORS, type ErrorCode } from '../errors.ts';

/**
 * What a field tells about a person, from nothing to most. `operational`: about the software. `pseudonymous`: points to a
 * device or user through an id. `content-derived`: says what kind of content there was, never the content. `user-text`:
 * words of the user (a justification, a file's name when the policy wants it), with every finding masked before it is recorded.
 */
export type PrivacyClass = 'operational' | 'pseudonymous' | 'content-derived' | 'user-text';

interface Field<S extends z.ZodMiniType> {
  readonly schema: S;
  readonly privacy: PrivacyClass;
  readonly purpose: string;
  readonly unit?: string;
}

/** A field without a privacy class and a purpose does not compile. */
const field = <S extends z.ZodMiniType>(
  schema: S,
  privacy: PrivacyClass,
  purpose: string,
  unit?: string,
): Field<S> => ({ schema, privacy, purpose, ...(unit === undefined ? {} : { unit }) });

const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9._:-]{0,99}$/));
/** A media type without parameters (RFC 6838). */
export const MIME_TYPE: RegExp = /^[\w.+-]{1,80}\/[\w.+-]{1,80}$/;
const count = z.int().check(z.minimum(0));

/** Where the text came from or how it would have left. */
export const CHANNELS = [
  'typed',
  'paste',
  'drop',
  'choose',
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'webrtc',
  'webtransport',
  'worker',
  'form',
  'url',
  'command',
  'answer',
] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * What the request is to the AI app: its prompt, a draft sent while typing (its text is always taken out, so it makes no
 * event), a title, an upload, its answer, or anything else.
 */
export const ROLES = ['prompt', 'draft', 'title', 'upload', 'answer', 'other'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What became of the text. `sent`: left as written. `redacted`: left with placeholders. `overridden`: left as written after
 * a warning or a written reason. `stopped`: did not leave. `released`: the page
 * was let go on, but the request was never seen. `undecided`: the user has not answered yet.
 */
export const OUTCOMES = [
  'sent',
  'redacted',
  'overridden',
  'stopped',
  'released',
  'undecided',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a user says of a decision. */
export const FEEDBACK = ['not-sensitive', 'exception'] as const;
export type Feedback = (typeof FEEDBACK)[number];

const Label = z.strictObject({
  detector: code,
  category: z.enum(CATEGORIES),
  count,
  /** Highest confidence among them, 0–100. */
  confidence: count,
});
export type Label = z.infer<typeof Label>;

/** The table of all event fields: schema, privacy class, purpose. Docs, console columns and checks come from it. */
export const EVENT_FIELDS = {
  id: field(
    z
      .string()
      .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)),
    'operational',
    'UUIDv7 (RFC 9562); the key by which a repeated delivery is recognised',
  ),
  time: field(count, 'operational', 'When it was decided', 'ms since 1970, device clock'),
  sequence: field(count, 'operational', 'Counts up per device; a gap means loss or tampering'),
  type: field(
    z.enum(['prompt', 'policy', 'health', 'dropped']),
    'operational',
    'A prompt, a policy change on the device, a failure of a part, or counted losses',
  ),
  surface: field(
    z.enum(['browser', 'vscode', 'gateway', 'command']),
    'operational',
    'Which part saw it',
  ),
  app: field(z.optional(code), 'content-derived', 'Id of the AI app'),
  host: field(
    z.optional(z.string().check(z.maxLength(253))),
    'content-derived',
    'Host the text was meant for',
  ),
  account: field(
    z.optional(z.enum(ACCOUNT_KINDS)),
    'content-derived',
    'Whose account the app was used with, where a rule asks for it',
  ),
  channel: field(
    z.optional(z.enum(CHANNELS)),
    'content-derived',
    'How the text was given or would have left',
  ),
  role: field(z.optional(z.enum(ROLES)), 'content-derived', 'What the request is to the app'),
  seenBy: field(
    z.optional(z.enum(['content', 'page', 'backstop'])),
    'operational',
    'Which layer saw it; `page` is the weaker evidence, since a page can invent requests',
  ),
  action: field(z.optional(z.enum(ACTIONS)), 'content-derived', 'The decision'),
  outcome: field(z.optional(z.enum(OUTCOMES)), 'content-derived', 'What became of the text'),
  rules: field(
    z.array(code).check(z.maxLength(50)),
    'operational',
    'Rules that determined the decision',
  ),
  monitored: field(
    z.array(code).check(z.maxLength(50)),
    'operational',
    'Rules in monitor mode that would have acted',
  ),
  labels: field(
    z.array(Label).check(z.maxLength(100)),
    'content-derived',
    'What was found, counted by detector',
  ),
  length: field(z.optional(count), 'content-derived', 'Size of the text', 'UTF-16 units'),
  fileType: field(
    z.optional(z.string().check(z.regex(MIME_TYPE))),
    'content-derived',
    'Type of the file, as the browser says by its name',
  ),
  fileSize: field(z.optional(count), 'content-derived', 'Size of the file', 'bytes'),
  fileHash: field(
    z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    'content-derived',
    'SHA-256 of the file, when the policy wants it: whoever has the same file can tell that it was this one',
  ),
  fileName: field(
    z.optional(z.string().check(z.maxLength(255))),
    'user-text',
    'Name of the file, when the policy wants it, findings in it masked',
  ),
  justification: field(
    z.optional(z.string().check(z.maxLength(500))),
    'user-text',
    'The reason the user wrote, findings in it masked',
  ),
  feedback: field(
    z.optional(z.array(z.enum(FEEDBACK)).check(z.maxLength(FEEDBACK.length))),
    'content-derived',
    'What the user said of the decision: what was found is not sensitive, or an exception is asked for',
  ),
  policyVersion: field(count, 'operational', 'Version of the policy that decided'),
  latencyMs: field(z.optional(count), 'operational', 'From the question to the decision', 'ms'),
  failure: field(
    z.optional(z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]])),
    'operational',
    'Which failure decided or is reported',
  ),
  dropped: field(
    z.optional(z.record(code, count)),
    'operational',
    'Events that were lost since the last such report, counted by reason',
  ),
} as const;

type Shape = { [K in keyof typeof EVENT_FIELDS]: (typeof EVENT_FIELDS)[K]['schema'] };

/** The record of one decision or one state of the software. Strict: a field that is not in the table is refused. */
export const UsageEvent = z.strictObject(
  Object.fromEntries(
    Object.entries(EVENT_FIELDS).map(([name, { schema }]) => [name, schema]),
  ) as Shape,
);
export type UsageEvent = z.infer<typeof UsageEvent>;
