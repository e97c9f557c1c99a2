import * as z from 'zod/mini';
import { CATEGORIES } from '../classify/finding.ts';
import { ACTIONS } from './action.ts';

/** The size an admin's pattern may have, in UTF-16 units. Long patterns are dictionaries in disguise. */
const MAX_PATTERN = 1000;

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const text = z.string().check(z.maxLength(1000));

/** When a rule applies. Every condition that is given must hold; a rule without `detectors` and `categories` needs no finding. */
export const Condition = z.strictObject({
  /** App ids. Left out: every app. */
  apps: z.optional(z.array(id)),
  /** With `categories` beside it: findings of these detectors or of those categories. */
  detectors: z.optional(z.array(id)),
  categories: z.optional(z.array(z.enum(CATEGORIES))),
  /** Detectors left out of `categories`: "all personal data but bare names". */
  except: z.optional(z.array(id)),
  /** Detectors of which at least one must be found too: a name matters beside an address. No finding counts for itself. */
  alongside: z.optional(z.array(id)),
  /** Where the text came from. Left out: everywhere. */
  channels: z.optional(z.array(z.string())),
  /** 0–100. Left out: `DEFAULT_MIN_CONFIDENCE`. */
  minConfidence: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  /** How many findings must match. Left out: 1. */
  minCount: z.optional(z.int().check(z.minimum(1))),
});

/** One sentence of a policy: when something is found, what happens, and what the user is told. */
export const Rule = z.strictObject({
  id,
  title: text,
  /** `monitor` records what would have happened and changes nothing; `off` is not evaluated. */
  mode: z.enum(['enforce', 'monitor', 'off']),
  when: Condition,
  action: z.enum(ACTIONS),
  /** The admin's own words, shown to the user: why, and what to do instead. */
  message: text,
});

/** Terms an admin lists: code names, project names. Matched as whole words, in any letter case unless said otherwise. */
export const Dictionary = z.strictObject({
  id,
  title: text,
  category: z.enum(CATEGORIES),
  terms: z.array(z.string().check(z.minLength(2), z.maxLength(200))).check(z.maxLength(100_000)),
  caseSensitive: z.optional(z.boolean()),
});

/** A regular expression an admin writes. It is refused with a reason when its time could grow faster than the text. */
export const Pattern = z.strictObject({
  id,
  title: text,
  category: z.enum(CATEGORIES),
  pattern: z.string().check(z.minLength(1), z.maxLength(MAX_PATTERN)),
  caseSensitive: z.optional(z.boolean()),
  confidence: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
});

const onFailure = z.enum(['block', 'allow']);

/**
 * One policy document: the only source of this shape for the extension, the command, the collector and the console.
 * `version` only grows; a client refuses a lower one (`policy-older`).
 */
export const Policy = z.strictObject({
  schema: z.literal('promptweir/policy/1'),
  version: z.int().check(z.minimum(0)),
  name: text,
  rules: z.array(Rule).check(z.maxLength(10_000)),
  /** Custom detectors. Their ids stand beside the built-in ones and may not repeat them. */
  dictionaries: z.array(Dictionary),
  patterns: z.array(Pattern),
  /** What happens when a part cannot do its work. The choice is recorded with the event. */
  onFailure: z.strictObject({
    /** The background gave no verdict within `verdictTimeoutMs`. */
    noVerdict: onFailure,
    /** A request body that cannot be read as text: binary, compressed, too large, unseen. */
    uninspectable: onFailure,
  }),
  verdictTimeoutMs: z.int().check(z.minimum(100), z.maximum(60_000)),
});

export type Policy = z.infer<typeof Policy>;
export type Rule = z.infer<typeof Rule>;
export type Condition = z.infer<typeof Condition>;
export type Dictionary = z.infer<typeof Dictionary>;
export type Pattern = z.infer<typeof Pattern>;
