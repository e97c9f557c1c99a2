import { startFirefoxStack, type FirefoxStack } from '../harness/firefox-stack.ts';
import { until } from '../harness/until.ts';
import { APP_SITES } from '../practice/app-sites.ts';
import type { Attempt } from './cell.ts';
import { tryLab } from './lab-attempts.ts';
import { openLabInFirefox } from './lab-page.ts';
import type { Tries } from './run-matrix.ts';
import { isWholeHost } from './whole-host.ts';

/** Channels of pages, in Firefox with the extension as a temporary one. */
export const tryInFirefox: Tries = async (part, isGuarded, tell) => {
  const stack = await startFirefoxStack(isGuarded);
  try {
    if (isGuarded) await untilGuarded(stack);
    const attempts: Attempt[] = [];
    for (const { app, hosts } of APP_SITES) {
      if (!part.app(app) || !isWholeHost(app)) continue;
      tell(`${app}, guard ${isGuarded ? 'on' : 'off'}`);
      const lab = await openLabInFirefox(stack.firefox, hosts[0]);
      attempts.push(...(await tryLab(app, lab, stack.sites, part.channel)));
    }
    return attempts;
  } finally {
    await stack.close();
  }
};

/** Waits until the extension has started: Firefox says that it is installed before that. */
async function untilGuarded({ firefox }: FirefoxStack): Promise<void> {
  await until('the guard in Firefox', async () => {
    const lab = await openLabInFirefox(firefox, 'claude.ai');
    const probe = { channel: 'workerSocket', text: 'is it closed?', marker: '' };
    const [said] = await lab.send([probe]);
    await lab.close();
    return said !== 'sent';
  });
}
