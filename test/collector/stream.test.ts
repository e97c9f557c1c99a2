import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enrolDevice } from './fake-device.ts';
import { seededRandom, seedEvent } from './seed-events.ts';
import { makeTestCollector, signedIn } from './test-collector.ts';

/** Reads server-sent events as `[event, data]`. */
async function* read(response: Response): AsyncGenerator<readonly [string, string]> {
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk);
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string): string =>
        new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? '';
      yield [field('event'), field('data')];
    }
  }
}

const random = seededRandom(5);

describe('the live stream', () => {
  it('brings committed events that pass the filter', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const admin = await signedIn(collector);
    const stream = read(await admin.call('GET', 'events/stream?app=claude'));
    assert.deepEqual((await stream.next()).value, ['beat', '']);
    const event = { ...seedEvent(collector.now(), 1, random), type: 'prompt' };
    const other = { ...seedEvent(collector.now(), 2, random), app: 'gemini' };
    await device.send([other, { ...event, app: 'claude' }]);
    const [name, data] = (await stream.next()).value ?? ['', '{}'];
    assert.equal(name, 'usage');
    assert.deepEqual(JSON.parse(data), {
      event: { ...event, app: 'claude' },
      device: { id: device.id, name: 'Laptop of Ada' },
      received: collector.now(),
      at: collector.now(),
    });
    await stream.return(undefined);
  });

  it('does not bring what was there already', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const admin = await signedIn(collector);
    const [old, fresh] = [1, 2].map((n) => seedEvent(collector.now(), n, random));
    await device.send([old]);
    const stream = read(await admin.call('GET', 'events/stream'));
    await stream.next();
    await device.send([old, fresh]);
    const [, data] = (await stream.next()).value ?? ['', '{}'];
    assert.equal(JSON.parse(data).event.id, fresh?.id);
    await stream.return(undefined);
  });

  it('tells a console that reads too slowly to load the list again', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const admin = await signedIn(collector);
    const stream = read(await admin.call('GET', 'events/stream'));
    await stream.next();
    collector.feed.publish(
      Array.from({ length: 501 }, (_, n) => ({
        event: seedEvent(collector.now(), n, random),
        device: { id: device.id, name: 'Laptop of Ada' },
        received: collector.now(),
        at: collector.now(),
      })),
    );
    const names: string[] = [];
    for await (const [name] of stream) {
      names.push(name);
      if (name === 'lagged') break;
    }
    assert.equal(names.filter((name) => name === 'usage').length, 500);
  });

  it('ends for someone who has signed out', async () => {
    const collector = await makeTestCollector();
    const device = await enrolDevice(collector);
    const admin = await signedIn(collector);
    const stream = read(await admin.call('GET', 'events/stream'));
    await stream.next();
    await admin.call('POST', 'sign-out');
    await device.send([seedEvent(collector.now(), 1, random)]);
    assert.equal((await stream.next()).done, true);
  });

  it('ends when the collector stops', async () => {
    const collector = await makeTestCollector();
    const admin = await signedIn(collector);
    const stream = read(await admin.call('GET', 'events/stream'));
    await stream.next();
    collector.feed.close();
    assert.equal((await stream.next()).done, true);
  });
});
