import browser, { type WebRequest } from 'webextension-polyfill';
import type { AppsInForce } from '../../shared/apps/apps-in-force.ts';
import type { AiApp } from '../../shared/apps/app.ts';
import { readBody } from '../../shared/body/read-body.ts';
import { isOfApp, isPageOf } from '../../shared/apps/request-rule.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { record, recordState } from '../../shared/event/record.ts';
import type { Channel } from '../../shared/event/usage-event.ts';
import { inspect, type ReadyPolicy } from '../../shared/inspect.ts';
import { needsAccount } from '../../shared/policy/rule-index.ts';
import type { Decision } from '../../shared/policy/decide.ts';
import { judge, roleAt } from './judge.ts';
import type { InspectorParts } from './inspector.ts';
import { holdsAny, judgeEdges, judgeLink, textsOfHeaders, textsOfUrl } from './judge-edges.ts';
import { judgeImage } from './judge-image.ts';
import { readRequestBody } from './request-body.ts';

type BeforeRequest = WebRequest.OnBeforeRequestDetailsType;
type HttpHeader = WebRequest.HttpHeadersItemType;
type BeforeHeaders = WebRequest.OnBeforeSendHeadersDetailsType;

/** Chromium calls a blocking listener only for an extension installed by policy, and says so by the permission alone. */
export const canBlock = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['webRequestBlocking'] });

/**
 * The last look before a request leaves the browser, over the same judgement as the page's own questions. What went through
 * the page's world arrives here as plain bytes, already rewritten, and passes; what did not (workers, forms, frames without
 * our script) is judged here for the first time, and can only be stopped, not rewritten.
 *
 * Must be called in the first task of the worker: the browser wakes it for a request only if the listener is there then.
 */
export function guardRequests(parts: InspectorParts): void {
  const stopped = { cancel: true };

  const stop = (
    app: AiApp,
    details: BeforeRequest | BeforeHeaders,
    ready: ReadyPolicy,
    why: Why,
  ): { cancel: true } => {
    const url = new URL(details.url);
    const channel = channelOf(details.type);
    const account = accountFor(app, details);
    const decision = why.decision ?? {
      ...inspect([], { app: app.id, channel, account }, ready).decision,
      action: 'block',
    };
    const draft = record({
      now: parts.now(),
      surface: 'browser',
      app: app.id,
      host: url.hostname,
      account: account?.kind,
      channel: why.channel ?? channel,
      role: why.role ?? 'other',
      seenBy: 'backstop',
      findings: why.findings ?? [],
      replaced: [],
      decision: { ...decision, action: 'block' },
      outcome: 'stopped',
      length: why.length ?? 0,
      latencyMs: 0,
      policyVersion: ready.policy.version,
      failure: why.failure,
    });
    const key = `backstop ${app.id} ${url.hostname}${url.pathname} ${why.failure ?? ''} ${draft.rules.join()}`;
    void parts.ledger.appendOnce(key, draft);
    return stopped as { cancel: true };
  };

  /** Nothing is recorded of accounts that no rule asks about. */
  const accountFor = (app: AiApp, { tabId, url }: BeforeRequest | BeforeHeaders) =>
    needsAccount(parts.policy().policy.rules)
      ? parts.accounts.of(app, tabId === -1 ? undefined : tabId, url)
      : undefined;

  const knownOf = (app: AiApp): readonly string[] =>
    Object.values(parts.vaults.known(app.id)).map(({ original }) => original);

  const before = (details: BeforeRequest): WebRequest.BlockingResponse => {
    const app = appOf(parts.policy().apps, details);
    if (!app) return {};
    const ready = parts.policy();
    const known = knownOf(app);
    const url = new URL(details.url);
    const account = accountFor(app, details);
    const edges = judgeEdges(textsOfUrl(url), app, known, ready, account);
    if (edges) return stop(app, details, ready, { channel: 'url', ...edges });
    const isLink = details.type === 'main_frame' || roleAt(app, 'GET', url).role === 'prompt';
    const link = isLink ? judgeLink(url, app, ready, account) : undefined;
    if (link) return stop(app, details, ready, { channel: 'url', role: 'prompt', ...link });
    const image = details.type === 'image' ? judgeImage(url, app, ready, account) : undefined;
    if (image) return stop(app, details, ready, { channel: 'answer', role: 'answer', ...image });
    const body = readRequestBody(details.requestBody);
    if (body.kind === 'none') return {};
    if (ready.policy.onFailure.adapter === 'block' && parts.health.state(app.id) === 'degraded')
      return stop(app, details, ready, { failure: 'adapter-degraded' });
    const mayPass = ready.policy.onFailure.uninspectable === 'allow';
    if (body.kind === 'unseen')
      return mayPass ? {} : stop(app, details, ready, { failure: body.code });
    const found = judge(
      {
        app,
        account,
        channel: channelOf(details.type),
        method: details.method,
        url,
        body: readBody(body.text, body.contentType),
        size: body.text.length,
      },
      ready,
      (text) => parts.clearances.find(app.id, text),
      parts.memories.past(app.id, undefined),
    );
    const repeats = found.inspection.texts.some((text) => holdsAny(text, known));
    if (
      (found.action === 'allow' || found.action === 'log') &&
      found.emptied.size === 0 &&
      !repeats
    ) {
      void parts.memories.keep(app.id, found.inspection, new Map());
      return {};
    }
    const { findings, decision } = found.inspection;
    return stop(app, details, ready, {
      findings,
      decision,
      role: found.role,
      length: found.length,
    });
  };

  const beforeHeaders = (details: BeforeHeaders): WebRequest.BlockingResponse => {
    const app = appOf(parts.policy().apps, details);
    if (!app) return {};
    const ready = parts.policy();
    const headers = details.requestHeaders ?? [];
    const edges = judgeEdges(
      textsOfHeaders(headers),
      app,
      knownOf(app),
      ready,
      accountFor(app, details),
    );
    if (edges) return stop(app, details, ready, edges);
    const valueOf = (wanted: string): string =>
      headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
    // Of a native multipart form the browser shows a file's name, or nothing at all. Ours is spelled so that it is shown as
    // bytes, so this one did not come through the page's world.
    const hidesFiles = valueOf('content-type').startsWith('multipart/form-data');
    const isEncoded = valueOf('content-encoding') !== '';
    const mayPass = ready.policy.onFailure.uninspectable === 'allow';
    if (!mayPass && (hidesFiles || isEncoded))
      return stop(app, details, ready, { failure: 'body-undecodable' });
    return withoutReferrer(app, details, ready, headers);
  };

  /** The page's own address goes with each of its requests; when it may not, its origin goes alone. */
  const withoutReferrer = (
    app: AiApp,
    details: BeforeHeaders,
    ready: ReadyPolicy,
    headers: readonly HttpHeader[],
  ): WebRequest.BlockingResponse => {
    const at = headers.findIndex(({ name }) => name.toLowerCase() === 'referer');
    const value = headers[at]?.value;
    if (value === undefined || !URL.canParse(value)) return {};
    const referrer = new URL(value);
    const edges = judgeEdges(
      textsOfUrl(referrer),
      app,
      knownOf(app),
      ready,
      accountFor(app, details),
    );
    if (!edges) return {};
    stop(app, details, ready, { channel: 'url', ...edges });
    return { requestHeaders: headers.with(at, { name: 'Referer', value: `${referrer.origin}/` }) };
  };

  const filter = { urls: ['<all_urls>'] };
  // A listener that throws lets the request go. Ours must not.
  const closed =
    <D extends BeforeRequest | BeforeHeaders>(look: (details: D) => WebRequest.BlockingResponse) =>
    (details: D): WebRequest.BlockingResponse => {
      try {
        return look(details);
      } catch {
        const policyVersion = parts.policy().policy.version;
        const state = {
          now: parts.now(),
          surface: 'browser',
          policyVersion,
          failure: 'internal',
        } as const;
        void parts.ledger.appendOnce('backstop failed', recordState('health', state));
        return { cancel: true };
      }
    };

  browser.webRequest.onBeforeRequest.addListener(closed(before), filter, [
    'blocking',
    'requestBody',
  ]);
  browser.webRequest.onBeforeSendHeaders.addListener(closed(beforeHeaders), filter, [
    'blocking',
    'requestHeaders',
    ...EXTRA_HEADERS,
  ]);
  browser.webRequest.onErrorOccurred.addListener((details) => {
    const app = appOf(parts.policy().apps, details);
    const channel = channelOf(details.type);
    if (!app || channel !== 'webtransport' || details.error !== BLOCKED) return;
    const { version: policyVersion } = parts.policy().policy;
    const failure = 'channel-closed';
    const state = { now: parts.now(), surface: 'browser', policyVersion, failure } as const;
    const draft = recordState('health', { ...state, app: app.id, channel, outcome: 'stopped' });
    void parts.ledger.appendOnce(`${app.id} ${failure} ${channel}`, draft);
  }, filter);
}

