import type { BrowserContext, Page } from 'playwright';
import type { Firefox } from '../harness/firefox.ts';
import { openFirefoxPage } from '../harness/firefox-page.ts';

/** One text for one channel of the laboratory. */
export interface Shipment {
  readonly channel: string;
  readonly text: string;
  /** What to look for at the servers; not in any other text. */
  readonly marker: string;
}

/** The laboratory's page in some browser. */
export interface LabPage {
  readonly channels: readonly string[];
  /** Sends all at once; what each channel says of it, in order. */
  send(batch: readonly Shipment[]): Promise<readonly string[]>;
  /** Closes the windows that channels have opened. */
  closeOthers(): Promise<void>;
  close(): Promise<void>;
  /** What went wrong in the page itself. */
  errors(): Promise<readonly string[]>;
}

const addressOn = (host: string): string => `https://${host}/practice/lab`;

/** Opens the laboratory on a host in Chromium. */
export async function openLab(context: BrowserContext, host: string): Promise<LabPage> {
  const page: Page = await context.newPage();
  await page.goto(addressOn(host));
  return {
    channels: await page.evaluate(() => Object.keys(window.__lab)),
    send: (batch) =>
      page.evaluate(
        (list) =>
          Promise.all(list.map(async ({ channel, text }) => window.__lab[channel]?.(text) ?? '')),
        batch,
      ),
    async closeOthers() {
      for (const other of context.pages()) if (other !== page) await other.close();
    },
    close: () => page.close(),
    errors: () => page.evaluate(() => window.__practice.errors),
  };
}

const SEND = `async (json) => JSON.stringify(
  await Promise.all(JSON.parse(json).map(async ({ channel, text }) => window.__lab[channel](text))),
)`;

/** Opens the laboratory on a host in Firefox. */
export async function openLabInFirefox(firefox: Firefox, host: string): Promise<LabPage> {
  const page = await openFirefoxPage(firefox, addressOn(host));
  const ask = async (declaration: string, argument = ''): Promise<readonly string[]> =>
    JSON.parse(await page.call(declaration, argument)) as readonly string[];
  return {
    channels: await ask('() => JSON.stringify(Object.keys(window.__lab))'),
    send: (batch) => ask(SEND, JSON.stringify(batch)),
    async closeOthers() {
      const { contexts } = (await firefox.command('browsingContext.getTree', {})) as {
        contexts: readonly { context: string }[];
      };
      for (const other of contexts) {
        if (other.context === page.context) continue;
        await firefox.command('browsingContext.close', { context: other.context });
      }
    },
    close: () => page.close(),
    errors: () => ask('() => JSON.stringify(window.__practice.errors)'),
  };
}
