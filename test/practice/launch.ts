import { chromium, type Browser, type BrowserContext } from 'playwright';
import { servePracticeSites, type PracticeOptions, type PracticeSites } from './serve.ts';

/** A browser in which the practice sites stand under their real names. */
export interface PracticeBrowser extends AsyncDisposable {
  readonly sites: PracticeSites;
  readonly browser: Browser;
  /** A fresh profile with the clipboard granted. */
  context(): Promise<BrowserContext>;
}

/** Serves the sites and starts Chromium against them: `PROMPTWEIR_BROWSER`, or the system's. */
export async function launchPractice(options: PracticeOptions = {}): Promise<PracticeBrowser> {
  const sites = await servePracticeSites(options);
  const browser = await chromium.launch({
    executablePath: process.env['PROMPTWEIR_BROWSER'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      `--host-resolver-rules=${sites.resolverRules}`,
      '--ignore-certificate-errors',
    ],
  });
  return {
    sites,
    browser,
    context: () =>
      browser.newContext({
        ignoreHTTPSErrors: true,
        permissions: ['clipboard-read', 'clipboard-write'],
      }),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await sites.close();
    },
  };
}
