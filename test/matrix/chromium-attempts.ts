import { startStack, type Stack } from '../harness/stack.ts';
import { until } from '../harness/until.ts';
import { APP_SITES } from '../practice/app-sites.ts';
import type { Attempt } from './cell.ts';
import { PERSON_CHANNELS } from './channels/index.ts';
import { tryLab } from './lab-attempts.ts';
import { openLab } from './lab-page.ts';
import { tryPerson } from './person-attempts.ts';
import type { Tries } from './run-matrix.ts';
import { isWholeHost } from './whole-host.ts';

/** Channels of persons and of pages, in Chromium with the unpacked extension that may block. */
export const tryInChromium: Tries = async (part, isGuarded, tell) => {
  // Nobody enrolled this browser: what is in force is the built-in policy.
  const stack = await startStack({ isGuarded, isEnrolled: false });
  try {
    if (isGuarded) await untilClosed(stack);
    const attempts: Attempt[] = [];
    const { sites, browser } = stack;
    for (const site of APP_SITES.filter(({ app }) => part.app(app))) {
      tell(`${site.app}, guard ${isGuarded ? 'on' : 'off'}`);
      const persons = PERSON_CHANNELS.filter(({ name }) => part.channel(name));
      if (persons.length > 0)
        attempts.push(...(await tryPerson(browser.context, sites, site, persons)));
      if (!isWholeHost(site.app)) continue;
      const lab = await openLab(browser.context, site.hosts[0]);
      attempts.push(...(await tryLab(site.app, lab, sites, part.channel)));
    }
    return attempts;
  } finally {
    await stack.close();
  }
};

/** Waits for the rules that the background writes as it starts. */
async function untilClosed({ browser }: Stack): Promise<void> {
  const worker = await browser.backgroundWorker();
  await until('rules of the browser', () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { declarativeNetRequest: { getDynamicRules(): Promise<readonly unknown[]> } };
      };
      return (await chrome.declarativeNetRequest.getDynamicRules()).length > 0;
    }),
  );
}
