import type { Store } from '../../collector/storage/store.ts';
import { seededRandom, seedEvents } from './seed-events.ts';

const NAMES = [
  ['Laptop of Ada', 'browser', '0.1.0'],
  ['Laptop of Grace', 'browser', '0.1.0'],
  ['Design studio 3', 'browser', '0.1.0'],
  ['VS Code of Linus', 'vscode', '0.1.0'],
  ['Build server', 'gateway', '0.1.0'],
  ['Reception', 'browser', '0.0.9'],
] as const;

const DAY = 86_400_000;

/** Fills a store as a small office would in 30 days: six devices, `count` events up to `now`, some losses, a few tokens. */
export async function seedCollector(store: Store, now: number, count = 4000): Promise<void> {
  const random = seededRandom(42);
  const events = seedEvents(count, now - 30 * DAY, now, random);
  for (const [index, [name, surface, version]] of NAMES.entries()) {
    const id = `device-${index}`;
    const enrolled = now - (29 - index) * DAY;
    const token = { id: `token-${index}`, note: name, created: enrolled, expires: enrolled + DAY };
    const audit = { at: enrolled, who: 'owner', what: 'token-created', subject: token.id } as const;
    await store.devices.createToken(token, `hash-${index}`, audit);
    const device = { id, name, surface, version, thumbprint: id, credentialHash: id };
    await store.devices.enrol(`hash-${index}`, device, enrolled);
    // Shares that fall off, as they do between people; every 97th event of the third device is lost on the way.
    const own = events.filter((_, n) => ((n * n + n) % 17) % NAMES.length === index);
    const kept = own
      .map((event, n) => ({ ...event, sequence: n + 1 }))
      .filter((_, n) => index !== 2 || n % 97 !== 96);
    for (let n = 0; n < kept.length; n += 200) {
      const batch = kept.slice(n, n + 200);
      const received = Math.min(now, (batch.at(-1)?.time ?? now) + 4000);
      await store.events.ingest({ device, received, events: batch, rejected: 0 });
    }
  }
  const open = { id: 'token-open', note: 'Laptop of Alan', created: now - 7e6, expires: now + DAY };
  const made = { at: now - 7e6, who: 'owner', what: 'token-created', subject: open.id } as const;
  await store.devices.createToken(open, 'hash-open', made);
  const revoked = {
    at: now - DAY,
    who: 'owner',
    what: 'device-revoked',
    subject: 'device-5',
  } as const;
  await store.devices.revoke('device-5', revoked);
}
