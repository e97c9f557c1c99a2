import * as z from 'zod/mini';
import { CATEGORIES } from '../classify/finding.ts';
import { SEVERITIES } from '../classify/severity.ts';
import { MAX_TERMS } from './rule-limits.ts';

/** The size an admin's pattern may have, in UTF-16 units. Long patterns are dictionaries in disguise. */
const MAX_PATTERN = 1000;
/** Detectors of one kind in a pack. */
const MAX_RULES = 10_000;

/** Lower-case words joined by dashes. */
export const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
/** Words for people. */
export const Sentence = z.string().check(z.maxLength(1000));

const ids = z.array(Id).check(z.maxLength(1000));
const term = z.string().check(z.minLength(2), z.maxLength(200));
const confidence = z.int().check(z.minimum(1), z.maximum(100));
const count = z.int().check(z.minimum(1), z.maximum(1_000_000));
const distance = z.int().check(z.minimum(0), z.maximum(10_000));
const pattern = z.string().check(z.minLength(1), z.maxLength(MAX_PATTERN));

/**
 * What stands near a finding, outside of it: words, or what other detectors of the pack or built-in ones find (each before its own
 * `near` and counts, so that nothing goes in circles). Without `raise` and `absent` it must be there, and a pattern is then run round
 * these words only, which is why thousands of patterns that name words cost next to nothing.
 */
export const Near = z.strictObject({
  /** Whole words or phrases, in any letter case. */
  words: z.optional(z.array(term).check(z.maxLength(1000))),
  detectors: z.optional(ids),
  /** UTF-16 units between it and the finding it stands before or after. 0: not on this side. Left out: `NEAR_DISTANCE`. */
  before: z.optional(distance),
  after: z.optional(distance),
  /** Turns it round: where it stands near, there is no finding. */
  absent: z.optional(z.boolean()),
  /** It need not be there; where it is, the confidence grows by so much. Levels of confidence are made of these. */
  raise: z.optional(confidence),
});

/** What all own detectors say of themselves. */
const about = {
  id: Id,
  title: Sentence,
  category: z.enum(CATEGORIES),
  confidence: z.optional(confidence),
  /** Left out: `medium`, as built-in detectors have. */
  severity: z.optional(z.enum(SEVERITIES)),
  /** Names of the company's own scheme that its findings carry, by id. */
  labels: z.optional(ids),
};

/** What detectors of a text's characters can ask for besides. */
const conditions = {
  /** Every one must hold. */
  near: z.optional(z.array(Near).check(z.maxLength(20))),
  /** With fewer findings in a text there is none. */
  minCount: z.optional(count),
  /** With fewer different values in a text there is no finding. Letter case and kinds of white space make no difference. */
  minDistinct: z.optional(count),
};

/**
 * Terms an admin lists: code names, project names, customers. Matched as whole words, in any letter case unless said otherwise; any
 * white space matches a space. Left out, `confidence` is 90.
 */
export const Dictionary = z.strictObject({
  ...about,
  ...conditions,
  terms: z.array(term).check(z.maxLength(MAX_TERMS)),
  caseSensitive: z.optional(z.boolean()),
  /** Also where digits and signs stand for the letters they look like: `f4lc0n`. */
  leet: z.optional(z.boolean()),
  /** Also written backwards. */
  reversed: z.optional(z.boolean()),
});

/**
 * A regular expression an admin writes. It is refused with a reason when its time could grow faster than the text. `confidence` is 80
 * when left out.
 */
export const Pattern = z.strictObject({
  ...about,
  ...conditions,
  pattern,
  caseSensitive: z.optional(z.boolean()),
});

/** Several kinds of finding that mean something together. Each finding that took part is one of the combination, too. */
export const Combination = z.strictObject({
  ...about,
  parts: z
    .array(
      z.strictObject({
        /** Built-in or of this pack, but no combination. With `categories` beside it: these or those. */
        detectors: z.optional(ids),
        categories: z.optional(z.array(z.enum(CATEGORIES))),
        minCount: z.optional(count),
        minDistinct: z.optional(count),
        /** Left out: `DEFAULT_MIN_CONFIDENCE`. */
        minConfidence: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
      }),
    )
    .check(z.minLength(1), z.maxLength(50)),
  /** How many parts must be there: 1 is any of them. Left out: all. */
  atLeast: z.optional(count),
  /** UTF-16 units within which they must begin. Left out: anywhere in the text. */
  within: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
});