/** What the browser says of a request that a rule stopped (Chromium). */
const BLOCKED = 'net::ERR_BLOCKED_BY_CLIENT';

/** Chromium shows Referer only to those who ask for it (since 72); Firefox does not know the word. */
const { OnBeforeSendHeadersOptions } = browser.webRequest as unknown as {
  OnBeforeSendHeadersOptions?: { EXTRA_HEADERS?: WebRequest.OnBeforeSendHeadersOptions };
};
const EXTRA_HEADERS = OnBeforeSendHeadersOptions?.EXTRA_HEADERS
  ? [OnBeforeSendHeadersOptions.EXTRA_HEADERS]
  : [];

interface Why {
  readonly failure?: ErrorCode;
  readonly channel?: Channel;
  readonly role?: ReturnType<typeof judge>['role'];
  readonly findings?: ReturnType<typeof inspect>['findings'];
  readonly decision?: Decision;
  readonly length?: number;
}

function channelOf(type: WebRequest.ResourceType | 'webtransport'): Channel {
  switch (type) {
    case 'ping':
    case 'beacon':
      return 'beacon';
    case 'websocket':
      return 'websocket';
    case 'webtransport':
      return 'webtransport';
    case 'main_frame':
    case 'sub_frame':
      return 'form';
    default:
      return 'fetch';
  }
}

/** The app whose page makes a request, or else the app it goes to. The extension's own requests are nobody's. */
function appOf(
  apps: AppsInForce,
  details: Pick<
    BeforeRequest,
    'url' | 'method' | 'type' | 'initiator' | 'documentUrl' | 'originUrl'
  >,
): AiApp | undefined {
  const made = details.initiator ?? details.documentUrl ?? details.originUrl;
  if (made?.startsWith(browser.runtime.getURL('').slice(0, -1))) return undefined;
  const app = (made ? apps.at(hostOf(made)) : undefined) ?? apps.at(hostOf(details.url));
  // Chromium tells the origin of a request, not the path of its page.
  const url = new URL(details.url);
  const isOpened =
    details.type === 'main_frame' && app !== undefined && isPageOf(app, url.pathname);
  return app && (isOpened || isOfApp(app, details.method, url)) ? app : undefined;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
