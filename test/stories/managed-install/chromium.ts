import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, type TestBrowser } from '../../harness/browser.ts';
import { until } from '../../harness/until.ts';
import { chromiumHands } from './chromium-hands.ts';
import { chromiumPolicy, type ChromiumPolicy } from './chromium-policy.ts';
import { managedValues, NEXT, recordsOf, type Company } from './company.ts';
import { lastState, tryState, type State, type Told } from './state.ts';

/** How Chromium gets the extension, in the order in which it happens to a device. About 40 s. */
export async function tellChromium(company: Company): Promise<readonly State[]> {
  const { chromium, version } = await company.publish();
  const install = {
    installation_mode: 'force_installed',
    update_url: `${company.collector.url}/extension/chromium.xml`,
    // Without this word the browser asks the web store for new versions, and never gets one.
    override_update_url: true,
  };
  const settings = { ExtensionSettings: { [chromium.id]: install } };
  const userDataDir = await mkdtemp(join(tmpdir(), 'promptweir-managed-'));
  const start = (): Promise<TestBrowser> =>
    launchBrowser({
      isManaged: true,
      resolverRules: company.sites.resolverRules,
      userDataDir,
    });
  const policy = chromiumPolicy();
  // A folder that is there when it starts is watched by the browser; for one that comes later it looks every 15 minutes.
  policy.write({});
  let browser = await start();
  try {
    const states: State[] = [];
    let hands = await chromiumHands(browser.context, chromium.id);
    const tell = async (told: Told): Promise<void> => {
      states.push(await tryState(company, hands, told));
    };
    await tell({ name: 'no policy', isGuarded: false });

    await force(policy, settings, async () => (await hands.version()) !== undefined);
    await tell({ name: 'installed by the policy file, which sets no values yet' });

    const values = await managedValues(company, hands.deviceName);
    const configured = { ...settings, '3rdparty': { extensions: { [chromium.id]: values } } };
    const enrolled = async () => (await recordsOf(company, hands.deviceName)).isEnrolled;
    await force(policy, configured, enrolled);
    await tell({ name: 'values came: enrolled without a person', isEnrolled: true });

    await tell({ name: 'worker asleep', isEnrolled: true, before: () => hands.sleep() });

    await browser.close();
    // Lets the test ask for updates in the worker, as the browser does by itself every five hours.
    policy.write({ ...configured, DeveloperToolsAvailability: 1 });
    browser = await start();
    hands = await chromiumHands(browser.context, chromium.id);
    await tell({ name: 'restarted, at once', isEnrolled: true });

    await company.publish(NEXT);
    await tell({
      name: 'a new version waits under an open page',
      isEnrolled: true,
      before: () => hands.askForUpdate(),
    });
    await hands.closePages();
    await until('the new version', async () => (await hands.version()) === NEXT, 40_000);
    await tell({ name: 'the new version', isEnrolled: true });
    const versions = states.map((state) => state.version);
    const wanted = ['none', version, version, version, version, version, NEXT];
    if (versions.join() !== wanted.join()) throw new Error(`Versions were ${versions.join(', ')}.`);
    return await lastState(company, hands, states);
  } finally {
    policy.remove();
    await browser.close();
    await rm(userDataDir, { recursive: true, maxRetries: 3 });
  }
}

/**
 * Writes policies and waits until they have had their effect. A file that changes within 5 s of its last change may go unnoticed
 * (Chromium 156 lets files settle so long), so it is written again when nothing happens.
 */
async function force(
  policy: ChromiumPolicy,
  policies: object,
  isDone: () => Promise<boolean>,
): Promise<void> {
  for (let attempt = 1; attempt <= 4; attempt++) {
    policy.write(policies);
    if (await until('the policy', isDone, 10_000).catch(() => false)) return;
  }
  throw new Error('The browser did not take the policy.');
}
