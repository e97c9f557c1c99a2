import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Policy } from '../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';
import { openConsole, signedInContext, visit, type ConsoleFixture } from './console-fixture.ts';
import { enrolOverHttp } from './enrol-over-http.ts';
import { seededRandom, seedEvent } from './seed-events.ts';

/** Runs when any layer takes it for markup: as an element, as a script, or out of an attribute. */
const HOSTILE = `"'><img src=x onerror=hacked=1><script>hacked=1</script>`;

const [rule] = STARTER_POLICY.rules;
const POLICY: Policy = {
  ...STARTER_POLICY,
  version: 1,
  name: HOSTILE,
  rules: [
    {
      id: 'hostile',
      title: HOSTILE,
      message: HOSTILE,
      mode: 'monitor',
      action: 'warn',
      when: { channels: [HOSTILE] },
    },
    ...(rule === undefined ? [] : [rule]),
  ],
  dictionaries: [{ id: 'own-terms', title: HOSTILE, category: 'custom', terms: [HOSTILE] }],
  patterns: [{ id: 'own-pattern', title: HOSTILE, category: 'custom', pattern: 'x{3}' }],
};

let fixture: ConsoleFixture;
before(async () => {
  fixture = await openConsole(POLICY);
  const token = await fixture.collector.createEnrolmentToken(HOSTILE, 1);
  const send = await enrolOverHttp(fixture.collector.url, token, HOSTILE);
  const event = {
    ...seedEvent(Date.now(), 1, seededRandom(1)),
    type: 'prompt',
    host: HOSTILE,
    justification: HOSTILE,
    rules: ['hostile'],
    labels: [{ detector: 'own-terms', category: 'custom', count: 1, confidence: 90 }],
  };
  const { app: _, ...withoutApp } = event;
  assert.equal((await send([withoutApp])).status, 200);
  await fixture.collector.createEnrolmentToken(HOSTILE, 1);
});
after(() => fixture.close());

it('markup in every text a device, a user or a colleague can write stays text', async () => {
  const context = await signedInContext(fixture);
  const page = await context.newPage();
  const shown = async (where: string, atLeast: number): Promise<void> => {
    const text = await page.locator('body').innerText();
    const times = text.split(HOSTILE).length - 1;
    assert.ok(times >= atLeast, `${where} shows it ${times} times`);
    const state = await page.evaluate(() => ({
      hacked: 'hacked' in globalThis,
      images: document.querySelectorAll('img[src="x"]').length,
      scripts: document.scripts.length,
    }));
    assert.deepEqual(state, { hacked: false, images: 0, scripts: 1 }, where);
  };
  await visit(page, fixture, 'overview', '.uplot');
  await shown('overview', 1);
  await visit(page, fixture, 'events', 'tbody tr');
  await page.locator('tbody tr').first().getByText(HOSTILE).first().waitFor();
  await page.locator('tbody tr button').first().click();
  await shown('event', 5);
  await visit(page, fixture, `events?app=${encodeURIComponent(HOSTILE)}`, '.problem');
  await shown('filter', 0);
  await visit(page, fixture, 'devices', 'tbody tr');
  await page.getByRole('button', { name: 'Revoke' }).first().click();
  await shown('devices', 3);
  await visit(page, fixture, 'policy', '.rule');
  await shown('policy', 6);
  await page.getByRole('button', { name: 'JSON' }).click();
  await visit(page, fixture, 'changes', 'tbody tr');
  await shown('changes', 0);
  await context.close();
});
