import { join } from 'node:path';
import { servePracticeSites, type PracticeSites } from '../practice/serve.ts';
import { launchFirefox, type Firefox } from './firefox.ts';

/** The extension for Firefox as `npm run build` leaves it. */
const BUILT = join(import.meta.dirname, '../../dist/extension-browser/firefox');

/** Practice sites and a Firefox that finds them under their real names. */
export interface FirefoxStack {
  readonly sites: PracticeSites;
  readonly firefox: Firefox;
  close(): Promise<void>;
}

/** Starts both, with the extension or without; nobody enrols it, so the built-in policy is in force. About 4 s. */
export async function startFirefoxStack(isGuarded: boolean): Promise<FirefoxStack> {
  const sites = await servePracticeSites({ delay: 5 });
  try {
    const firefox = await launchFirefox({
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${sites.port}`,
    });
    const close = async (): Promise<void> => {
      await firefox.close();
      await sites.close();
    };
    if (isGuarded) {
      const extensionData = { type: 'path', path: BUILT };
      await firefox.command('webExtension.install', { extensionData }).catch(async (error) => {
        await close();
        throw error;
      });
    }
    return { sites, firefox, close };
  } catch (error) {
    await sites.close();
    throw error;
  }
}
