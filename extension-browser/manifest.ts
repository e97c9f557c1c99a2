import type { AiApp } from '../shared/apps/app.ts';

/**
 * Public half of an RSA-2048 key (SPKI, DER, base64). It does nothing but give the extension one id everywhere, so that
 * policies, `--allowlisted-extension-id` and tests can name it. The private half was thrown away: who packs the extension
 * for force-installation (`npm run pack`) does it with a key of their own, which takes the place of this one.
 */
export const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyqDNNokXpenuINRLGFt+eVisKWOGI1tTK9Ik2PTZH4CuLlSyK5aBYi0Ubdf58opBwXvpDumcF5O/jCb2oaarPF3whMHdhViHiq7eIDqRfixMjeLgT5/KChRiwXXtv+YgwNJ2VV6T1tDJXABtewiZ4NNxxJDu9eYUaOWtaM3huOkr4pw6EvhPxraD0bVVSn2/SfbmnmYyom51oUfwJrNYUtbJo0dxQ+IxWmZ33Prm5P+pBE9HMLmkOIpH0raRRp9VkOr+626B2E3TCVZgRLGuz7sSX51W37SfvE6ieA8szu2SSlru4YT9TgWO6gO498rBzu8ICUNsGKD8a7f0ELkmIwIDAQAB';

/** First 16 bytes of the SHA-256 of {@link EXTENSION_KEY}, each half byte written as a letter from a to p. */
export const EXTENSION_ID = 'cjnlkojeiogacihojfdkfdonnbagnncf';

const PERMISSIONS = [
  // Cached policy, enrolment, and the originals behind placeholders (in memory).
  'storage',
  // The outbox must not be cleared when the disk gets full: it is the record.
  'unlimitedStorage',
  // The worker is stopped after 30 s of rest; delivery and policy refresh wake it.
  'alarms',
  // The backstop: sees the requests that page and content scripts could not. Blocking is granted by the browser only when
  // the extension is installed by policy.
  'webRequest',
  'webRequestBlocking',
  // Closes what nobody can look into: WebTransport, and sockets of workers by a header of their script.
  'declarativeNetRequestWithHostAccess',
  // Runs the scripts below on hosts that only the policy names: the organisation's own AI apps.
  'scripting',
  // Ends, once after installing, the service workers that began before those headers were there.
  'browsingData',
] as const;

/** Names the extension in Firefox's policies. */
export const FIREFOX_ID = 'promptweir@promptweir.example';

/**
 * The manifest for Chromium-based browsers (Chrome, Edge, Brave and the like), Manifest V3.
 * @param version of Promptweir
 * @param apps content scripts run on their hosts and nowhere else
 */
export function manifest(version: string, apps: readonly Pick<AiApp, 'hosts'>[]) {
  return {
    ...common(version, apps),
    key: EXTENSION_KEY,
    // MAIN world in the manifest needs 111; 121 is the first that ignores Firefox's background key instead of failing.
    minimum_chrome_version: '121',
    background: { service_worker: 'background.js' },
    storage: { managed_schema: 'managed_schema.json' },
  };
}

/** The manifest for Firefox: the same extension, with a background that is a page without a window. */
export function firefoxManifest(version: string, apps: readonly Pick<AiApp, 'hosts'>[]) {
  return {
    ...common(version, apps),
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        // MAIN world needs 128; 140 is the first that reads what is said of data, and the ESR that is still looked after.
        strict_min_version: '140.0',
        // Which AI sites are used and what was decided there goes to the collector of the organisation.
        data_collection_permissions: { required: ['websiteActivity'] },
      },
    },
  };
}

/** What both have. */
function common(version: string, apps: readonly Pick<AiApp, 'hosts'>[]) {
  const scripts = {
    matches: [...new Set(apps.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)))],
    run_at: 'document_start',
    // A page gets fresh built-ins from a frame it makes itself (about:blank, srcdoc, blob:), so these are covered as well.
    // The second key needs patterns with a wildcard path.
    all_frames: true,
    match_origin_as_fallback: true,
  };
  const icons = {
    16: 'icons/16.png',
    32: 'icons/32.png',
    48: 'icons/48.png',
    128: 'icons/128.png',
  };
  return {
    manifest_version: 3,
    name: 'Promptweir',
    description: 'Checks what you give to AI services before it leaves your device.',
    version,
    icons,
    permissions: PERMISSIONS,
    // AI pages send to hosts that no list knows (upload stores, telemetry), blocking one needs a permission for both ends
    // of the request, and the collector's address is the admin's choice. Page content is read on the apps' hosts only.
    host_permissions: ['<all_urls>'],
    content_scripts: [
      // First, so that it has the built-ins before any script of the page.
      { ...scripts, js: ['page.js'], world: 'MAIN' },
      { ...scripts, js: ['content.js'], css: ['content.css'], world: 'ISOLATED' },
    ],
    action: { default_title: 'Promptweir', default_popup: 'pages/popup.html', default_icon: icons },
    options_ui: { page: 'pages/options.html', open_in_tab: true },
    // One background for all windows. With `split`, a private window would have its own with an empty memory-only store: not
    // enrolled, and its events gone when it closes.
    incognito: 'spanning',
    content_security_policy: {
      // The collector: HTTPS anywhere, plain HTTP on this machine only.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        'connect-src https: http://127.0.0.1:* http://localhost:*; ' +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  };
}

/** What an administrator can set by policy, as the browser's settings editor shows it. Written to `managed_schema.json`. */
export const MANAGED_SCHEMA = {
  type: 'object',
  properties: {
    collectorUrl: {
      type: 'string',
      title: 'Collector',
      description: 'Address of the collector, for example https://collector.example.com',
    },
    enrolmentToken: {
      type: 'string',
      title: 'Enrolment token',
      description: 'Token from the console. The device enrols by itself with it.',
    },
    deviceName: {
      type: 'string',
      title: 'Device name',
      description: 'What the console calls this device.',
    },
  },
} as const;
