import * as z from 'zod/mini';
import { SeenAccounts } from '../../shared/apps/account.ts';
import type { AiApp } from '../../shared/apps/app.ts';
import { CATEGORIES } from '../../shared/classify/finding.ts';
import {
  CHANNELS,
  FEEDBACK,
  OUTCOMES,
  ROLES,
  type UsageEvent,
} from '../../shared/event/usage-event.ts';
import { ERRORS, type ErrorCode } from '../../shared/errors.ts';
import { ACTIONS } from '../../shared/policy/action.ts';

/**
 * Every message between the parts of the extension. Content scripts are asked for nothing but these, and the background
 * takes from them only the first union: they may ask for a verdict, report what the user did and say whose account the page uses,
 * never read policy or events.
 * The app, the host and the tab are taken from the browser's own `sender`, never from the message.
 */

/** Name of the port a content script holds to the background. */
export const CONTENT_PORT = 'content';

/** How many findings a dialog lists. The event counts all of them. */
export const MAX_VIEWS = 200;

const id = z.string().check(z.maxLength(64));
/** `new:<uuid>` until the page's address names the conversation. */
const conversation = z.string().check(z.maxLength(200));

/** A text from the page's editor or clipboard. `peek` is a question ahead of time and leaves no trace. */
const InspectText = z.strictObject({
  type: z.literal('inspect-text'),
  id,
  conversation,
  purpose: z.enum(['peek', 'paste', 'send']),
  channel: z.enum(['typed', 'paste', 'drop']),
  text: z.string(),
});

/**
 * A file the user chose, pasted or dropped, before the page sees it. `text` is null when it is not text or too large, and `failure`
 * says which; `size` is in bytes.
 */
const InspectFile = z.strictObject({
  type: z.literal('inspect-file'),
  id,
  conversation,
  channel: z.enum(['choose', 'paste', 'drop']),
  name: z.string().check(z.maxLength(1000)),
  mime: z.string().check(z.maxLength(500)),
  size: z.int(),
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  text: z.nullable(z.string()),
  failure: z.optional(z.enum(['file-uninspectable', 'file-too-large'])),
});

/** An answer that stands in the page, to its end. */
const InspectAnswer = z.strictObject({
  type: z.literal('inspect-answer'),
  id,
  conversation,
  text: z.string().check(z.maxLength(200_000)),
});

/** A request the page wants to make. `body` is null when it is not UTF-8 text; `bytes` is then all of it in base64, if that is not much; `size` is in bytes. */
const InspectRequest = z.strictObject({
  type: z.literal('inspect-request'),
  id,
  conversation,
  channel: z.enum(['fetch', 'xhr', 'beacon', 'websocket', 'webrtc']),
  url: z.string().check(z.maxLength(65_536)),
  method: z.string().check(z.maxLength(20)),
  contentType: z.string().check(z.maxLength(500)),
  body: z.nullable(z.string()),
  bytes: z.optional(z.base64().check(z.maxLength(2 ** 21))),
  size: z.int(),
});

/** What the user chose in a dialog, or what an action came to. */
const Report = z.strictObject({
  type: z.literal('report'),
  event: id,
  outcome: z.enum(OUTCOMES),
  justification: z.optional(z.string().check(z.maxLength(500))),
  /** Findings, by their places, that leave as placeholders. */
  replace: z.optional(z.readonly(z.array(z.int()).check(z.maxLength(MAX_VIEWS)))),
  feedback: z.optional(z.readonly(z.array(z.enum(FEEDBACK)).check(z.maxLength(FEEDBACK.length)))),
});
export type Report = z.infer<typeof Report>;

/** The page moved from a new conversation to one with an id: the vault follows. */
const Moved = z.strictObject({ type: z.literal('moved'), from: conversation, to: conversation });

/** Asks for the originals behind the placeholders of one conversation. */
const Originals = z.strictObject({ type: z.literal('originals'), conversation });

/** The content script had to decide alone, by `onFailure`. */
const Failed = z.strictObject({
  type: z.literal('failed'),
  code: z.string().check(z.maxLength(50)),
  channel: z.optional(z.enum(CHANNELS)),
  outcome: z.optional(z.enum(OUTCOMES)),
});

/** The person sent what stood in the editor, and it was not held. */
const Given = z.strictObject({ type: z.literal('given') });

/** The answer to `account-wanted`. */
const AccountAnswer = z.strictObject({ type: z.literal('account'), seen: SeenAccounts });

export const FromContent = z.discriminatedUnion('type', [
  InspectText,
  InspectFile,
  InspectAnswer,
  InspectRequest,
  Report,
  Moved,
  Originals,
  Failed,
  Given,
  AccountAnswer,
]);
export type FromContent = z.infer<typeof FromContent>;
export type InspectText = z.infer<typeof InspectText>;
export type InspectFile = z.infer<typeof InspectFile>;
export type InspectAnswer = z.infer<typeof InspectAnswer>;
export type InspectRequest = z.infer<typeof InspectRequest>;

