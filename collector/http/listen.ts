import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

type Fetch = Parameters<typeof getRequestListener>[0];

/** How long calls under way get to finish before their connections are cut. */
const GRACE_MS = 5000;

/**
 * Listens and only then makes the surface, since what it is depends on the port that was free. Fails with the error of the
 * socket (`EADDRINUSE`, `EACCES`).
 */
export async function listen(
  host: string,
  port: number,
  surface: (port: number) => Fetch,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer();
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const answer = getRequestListener(surface(address.port), { overrideGlobalObjects: false });
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing));
  return {
    port: address.port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      // A connection that was busy when the server closed is kept open for a next call that will not be taken.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearInterval(idle);
      clearTimeout(cut);
    },
  };
}
