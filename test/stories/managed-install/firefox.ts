import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackageList } from '../../../shared/wire/packages.ts';
import { launchFirefox, type Firefox } from '../../harness/firefox.ts';
import { until } from '../../harness/until.ts';
import { enrolled, managedValues, NEXT, type Company } from './company.ts';
import { firefoxHands } from './firefox-hands.ts';
import { policedFirefox } from './policed-firefox.ts';
import { lastState, tryState, type State, type Told } from './state.ts';

/** How Firefox gets the extension, in the order in which it happens to a device: it reads policies when it starts. About 50 s. */
export async function tellFirefox(company: Company): Promise<readonly State[]> {
  const own = await policedFirefox();
  const profile = await mkdtemp(join(tmpdir(), 'promptweir-managed-'));
  const prefs = {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${company.sites.port}`,
    // The background sleeps after 30 s otherwise.
    'extensions.background.idle.timeout': 2000,
  };
  const start = (): Promise<Firefox> =>
    launchFirefox(prefs, { path: own.path, profile, isOpen: true });
  let firefox = await start();
  try {
    const states: State[] = [];
    const list = await company.publish();
    const { id } = list.firefox;
    let hands = firefoxHands(firefox, id);
    const tell = async (told: Told): Promise<void> => {
      states.push(await tryState(company, hands, told));
    };
    const restart = async (policies: object): Promise<void> => {
      await firefox.close();
      await own.write(policies);
      firefox = await start();
      hands = firefoxHands(firefox, id);
    };
    const runs = (version: string): Promise<unknown> =>
      until('the extension', async () => (await hands.version()) === version, 60_000);
    await tell({ name: 'no policy', isGuarded: false });

    await restart(policiesFor(company, list));
    await runs(list.version);
    await tell({ name: 'installed by policies.json, which sets no values yet' });

    await tell({ name: 'background asleep', before: () => hands.sleep() });

    const values = await managedValues(company, hands.deviceName);
    const managed = { '3rdparty': { Extensions: { [id]: values } } };
    await restart({ ...policiesFor(company, list), ...managed });
    await enrolled(company, hands.deviceName);
    await tell({ name: 'restarted, values came: enrolled without a person', isEnrolled: true });

    const next = await company.publish(NEXT);
    await restart({ ...policiesFor(company, next), ...managed });
    await runs(NEXT);
    await tell({ name: 'the new version', isEnrolled: true });
    return await lastState(company, hands, states);
  } finally {
    await firefox.close();
    await own.remove();
    await rm(profile, { recursive: true, maxRetries: 3 });
  }
}

const policiesFor = ({ collector }: Company, { firefox }: PackageList) => ({
  ExtensionSettings: {
    [firefox.id]: {
      installation_mode: 'force_installed',
      install_url: `${collector.url}/extension/${firefox.file}`,
      private_browsing: true,
    },
  },
  // Firefox ESR takes a package that Mozilla has not signed only so; the release never does.
  Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
});
