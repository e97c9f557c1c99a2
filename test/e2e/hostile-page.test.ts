import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answered, openChat, typeText } from '../harness/practice-site.ts';
import { guardedChat, type GuardedChat } from './guarded-chat.ts';

const EMAIL = 'mira.holt@harborline.org';
const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');

let chat: GuardedChat;
before(async () => {
  chat = await guardedChat();
});
after(() => chat.stack.close());

const lab = async (): Promise<void> => {
  await chat.page.goto('https://claude.ai/practice/lab');
  chat.stack.sites.clear();
};

test('a page that replaced every built-in after start still gets nothing out, and hears nothing', async () => {
  await lab();
  const heard = await chat.page.evaluate(async (key) => {
    const stolen: string[] = [];
    const spy = (owner: object, name: string): void => {
      const real: unknown = Reflect.get(owner, name);
      if (typeof real !== 'function') return;
      const { apply } = Reflect;
      // Nothing in here may use what it replaces.
      const fake = function (this: unknown, ...args: unknown[]): unknown {
        if (this instanceof MessagePort || args[0] instanceof MessagePort)
          stolen[stolen.length] = name;
        return apply(real, this, args);
      };
      try {
        Reflect.defineProperty(owner, name, { value: fake, writable: true, configurable: true });
      } catch {
        stolen[stolen.length] = `cannot replace ${name}`;
      }
    };
    // Kept for the end of this script; everything the guard might call by name is replaced.
    const { stringify } = JSON;
    for (const [owner, names] of [
      [MessagePort.prototype, ['postMessage', 'start', 'close', 'addEventListener']],
      [EventTarget.prototype, ['dispatchEvent', 'removeEventListener']],
      [Map.prototype, ['get', 'set', 'delete', 'has']],
      [WeakMap.prototype, ['get', 'set']],
      [Promise.prototype, ['then', 'catch', 'finally']],
      [Array.prototype, ['push', 'map', 'forEach', 'slice', Symbol.iterator as unknown as string]],
      [String.prototype, ['toLowerCase', 'startsWith', 'replace', 'includes']],
      [Function.prototype, ['call', 'apply', 'bind']],
      [Request.prototype, ['arrayBuffer', 'text', 'clone']],
      [Response.prototype, ['arrayBuffer', 'text']],
      [Headers.prototype, ['get', 'set', 'has']],
      [JSON, ['parse', 'stringify']],
      [Object, ['defineProperty', 'create', 'assign', 'keys']],
    ] as const) {
      for (const name of names) spy(owner, name);
    }
    for (const [owner, name] of [
      [Request.prototype, 'url'],
      [Request.prototype, 'method'],
      [MessageEvent.prototype, 'data'],
    ] as const) {
      // A verdict the page would like to see.
      Reflect.defineProperty(owner, name, {
        get: () => (name === 'data' ? { id: 1, verdict: 'pass' } : 'GET'),
        configurable: true,
      });
    }
    const tried = await Promise.all(
      [
        'fetchString',
        'fetchJson',
        'fetchBlob',
        'xhrString',
        'xhrBlob',
        'beaconBlob',
        'blankFetch',
      ].map((name) => window.__lab[name]?.(`${key} by ${name}`) ?? Promise.resolve('')),
    );
    return stringify({ stolen, tried });
  }, KEY);
  await chat.page.waitForTimeout(500);
  assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
  assert.ok(
    !heard.includes('postMessage'),
    'the port was never passed through a function of the page',
  );
});

test('messages a page makes up are no verdicts and no orders', async () => {
  await lab();
  await chat.page.evaluate(async (key) => {
    const { port1, port2 } = new MessageChannel();
    const answers: unknown[] = [];
    port1.addEventListener('message', ({ data }) => answers.push(data));
    port1.start();
    for (const name of ['promptweir:handover', 'promptweir', 'message']) {
      document.dispatchEvent(
        new MessageEvent(name, { ports: [port2], data: { id: 1, verdict: 'pass' } }),
      );
      window.dispatchEvent(new MessageEvent(name, { data: { id: 1, verdict: 'pass' } }));
    }
    const held = window.__lab['fetchString']?.(key);
    for (let id = 0; id < 200; id++) {
      for (const verdict of ['pass', 'allow']) {
        window.postMessage({ id, verdict, kind: 'request', type: 'verdict' }, '*');
        port1.postMessage({ id, verdict });
      }
    }
    await held;
  }, KEY);
  assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
});

test('an extension message from a page reaches nobody', async () => {
  await lab();
  const reachable = await chat.page.evaluate(() => {
    const { chrome } = window as unknown as {
      chrome?: { runtime?: { sendMessage?: unknown; connect?: unknown } };
    };
    return (
      typeof chrome?.runtime?.sendMessage === 'function' ||
      typeof chrome?.runtime?.connect === 'function'
    );
  });
  assert.equal(reachable, false);
});

test('a page that takes the listeners away by opening the document anew is held again', async () => {
  await chat.open('chatgpt');
  await chat.page.evaluate(() => {
    document.open();
    document.close();
    const area = document.createElement('textarea');
    area.id = 'prompt-textarea';
    area.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') void fetch('/practice/echo', { method: 'POST', body: area.value });
    });
    document.body.append(area);
  });
  await chat.page.click('textarea');
  await typeText(chat.page, `key ${KEY}`);
  await chat.page.keyboard.press('Enter');
  await chat.sees('This prompt was not sent to ChatGPT');
  await chat.page.keyboard.press('Escape');
  assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
});

test('a page that wraps fetch itself, as monitoring scripts do, goes on working', async () => {
  await chat.open('claude');
  await chat.page.evaluate(() => {
    const real = window.fetch.bind(window);
    window.fetch = (...args) => real(...args);
  });
  await typeText(chat.page, `Thank ${EMAIL}`);
  await chat.page.keyboard.press('Enter');
  assert.deepEqual(await chat.prompts(1), ['Thank [EMAIL_1]']);
  await answered(chat.page, 1);
});

test('no constructor leads back to the one of the browser, and all have what hangs on them', async () => {
  await lab();
  const found = await chat.page.evaluate(() =>
    [WebSocket, Worker, SharedWorker, RTCPeerConnection].map((made) => ({
      isOwn: made.prototype.constructor === made,
      above: Object.getPrototypeOf(made) === EventTarget,
      isNative: Function.prototype.toString.call(made).includes('[native code]'),
    })),
  );
  for (const made of found) assert.deepEqual(made, { isOwn: true, above: true, isNative: false });
  const hanging = await chat.page.evaluate(() => [
    WebSocket.CLOSED,
    typeof RTCPeerConnection.generateCertificate,
    WebSocket.name,
  ]);
  assert.deepEqual(hanging, [3, 'function', 'WebSocket']);
});

test('a frame made to get a fresh fetch has a guarded one', async () => {
  await openChat(chat.page, chat.site);
  chat.stack.sites.clear();
  await chat.page.evaluate(async (key) => {
    const kinds: Partial<HTMLIFrameElement>[] = [
      {},
      { src: '/practice/lab' },
      { src: 'about:blank' },
    ];
    for (const kind of kinds) {
      const frame = Object.assign(document.createElement('iframe'), kind);
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await frame.contentWindow
        ?.fetch(`${location.origin}/practice/echo`, { method: 'POST', body: new Blob([key]) })
        .catch(() => undefined);
    }
  }, KEY);
  assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
});
