/** A header by which a service lets in only the accounts it names. */
interface Header {
  readonly name: string;
  /** `allowed`: the list of the policy, with commas and no spaces. `context`: its one value. Anything else is sent as it is. */
  readonly value: 'allowed' | 'context' | (string & {});
  /** Hosts that are to get it; each stands for its subdomains too. */
  readonly hosts: readonly string[];
}

/** One service that documents such headers. */
export interface TenantService {
  readonly title: string;
  readonly headers: readonly Header[];
  /** What one allowed account looks like. */
  readonly account: RegExp;
  /** How many the service takes in one header. */
  readonly most: number;
  /** What `context` looks like; only where a header asks for it. */
  readonly context?: RegExp;
  /** Addresses that the service says to close besides, as filters of declarativeNetRequest: there nobody is signed in. */
  readonly closed?: readonly string[];
  /** Page and date. */
  readonly evidence: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,8}$/i;
const DOMAIN_OR_UUID = new RegExp(`${DOMAIN.source}|${UUID.source}`, 'i');
const SLUG = /^[A-Za-z0-9_-]{1,100}$/;
const ENTRA = ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net'];

/**
 * Every header for restricting accounts that its own vendor documents. Names that stand in other products and that no vendor
 * confirms are left out: a header nobody reads would be a promise nobody keeps.
 */
export const TENANT_SERVICES = {
  chatgpt: {
    title: 'ChatGPT workspaces',
    headers: [{ name: 'ChatGPT-Allowed-Workspace-Id', value: 'allowed', hosts: ['chatgpt.com'] }],
    account: UUID,
    most: 50,
    closed: ['||chatgpt.com/backend-anon/'],
    evidence: 'OpenAI help centre, article 20001323, read 2026-11-22',
  },
  'openai-api': {
    title: 'OpenAI API organisations',
    headers: [
      { name: 'OpenAI-Allowed-Organization-Ids', value: 'allowed', hosts: ['api.openai.com'] },
    ],
    account: /^org-[A-Za-z0-9]{1,64}$/,
    most: 50,
    evidence: 'OpenAI help centre on API Platform tenant restrictions, read 2026-11-22',
  },
  anthropic: {
    title: 'Claude organisations',
    headers: [
      {
        name: 'anthropic-allowed-org-ids',
        value: 'allowed',
        hosts: ['claude.ai', 'claude.com', 'anthropic.com'],
      },
    ],
    account: UUID,
    most: 50,
    evidence: 'Anthropic help centre, article 13198485, read 2026-11-22',
  },
  'google-workspace': {
    title: 'Google accounts',
    headers: [{ name: 'X-GoogApps-Allowed-Domains', value: 'allowed', hosts: ['google.com'] }],
    account: new RegExp(`^(consumer_accounts|visitor_accounts)$|${DOMAIN.source}`, 'i'),
    most: 100,
    evidence: 'Google Workspace Admin help, block access to consumer accounts, read 2026-11-22',
  },
  'gemini-code-assist': {
    title: 'Gemini Code Assist domains',
    headers: [
      {
        name: 'X-GeminiCodeAssist-Allowed-Domains',
        value: 'allowed',
        hosts: ['cloudcode-pa.googleapis.com'],
      },
    ],
    account: DOMAIN,
    most: 100,
    evidence: 'Google Cloud documentation, configure network access to Gemini, read 2026-11-22',
  },
  entra: {
    title: 'Microsoft tenants (restrictions v2)',
    headers: [
      {
        name: 'sec-Restrict-Tenant-Access-Policy',
        value: 'allowed',
        hosts: [...ENTRA, 'login.live.com'],
      },
    ],
    // Tenant id and id of its policy.
    account: new RegExp(`${UUID.source.slice(0, -1)}:${UUID.source.slice(1)}`, 'i'),
    most: 1,
    evidence: 'Microsoft Learn, set up tenant restrictions v2, read 2026-11-22',
  },
  'entra-v1': {
    title: 'Microsoft tenants (restrictions v1)',
    headers: [
      { name: 'Restrict-Access-To-Tenants', value: 'allowed', hosts: ENTRA },
      { name: 'Restrict-Access-Context', value: 'context', hosts: ENTRA },
      {
        name: 'sec-Restrict-Tenant-Access-Policy',
        value: 'restrict-msa',
        hosts: ['login.live.com'],
      },
    ],
    account: DOMAIN_OR_UUID,
    most: 100,
    context: UUID,
    evidence: 'Microsoft Learn, use tenant restrictions to manage access, read 2026-11-22',
  },
  github: {
    title: 'GitHub enterprise',
    headers: [
      {
        name: 'sec-GitHub-allowed-enterprise',
        value: 'allowed',
        hosts: ['github.com', 'githubcopilot.com'],
      },
    ],
    account: SLUG,
    // The page contradicts itself on whether there may be more.
    most: 1,
    closed: ['||api.individual.githubcopilot.com^'],
    evidence:
      'GitHub Enterprise Cloud documentation, restricting access with a proxy, read 2026-11-22',
  },
  slack: {
    title: 'Slack workspaces',
    headers: [
      { name: 'X-Slack-Allowed-Workspaces-Requester', value: 'context', hosts: ['slack.com'] },
      { name: 'X-Slack-Allowed-Workspaces', value: 'allowed', hosts: ['slack.com'] },
    ],
    account: SLUG,
    most: 100,
    context: SLUG,
    evidence: 'Slack help centre, approve workspaces for your network, read 2026-11-22',
  },
  dropbox: {
    title: 'Dropbox teams',
    headers: [{ name: 'X-Dropbox-allowed-Team-Ids', value: 'allowed', hosts: ['dropbox.com'] }],
    account: /^[A-Za-z0-9:_-]{1,100}$/,
    most: 50,
    evidence: 'Dropbox help centre, network control, read 2026-11-22',
  },
} as const satisfies Readonly<Record<string, TenantService>>;

/** Key of {@link TENANT_SERVICES}. */
export type TenantServiceId = keyof typeof TENANT_SERVICES;
