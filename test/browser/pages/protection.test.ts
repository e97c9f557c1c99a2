import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startPages, type PagesRig } from './pages-rig.ts';
import { LIMITED, MANAGED, NEW, PROTECTED } from './statuses.ts';

describe('The protection a person reads about', () => {
  let rig: PagesRig;
  before(async () => {
    rig = await startPages();
  });
  after(() => rig.stop());

  const ROWS = [
    ['protected when enrolled and everything works', PROTECTED, 'protected', /checked before/],
    ['protected when an administrator has set it up', MANAGED, 'protected', /checked before/],
    ['not enrolled when nobody has enrolled it', NEW, 'not-enrolled', /until it is enrolled/],
    ['limited when the browser refuses to stop requests', LIMITED, 'limited', /stop requests/],
    [
      'limited when a policy was refused',
      {
        ...PROTECTED,
        policy: {
          ...PROTECTED.policy,
          refused: { code: 'policy-malformed', reason: 'It is older.' },
        },
      },
      'limited',
      /It is older\. The one before/,
    ],
    [
      'limited when reports fail',
      { ...PROTECTED, health: { ...PROTECTED.health, lastFailure: 'collector-unreachable' } },
      'limited',
      /The collector cannot be reached\./,
    ],
    [
      'limited when events were lost',
      { ...PROTECTED, health: { ...PROTECTED.health, dropped: { full: 1 } } },
      'limited',
      /^1 event was lost/,
    ],
  ] as const;
  for (const [name, status, level, reason] of ROWS) {
    it(`is ${name}`, async () => {
      const page = await rig.open('popup', status);
      const card = page.locator('#protection');
      assert.equal(await card.getAttribute('class'), `level ${level}`);
      assert.match(await card.locator('li').first().innerText(), reason);
      await page.close();
    });
  }

  it('names what limits a device that is not enrolled as well', async () => {
    const page = await rig.open('popup', { ...NEW, health: LIMITED.health });
    assert.equal(await page.locator('#protection li').count(), 4);
    await page.close();
  });
});
