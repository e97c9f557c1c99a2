import * as z from 'zod/mini';

/**
 * Whose account an app is used with. `corporate`: the service itself says that an organisation holds it. `unknown`: signed out, not
 * read yet, or the service does not say. Nothing is taken for corporate that was not read.
 */
export const ACCOUNT_KINDS = ['personal', 'corporate', 'unknown'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What services call an account: a workspace, organisation, tenant, mail domain or plan. */
export const Tenant = z.string().check(z.minLength(1), z.maxLength(200));

/** The account a text would go to. */
export interface Account {
  readonly kind: AccountKind;
  /** In the service's own words; compared without regard to letter case. */
  readonly tenant?: string;
}

/** While nothing was read. */
export const UNKNOWN_ACCOUNT: Account = { kind: 'unknown' };

const pattern = z.string().check(z.maxLength(500));
const words = z.array(z.string());

/**
 * Where an app shows whose account is in use. `url`, `cookie` and `element` name the one in use, in this order; `answer` lists the
 * accounts of the person, and where nothing names one of them it must be the only one. The account's word (its own name, if there
 * is no `answer`) is looked up in `personal` and `corporate`.
 */
export const AccountSource = z.strictObject({
  /** Regular expression with one group over the address of each request: exact for that request. */
  url: z.optional(pattern),
  /** Name of a cookie that scripts can read. */
  cookie: z.optional(z.string()),
  /** The first element of the selector whose attribute matches; one group. */
  element: z.optional(z.strictObject({ selector: z.string(), attribute: z.string(), pattern })),
  /** JSON that the app's own page asks its server for. JSON pointers; `*` in `accounts` stands for every index. */
  answer: z.optional(
    z.strictObject({
      path: z.string(),
      accounts: z.string(),
      tenant: z.string(),
      /** `null` there is the empty word. */
      word: z.string(),
    }),
  ),
  personal: words,
  corporate: words,
  /** What any other word means. */
  otherwise: z.enum(ACCOUNT_KINDS),
});
export type AccountSource = z.infer<typeof AccountSource>;

/** What a page shows of accounts at one moment. */
export const SeenAccounts = z.strictObject({
  /** Named by cookie or element. */
  active: z.optional(Tenant),
  /** From the answer. */
  listed: z
    .array(z.strictObject({ tenant: Tenant, kind: z.enum(ACCOUNT_KINDS) }))
    .check(z.maxLength(200)),
});
export type SeenAccounts = z.infer<typeof SeenAccounts>;

/** Whether a content script has to look at the page; otherwise addresses alone tell. */
export const isReadFromPage = ({ cookie, element, answer }: AccountSource): boolean =>
  (cookie ?? element ?? answer) !== undefined;

/** What the address of a request names, if it names an account. */
export function tenantIn(source: AccountSource, url: string): string | undefined {
  if (source.url === undefined) return undefined;
  return named(new RegExp(source.url).exec(url)?.[1]);
}

/** The account in use. `active` from an address is stronger than what the page shows. */
export function accountOf(
  source: AccountSource,
  seen: SeenAccounts,
  fromUrl: string | undefined,
): Account {
  const tenant = fromUrl ?? seen.active;
  if (source.answer === undefined)
    return tenant === undefined ? UNKNOWN_ACCOUNT : { kind: kindOf(source, tenant), tenant };
  if (tenant === undefined) {
    const [only, ...others] = seen.listed;
    return only !== undefined && others.length === 0 ? only : UNKNOWN_ACCOUNT;
  }
  return seen.listed.find((each) => isSame(each.tenant, tenant)) ?? { kind: 'unknown', tenant };
}

/** The accounts an answer lists. Entries without a tenant are left out: nobody could tell them apart. */
export function accountsIn(source: AccountSource, json: unknown): SeenAccounts['listed'] {
  const { answer } = source;
  if (answer === undefined) return [];
  return at(json, answer.accounts).flatMap((entry) => {
    const [tenant] = at(entry, answer.tenant);
    const [word] = at(entry, answer.word);
    const name = typeof tenant === 'string' ? named(tenant) : undefined;
    return name === undefined ? [] : [{ tenant: name, kind: kindOf(source, word) }];
  });
}

/** Tenants are host names, UUIDs and slugs: none of them has letter case. */
export const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function kindOf({ personal, corporate, otherwise }: AccountSource, given: unknown): AccountKind {
  if (given !== null && typeof given !== 'string') return 'unknown';
  const word = given?.toLowerCase() ?? '';
  if (personal.includes(word)) return 'personal';
  return corporate.includes(word) ? 'corporate' : otherwise;
}

const named = (text: string | undefined): string | undefined => Tenant.safeParse(text).data;

/** The values at a JSON pointer; none where it leads nowhere. */
function at(value: unknown, pointer: string): unknown[] {
  let found = [value];
  for (const step of pointer.split('/').slice(1)) {
    found = found.flatMap((each) => {
      if (typeof each !== 'object' || each === null) return [];
      if (step === '*') return Array.isArray(each) ? (each as unknown[]) : [];
      return Object.hasOwn(each, step) ? [(each as Record<string, unknown>)[step]] : [];
    });
  }
  return found;
}
