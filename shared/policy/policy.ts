import * as z from 'zod/mini';
import { ACCOUNT_KINDS, Tenant } from '../apps/account.ts';
import { AiApp } from '../apps/app.ts';
import { CATEGORIES } from '../classify/finding.ts';
import { SEVERITIES } from '../classify/severity.ts';
import { LANGUAGES } from '../language.ts';
import { FILE_FACTS } from '../file/given-file.ts';
import { ACTIONS } from './action.ts';
import { Id, RULE_PARTS, Sentence } from './rule-pack.ts';
import { TenantRestrictions } from './tenant-restriction.ts';

/**
 * When a rule applies. Every condition that is given must hold, but `detectors`, `categories` and `labels` are alternatives: a finding
 * that is one of them counts. A rule with none of the three needs no finding.
 */
export const Condition = z.strictObject({
  /** App ids. Left out: every app. */
  apps: z.optional(z.array(Id)),
  /**
   * Whose account the app is used with. `unknown` is neither of the others: a rule against personal accounts that shall also hold
   * while nobody can tell names both.
   */
  accounts: z.optional(z.array(z.enum(ACCOUNT_KINDS))),
  /** Accounts by what the service calls them: workspace, organisation, tenant, mail domain or plan, in any letter case. */
  tenants: z.optional(z.array(Tenant).check(z.maxLength(1000))),
  /** Every account but these, also one that is not known: "any workspace that is not ours". */
  exceptTenants: z.optional(z.array(Tenant).check(z.maxLength(1000))),
  detectors: z.optional(z.array(Id)),
  categories: z.optional(z.array(z.enum(CATEGORIES))),
  /** Ids of the company's own labels: findings that carry one of them. */
  labels: z.optional(z.array(Id)),
  /** Detectors left out of `categories` and `labels`: "all personal data but bare names". */
  except: z.optional(z.array(Id)),
  /** Detectors of which at least one must be found too: a name matters beside an address. No finding counts for itself. */
  alongside: z.optional(z.array(Id)),
  /** Where the text came from. Left out: everywhere but `answer`, what an app shows by itself. */
  channels: z.optional(z.array(z.string())),
  /** 0–100. Left out: `DEFAULT_MIN_CONFIDENCE`. */
  minConfidence: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  /** Findings below do not count. Left out: all count. */
  minSeverity: z.optional(z.enum(SEVERITIES)),
  /** How many findings must match. Left out: 1. */
  minCount: z.optional(z.int().check(z.minimum(1))),
  /** How many different values they must have. Letter case and kinds of white space make no difference. */
  minDistinct: z.optional(z.int().check(z.minimum(1))),
});

const Reasons = z.array(Sentence).check(z.maxLength(20));

/** One sentence of a policy: when something is found, what happens, and what the user is told. */
export const Rule = z.strictObject({
  id: Id,
  title: Sentence,
  /** `monitor` records what would have happened and changes nothing; `off` is not evaluated. */
  mode: z.enum(['enforce', 'monitor', 'off']),
  when: Condition,
  action: z.enum(ACTIONS),
  /** The admin's own words, shown to the user: why, and what to do instead. */
  message: Sentence,
  /** Reasons to choose from when the action is `justify`, beside one's own words. */
  reasons: z.optional(Reasons),
  /** The same words in other languages. What is left out is said as above. */
  translations: z.optional(
    z.partialRecord(
      z.enum(LANGUAGES),
      z.strictObject({
        title: z.exactOptional(Sentence),
        message: z.exactOptional(Sentence),
        reasons: z.exactOptional(Reasons),
      }),
    ),
  ),
});

const onFailure = z.enum(['block', 'allow']);

/**
 * One policy document: the only source of this shape for the extension, the command, the collector and the console.
 * `version` only grows; a client refuses a lower one (`policy-older`).
 */
export const Policy = z.strictObject({
  schema: z.literal('promptweir/policy/1'),
  version: z.int().check(z.minimum(0)),
  name: Sentence,
  rules: z.array(Rule).check(z.maxLength(10_000)),
  ...RULE_PARTS,
  /** Adapters that replace the built-in one of the same id, or describe an app that has none. */
  apps: z.optional(z.array(AiApp).check(z.maxLength(200))),
  /** The organisation's own AI apps, reached by HTTPS, that nobody wrote an adapter for. */
  internalApps: z.optional(
    z
      .array(
        z.strictObject({
          id: Id,
          title: Sentence,
          /** As in an adapter. */
          hosts: z.array(z.string().check(z.maxLength(253))).check(z.minLength(1), z.maxLength(50)),
        }),
      )
      .check(z.maxLength(500)),
  ),
  /** Accounts that services are told to let in, by the headers they document. They see to it themselves. */
  tenantRestrictions: z.optional(TenantRestrictions),
  /** What happens when a part cannot do its work. The choice is recorded with the event. */
  onFailure: z.strictObject({
    /** The background gave no verdict within `verdictTimeoutMs`. */
    noVerdict: onFailure,
    /** A request body that cannot be read as text: binary, compressed, too large, unseen. */
    uninspectable: onFailure,
    /**
     * An app has changed, and its adapter no longer recognises prompts. `generic`: the generic adapter helps out. `block`: no
     * request with a body leaves its pages until an adapter fits. Left out: `generic`.
     */
    adapter: z.optional(z.enum(['generic', 'block'])),
  }),
  /**
   * What events say of a file besides what was found in it. Left out: type and size. A name can name a person, and of a short file
   * the hash tells the content to who guesses it.
   */
  files: z.optional(z.strictObject({ record: z.array(z.enum(FILE_FACTS)) })),
  verdictTimeoutMs: z.int().check(z.minimum(100), z.maximum(60_000)),
  /** For so long one answer counts for all prompts to the same app about which the same rules would ask. Left out: for one prompt. */
  quietMinutes: z.optional(z.int().check(z.minimum(1), z.maximum(1440))),
});

export type Policy = z.infer<typeof Policy>;
export type Rule = z.infer<typeof Rule>;
export type Condition = z.infer<typeof Condition>;
