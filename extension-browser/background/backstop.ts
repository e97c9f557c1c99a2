import browser, { type WebRequest } from 'webextension-polyfill';
import { appAt } from '../../shared/apps/index.ts';
import type { AiApp } from '../../shared/apps/app.ts';
import { readBody } from '../../shared/body/read-body.ts';
import { isOfApp } from '../../shared/apps/request-rule.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { record, recordState } from '../../shared/event/record.ts';
import type { Channel } from '../../shared/event/usage-event.ts';
import { inspect, type ReadyPolicy } from '../../shared/inspect.ts';
import type { Decision } from '../../shared/policy/decide.ts';
import { judge } from './judge.ts';
import type { InspectorParts } from './inspector.ts';
import { holdsAny, judgeEdges, textsOfHeaders, textsOfUrl } from './judge-edges.ts';
import { readRequestBody } from './request-body.ts';

type BeforeRequest = WebRequest.OnBeforeRequestDetailsType;
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
  const parsedAsForm = new Set<string>();

  const stop = (
    app: AiApp,
    details: BeforeRequest | BeforeHeaders,
    ready: ReadyPolicy,
    why: Why,
  ): { cancel: true } => {
    const url = new URL(details.url);
    const channel = channelOf(details.type);
    const decision = why.decision ?? {
      ...inspect([], { app: app.id, channel }, ready).decision,
      action: 'block',
    };
    const draft = record({
      now: parts.now(),
      surface: 'browser',
      app: app.id,
      host: url.hostname,
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

  const knownOf = (app: AiApp): readonly string[] =>
    Object.values(parts.vaults.known(app.id)).map(({ original }) => original);

  const before = (details: BeforeRequest): WebRequest.BlockingResponse => {
    const app = appOf(details);
    if (!app) return {};
    const ready = parts.policy();
    const known = knownOf(app);
    const edges = judgeEdges(textsOfUrl(new URL(details.url)), app, known, ready);
    if (edges) return stop(app, details, ready, { channel: 'url', ...edges });
    const body = readRequestBody(details.requestBody);
    if (body.kind === 'none') return {};
    const mayPass = ready.policy.onFailure.uninspectable === 'allow';
    if (body.kind === 'unseen')
      return mayPass ? {} : stop(app, details, ready, { failure: body.code });
    if (body.kind === 'form') {
      // A request that is stopped before its headers never comes to take its number out again.
      if (parsedAsForm.size > 1000) parsedAsForm.clear();
      parsedAsForm.add(details.requestId);
    }
    const found = judge(
      {
        app,
        channel: channelOf(details.type),
        method: details.method,
        url: new URL(details.url),
        body: readBody(body.text, body.contentType),
        size: body.text.length,
      },
      ready,
      (text) => parts.clearances.find(app.id, text),
    );
    const repeats = found.inspection.texts.some((text) => holdsAny(text, known));
    if (
      (found.action === 'allow' || found.action === 'log') &&
      found.emptied.size === 0 &&
      !repeats
    )
      return {};
    const { findings, decision } = found.inspection;
    return stop(app, details, ready, {
      findings,
      decision,
      role: found.role,
      length: found.length,
    });
  };

  const beforeHeaders = (details: BeforeHeaders): WebRequest.BlockingResponse => {
    const wasForm = parsedAsForm.delete(details.requestId);
    const app = appOf(details);
    if (!app) return {};
    const ready = parts.policy();
    const headers = details.requestHeaders ?? [];
    const edges = judgeEdges(textsOfHeaders(headers), app, knownOf(app), ready);
    if (edges) return stop(app, details, ready, edges);
    const valueOf = (wanted: string): string =>
      headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
    // The browser shows a native multipart form as fields in which a file is only its name. Ours is spelled so that it is
    // shown as bytes, so this one did not come through the page's world.
    const hidesFiles = wasForm && valueOf('content-type').startsWith('multipart/form-data');
    const isEncoded = valueOf('content-encoding') !== '';
    const mayPass = ready.policy.onFailure.uninspectable === 'allow';
    if (mayPass || (!hidesFiles && !isEncoded)) return {};
    return stop(app, details, ready, { failure: 'body-undecodable' });
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
  ]);
}

interface Why {
  readonly failure?: ErrorCode;
  readonly channel?: Channel;
  readonly role?: ReturnType<typeof judge>['role'];
  readonly findings?: ReturnType<typeof inspect>['findings'];
  readonly decision?: Decision;
  readonly length?: number;
}

function channelOf(type: WebRequest.ResourceType): Channel {
  switch (type) {
    case 'ping':
    case 'beacon':
      return 'beacon';
    case 'websocket':
      return 'websocket';
    case 'main_frame':
    case 'sub_frame':
      return 'form';
    default:
      return 'fetch';
  }
}

/** The app whose page makes a request, or else the app it goes to. The extension's own requests are nobody's. */
function appOf(details: BeforeRequest | BeforeHeaders): AiApp | undefined {
  const made = details.initiator ?? details.documentUrl ?? details.originUrl;
  if (made?.startsWith(browser.runtime.getURL('').slice(0, -1))) return undefined;
  const app = (made ? appAt(hostOf(made)) : undefined) ?? appAt(hostOf(details.url));
  // Chromium tells the origin of a request, not the path of its page.
  return app && isOfApp(app, details.method, new URL(details.url)) ? app : undefined;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
