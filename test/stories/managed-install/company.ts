import type { RunningCollector } from '../../../collector/start-collector.ts';
import type { PackageList } from '../../../shared/wire/packages.ts';
import { until } from '../../harness/until.ts';
import type { PracticeSites } from '../../practice/serve.ts';

/** What both browsers live in. */
export interface Company {
  readonly collector: RunningCollector;
  readonly sites: PracticeSites;
  /** Packs the extension and puts it where the collector serves it; as the next version when one is named. */
  publish(version?: string): Promise<PackageList>;
}

/** The version that comes after the one that is built. */
export const NEXT = '999.0';

/** What an administrator writes for the extension. */
export async function managedValues(
  { collector }: Company,
  deviceName: string,
): Promise<Readonly<Record<string, string>>> {
  const enrolmentToken = await collector.createEnrolmentToken(deviceName, 1);
  return { collectorUrl: collector.url, enrolmentToken, deviceName };
}

/** Whether the collector knows the device, and how many stopped prompts it has of it; what a backstop stopped is not counted. */
export async function recordsOf(
  { collector }: Company,
  deviceName: string,
): Promise<{ readonly isEnrolled: boolean; readonly stopped: number }> {
  const device = (await collector.store.devices.all()).find(({ name }) => name === deviceName);
  if (device === undefined) return { isEnrolled: false, stopped: 0 };
  const rows = await collector.store.events.page({ device: device.id }, 1000);
  const stopped = rows.filter(
    ({ event: { action, outcome, seenBy } }) =>
      action === 'block' && outcome === 'stopped' && seenBy !== 'backstop',
  );
  return { isEnrolled: true, stopped: stopped.length };
}

/** Waits until the device has enrolled by itself. */
export const enrolled = (company: Company, deviceName: string): Promise<unknown> =>
  until('the device enrols', async () => (await recordsOf(company, deviceName)).isEnrolled, 30_000);