/**
 * Values that are no findings, whatever detector finds them: the company's own address, test cards. A finding goes when all of its
 * text is listed.
 */
export const AllowList = z.strictObject({
  id: Id,
  title: Sentence,
  /** Whose findings it takes away. Without `detectors` and `categories`: everybody's. What was not inspected stays. */
  detectors: z.optional(ids),
  categories: z.optional(z.array(z.enum(CATEGORIES))),
  /** In any letter case. */
  values: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(500))).check(z.maxLength(100_000)),
  ),
  /** Of the whole value, in any letter case. Refused with a reason like every {@link Pattern}. */
  patterns: z.optional(z.array(pattern).check(z.maxLength(1000))),
  /** Dictionaries of this pack, of which a term is the whole value. */
  dictionaries: z.optional(ids),
});

/** What an admin thinks of built-in detectors. Of several overrides of one detector the last counts, field by field. */
export const Override = z.strictObject({
  detectors: ids.check(z.minLength(1)),
  /** It finds nothing any more. */
  off: z.optional(z.boolean()),
  /** In place of its own. */
  confidence: z.optional(confidence),
  severity: z.optional(z.enum(SEVERITIES)),
  labels: z.optional(ids),
});

/** A name of the company's own scheme: "Restricted", "GDPR special category". Rules speak of it by id. */
export const LabelName = z.strictObject({ id: Id, title: Sentence });

/** An example that proves the pack: checked before it may be pushed, never on a device. */
export const PackTest = z.strictObject({
  title: Sentence,
  text: z.string().check(z.maxLength(20_000)),
  /** Exactly what the pack's own detectors find, from the default confidence on, in any order. */
  finds: z.array(z.strictObject({ detector: Id, text: z.string() })).check(z.maxLength(1000)),
  /** Built-in detectors that find nothing here, thanks to an override or an allow-list. */
  silent: z.optional(ids),
});

/** The parts of a pack. A policy holds them beside its rules, so a policy is a pack with rules. */
export const RULE_PARTS = {
  /** Own detectors. Their ids stand beside the built-in ones and may not repeat them. */
  dictionaries: z.array(Dictionary).check(z.maxLength(MAX_RULES)),
  patterns: z.array(Pattern).check(z.maxLength(MAX_RULES)),
  combinations: z.optional(z.array(Combination).check(z.maxLength(1000))),
  allowLists: z.optional(z.array(AllowList).check(z.maxLength(1000))),
  overrides: z.optional(z.array(Override).check(z.maxLength(1000))),
  labels: z.optional(z.array(LabelName).check(z.maxLength(1000))),
  tests: z.optional(z.array(PackTest).check(z.maxLength(10_000))),
};

const RuleParts = z.object(RULE_PARTS);

/**
 * A rule pack as a file of its own, for `promptweir rules check`: the same parts a policy has. References between parts, the cost of
 * patterns and the tests are checked by `checkRules`; the schema cannot see them.
 */
export const RulePack = z.strictObject({
  schema: z.literal('promptweir/rules/1'),
  name: Sentence,
  ...RULE_PARTS,
});

/** Everything in a pack that finds something and has an id for it. */
export const ownDetectors = ({
  dictionaries,
  patterns,
  combinations = [],
}: RuleParts): readonly (Dictionary | Pattern | Combination)[] => [
  ...dictionaries,
  ...patterns,
  ...combinations,
];

export type RuleParts = z.infer<typeof RuleParts>;
export type RulePack = z.infer<typeof RulePack>;
export type Near = z.infer<typeof Near>;
export type Dictionary = z.infer<typeof Dictionary>;
export type Pattern = z.infer<typeof Pattern>;
export type Combination = z.infer<typeof Combination>;
export type AllowList = z.infer<typeof AllowList>;
export type Override = z.infer<typeof Override>;
export type PackTest = z.infer<typeof PackTest>;