/** One finding as a person sees it: the kind and a mask (`AK••••••`), never the match. */
export const FindingView = z.strictObject({
  title: z.string(),
  category: z.enum(CATEGORIES),
  masked: z.string(),
  /** `always`: a rule has it replaced. A number: the place by which the user may choose to have it replaced. */
  replacing: z.optional(z.union([z.literal('always'), z.int()])),
});
export type FindingView = z.infer<typeof FindingView>;

export const Verdict = z.strictObject({
  type: z.literal('verdict'),
  id,
  action: z.enum(ACTIONS),
  /** What the text is to the app. Only prompts and uploads are worth a person's attention. */
  role: z.enum(ROLES),
  findings: z.array(FindingView),
  /** The rules that determined the action, with the admin's words. */
  reasons: z.array(z.strictObject({ rule: z.string(), title: z.string(), message: z.string() })),
  /** Reasons to choose from, in the admin's words. */
  offered: z.optional(z.array(z.string())),
  /** The user answered the same question a short while ago, and is not asked again. */
  quiet: z.optional(z.literal(true)),
  /** The text to send instead, when something in it was replaced. */
  replacement: z.optional(z.string()),
  /** The name to give a file instead, when something in it was replaced. */
  fileName: z.optional(z.string()),
  /** Set when nothing could be found, because the body could not be read. */
  failure: z.optional(z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]])),
  /** Set when the decision is on record; the report of what came of it names it. */
  event: z.optional(id),
});
export type Verdict = z.infer<typeof Verdict>;

export const FromBackground = z.discriminatedUnion('type', [
  Verdict,
  z.strictObject({
    type: z.literal('settings'),
    app: z.string(),
    onNoVerdict: z.enum(['block', 'allow']),
    verdictTimeoutMs: z.int(),
    /** Whether the browser lets the backstop stop requests. */
    backstop: z.boolean(),
    /** Whether the page may use WebRTC. */
    peers: z.boolean(),
    /** Whether what nobody can look into may go. */
    lax: z.boolean(),
    /** The app's adapter, where the policy has one of its own. It was checked when the policy came. */
    adapter: z.optional(z.custom<AiApp>()),
    /** The sentences of the person's language; left out for English, which pages have. */
    words: z.optional(z.unknown()),
    /** Whether the policy wants the hash of a file. */
    hashesFiles: z.boolean(),
  }),
  /** Asks whose account the page uses. */
  z.strictObject({ type: z.literal('account-wanted') }),
  z.strictObject({
    type: z.literal('originals'),
    conversation,
    /** Placeholder to original. Stays in the isolated world; the page never gets it. */
    originals: z.record(z.string(), z.string()),
  }),
]);
export type FromBackground = z.infer<typeof FromBackground>;

/** What the popup and the options page may ask (own origin only), by `runtime.sendMessage`. */
export const FromPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('status') }),
  z.strictObject({
    type: z.literal('enrol'),
    collector: z.string().check(z.maxLength(2000)),
    token: z.string().check(z.maxLength(200)),
    name: z.string().check(z.maxLength(100)),
  }),
  z.strictObject({ type: z.literal('deliver-now') }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** A value of this conversation that the AI service knows as a placeholder only. */
export interface Replaced {
  readonly placeholder: string;
  /** What kind of value it is, and enough of it to be recognised by who wrote it. */
  readonly title: string;
  readonly masked: string;
}

/** The answer to `status`: all that the popup and the options page show. */
export interface Status {
  readonly version: string;
  readonly enrolment:
    | { readonly state: 'none' }
    | {
        readonly state: 'enrolled';
        readonly collector: string;
        readonly device: string;
        readonly managed: boolean;
      };
  readonly policy: {
    readonly name: string;
    readonly version: number;
    readonly source: 'starter' | 'collector';
    /** A policy that arrived and was refused, while this one stays in force. */
    readonly refused?: {
      readonly code: ErrorCode;
      /** What is wrong with it, in English, for whoever wrote it. */
      readonly reason?: string;
    };
    readonly rules: readonly {
      readonly id: string;
      readonly title: string;
      readonly action: string;
      readonly mode: string;
      readonly message: string;
    }[];
  };
  readonly health: {
    /** False when the browser does not let the extension block requests (not installed by policy). */
    readonly backstop: boolean;
    /** ms since 1970, or null when nothing was ever delivered. */
    readonly lastDelivery: number | null;
    readonly lastFailure?: ErrorCode;
    readonly waiting: number;
    readonly dropped: Readonly<Record<string, number>>;
  };
  readonly apps: readonly {
    readonly id: string;
    readonly title: string;
    readonly hosts: readonly string[];
  }[];
  /** What left as placeholders in the conversation that is in view; left out when none is. */
  readonly replaced?: readonly Replaced[];
  /** What people call each detector in the events. */
  readonly titles: Readonly<Record<string, string>>;
  /** The newest first, at most 50. */
  readonly events: readonly UsageEvent[];
}

/** The answer to `enrol` and `deliver-now`. */
export type Done = { readonly ok: true } | { readonly ok: false; readonly code: ErrorCode };
