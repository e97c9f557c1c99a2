import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector } from '../../collector/start-collector.ts';
import { packExtension } from '../../extension-browser/pack/pack-extension.ts';
import { FIRST_POLICY } from '../harness/stack.ts';
import { servePracticeSites } from '../practice/serve.ts';
import { findFirefox, WITHOUT_FIREFOX } from '../setup/firefox.mjs';
import { tellChromium } from './managed-install/chromium.ts';
import { chromiumNeeds } from './managed-install/chromium-policy.ts';
import { tellFirefox } from './managed-install/firefox.ts';
import type { Company } from './managed-install/company.ts';
import { faultsOf, rowOf, type State } from './managed-install/state.ts';
import type { Story, StoryResult } from './story.ts';

const BUILT = join(import.meta.dirname, '../../dist/extension-browser');

async function run(): Promise<StoryResult> {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const out = await mkdtemp(join(tmpdir(), 'promptweir-packages-'));
  const logs: unknown[] = [];
  const collector = await startCollector({
    port: 0,
    host: '127.0.0.1',
    packagesFolder: out,
    policy: FIRST_POLICY,
    log: (error) => logs.push(error),
  });
  const sites = await servePracticeSites({ delay: 5 });
  const states: State[] = [];
  try {
    const company: Company = {
      collector,
      sites,
      publish: (version) =>
        packExtension({ built: BUILT, key, out, ...(version === undefined ? {} : { version }) }),
    };
    for (const tell of [tellChromium, tellFirefox]) states.push(...(await tell(company)));
  } finally {
    await sites.close();
    await collector.close();
    await rm(out, { recursive: true });
  }
  const faults = states.flatMap(faultsOf);
  if (logs.length > 0) faults.push('The collector logged a failure.');
  return {
    ok: faults.length === 0,
    columns: [
      'browser',
      'state',
      'version',
      'a key typed and sent',
      "a key from a page's worker",
      'a harmless prompt',
      'at the collector',
    ],
    rows: states.map(rowOf),
    summary:
      faults.length === 0
        ? 'In no state did a byte of a key arrive, without the policies every key did, and harmless prompts came through in all.'
        : faults.join('\n'),
  };
}

/** The extension as an administrator rolls it out: packed, served by the collector, installed and configured by policy alone. */
export const managedInstall: Story = {
  name: 'managed-install',
  title: 'Installed by policy: Chromium and Firefox, from the first second to the next version',
  needs: () =>
    chromiumNeeds() ??
    (findFirefox(process.env) === undefined
      ? `There is no Firefox. ${WITHOUT_FIREFOX}`
      : undefined),
  run,
};
