import { Hono } from 'hono';
import type { AdminEnv } from './admin/admin-env.ts';
import { counts } from './admin/counts.ts';
import * as devices from './admin/devices.ts';
import { listEvents } from './admin/events.ts';
import { requireOwnOrigin, requireSession } from './admin/guards.ts';
import { audit, health } from './admin/health.ts';
import { putPolicy, readPolicy } from './admin/policy.ts';
import { isHttps } from './admin/session.ts';
import { me, signIn, signOut } from './admin/sign-in.ts';
import { streamEvents } from './admin/stream.ts';
import { titles } from './admin/titles.ts';
import type { CollectorDeps } from './deps.ts';
import { authenticateDevice } from './device/authenticate.ts';
import type { DeviceEnv } from './device/device-env.ts';
import { enrol } from './device/enrol.ts';
import { takeEvents } from './device/events.ts';
import { servePolicy } from './device/policy.ts';
import { refusePages } from './device/refuse-pages.ts';
import { ReplayCache } from './device/replay-cache.ts';
import { consoleFiles } from './http/console-files.ts';
import { failure } from './http/failure.ts';
import { packages } from './http/packages.ts';
import { securityHeaders } from './http/security-headers.ts';

/**
 * The whole HTTP surface of the collector: devices under `/v1` (shared/wire/protocol.ts), people under `/admin/api`
 * (admin/protocol.ts), browsers that install the extension under `/extension`, the console at `/`, and `/healthz`. It opens no socket, so a test can call it directly.
 */
export function app(deps: CollectorDeps): Hono {
  const root = new Hono();
  root.use(securityHeaders(isHttps(deps.origins)));
  root.onError((error) => {
    deps.log(error);
    return failure('internal');
  });
  root.notFound(() => failure('not-found'));
  root.get('/healthz', async (c) => {
    await deps.store.ping();
    return c.json({ status: 'ok' });
  });
  root.route('/v1', deviceRoutes(deps));
  root.route('/admin/api', adminRoutes(deps));
  root.get('/extension/:file', packages(deps.packagesFolder, deps.origins[0]));
  root.get('*', consoleFiles(deps.consoleFolder));
  return root;
}

function deviceRoutes(deps: CollectorDeps): Hono<DeviceEnv> {
  const replays = new ReplayCache(deps.clock);
  const routes = new Hono<DeviceEnv>();
  routes.use(refusePages);
  routes.post('/enrol', enrol(deps, replays));
  const known = authenticateDevice(deps, replays);
  routes.get('/policy', known, servePolicy(deps));
  routes.post('/events', known, takeEvents(deps));
  return routes;
}

function adminRoutes(deps: CollectorDeps): Hono<AdminEnv> {
  const routes = new Hono<AdminEnv>();
  routes.use(requireOwnOrigin(deps));
  routes.post('/sign-in', signIn(deps));
  // Everything from here on is for people who are signed in; what is added below cannot forget to ask.
  routes.use(requireSession(deps));
  routes.post('/sign-out', signOut(deps));
  routes.get('/me', me);
  routes.get('/events', listEvents(deps));
  routes.get('/events/stream', streamEvents(deps));
  routes.get('/counts', counts(deps));
  routes.get('/devices', devices.listDevices(deps));
  routes.post('/devices/:id/revoke', devices.revokeDevice(deps));
  routes.get('/tokens', devices.listTokens(deps));
  routes.post('/tokens', devices.createToken(deps));
  routes.post('/tokens/:id/revoke', devices.revokeToken(deps));
  routes.get('/policy', readPolicy(deps));
  routes.put('/policy', putPolicy(deps));
  routes.get('/titles', titles(deps));
  routes.get('/health', health(deps));
  routes.get('/audit', audit(deps));
  return routes;
}
