import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { UsageEvent } from '../../shared/event/usage-event.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { until } from '../harness/until.ts';
import { fileEvent } from '../matrix/channels/give-file.ts';
import { guardedChat, type GuardedChat } from './guarded-chat.ts';
import { PROJECT_POLICY } from './project-policy.ts';

const EMAIL = 'mira.holt@harborline.org';
const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex');

const POLICY: Policy = {
  ...PROJECT_POLICY,
  files: { record: ['name', 'type', 'size', 'sha256'] },
};

interface Given {
  readonly name: string;
  readonly buffer: Buffer;
  readonly mimeType?: string;
}

let chat: GuardedChat;
let opened = 0;
before(async () => {
  chat = await guardedChat({ policy: POLICY });
});
after(() => chat.stack.close());

const open = async (app: string): Promise<void> => {
  await chat.open(app);
  opened = Date.now();
};

/** Chooses files by the app's own way: an input of its page, or one that it makes for the moment (Gemini). */
async function choose(...files: readonly Given[]): Promise<void> {
  const { page, site } = chat;
  const all = files.map(({ name, buffer, mimeType = 'text/plain' }) => ({
    name,
    buffer,
    mimeType,
  }));
  if (site.app !== 'gemini') return page.locator('input[type="file"]').first().setInputFiles(all);
  const waiting = page.waitForEvent('filechooser');
  await page.click('#upload');
  await (await waiting).setFiles(all);
}

const text = (content: string, name = 'note.txt'): Given => ({
  name,
  buffer: Buffer.from(content),
});

/** Waits until some request had this in its body. */
const arrived = (bytes: Buffer | string): Promise<unknown> =>
  until('the file to arrive', () =>
    chat.stack.sites.received.requests.find(({ body }) => body.includes(bytes)),
  );

/** Waits for the events of files given since the page was opened. */
const fileEvents = (count: number, isDone: (event: UsageEvent) => boolean = () => true) =>
  until(`${count} events of files`, async () => {
    const events = (await chat.stack.events()).filter(
      (event) => event.time > opened && event.fileName !== undefined && isDone(event),
    );
    return events.length >= count && events;
  });

for (const app of ['chatgpt', 'claude', 'gemini']) {
  test(`${app}: a chosen file with a key does not reach the page, whatever it is called`, async () => {
    await open(app);
    await choose(text(`the key is ${KEY}`, 'holiday.png'));
    await chat.sees('Files were not given to');
    const [event] = await fileEvents(1);
    assert.deepEqual(
      [event?.channel, event?.role, event?.outcome, event?.seenBy],
      ['choose', 'upload', 'stopped', 'content'],
    );
    assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
    assert.equal(await chat.page.locator('#attachments li').count(), 0);
    await chat.page.keyboard.press('Escape');
  });

  test(`${app}: of a file with personal data a copy with placeholders arrives, and one event tells it`, async () => {
    await open(app);
    await choose(text(`name,mail\nMira,${EMAIL}\n`, 'people.csv'));
    await arrived('[EMAIL_1]');
    assert.deepEqual(chat.stack.sites.received.leaks(EMAIL), []);
    const [event] = await fileEvents(1, ({ outcome }) => outcome === 'redacted');
    assert.deepEqual([event?.action, event?.fileName], ['redact', 'people.csv']);
  });

  test(`${app}: a harmless file arrives byte by byte`, async () => {
    await open(app);
    const buffer = Buffer.from('\ufeffthe tide comes at noon\r\nGrüße 🙂\n');
    await choose({ name: 'tide.txt', buffer });
    await arrived(buffer);
    const [event] = await fileEvents(1, ({ outcome }) => outcome === 'sent');
    assert.deepEqual(
      [event?.fileType, event?.fileSize, event?.fileHash],
      ['text/plain', buffer.length, createHash('sha256').update(buffer).digest('hex')],
    );
  });

  for (const kind of ['drop', 'paste'] as const) {
    test(`${app}: files by ${kind}: the one with a key stays out, the harmless one comes in`, async () => {
      await open(app);
      await fileEvent(chat, `the key is ${KEY}`, kind);
      await chat.sees('Files were not given to');
      await chat.page.keyboard.press('Escape');
      await fileEvent(chat, 'the tide comes at noon', kind);
      await arrived('the tide comes at noon');
      assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
    });
  }
}

test('UTF-16 is text: what is found in it is replaced, and it goes on as UTF-8', async () => {
  await open('chatgpt');
  await choose({ name: 'note.txt', buffer: Buffer.from(`\ufeffmail ${EMAIL} ü`, 'utf16le') });
  await arrived('mail [EMAIL_1] ü');
  assert.deepEqual(chat.stack.sites.received.leaks(EMAIL), []);
});

test('a person’s address in the name of a file is replaced too, and masked on record', async () => {
  await open('claude');
  await choose({ ...text('the tide comes at noon', `${EMAIL}.txt`) });
  await arrived('[EMAIL_1].txt');
  assert.deepEqual(chat.stack.sites.received.leaks(EMAIL), []);
  const [event] = await fileEvents(1);
  assert.equal(event?.fileName, '[EMAIL].txt');
});

test('of many files each is judged: the user is asked once, and not again when they are uploaded', async () => {
  await open('chatgpt');
  await choose(
    text('Bluegate begins in May', 'a.txt'),
    text('{"project":"Bluegate","when":"June"}', 'b.json'),
    text(`the key is ${KEY}`, 'c.txt'),
    text('the tide comes at noon', 'd.txt'),
  );
  await chat.sees('Files were not given to');
  await chat.page.keyboard.press('Escape');
  await chat.sees('Check these files before ChatGPT gets them');
  assert.deepEqual(chat.stack.sites.received.leaks('Bluegate'), []);
  await chat.page.waitForTimeout(1200);
  await chat.page.keyboard.press('Control+Enter');
  for (const part of ['begins in May', '"when":"June"', 'comes at noon']) await arrived(part);
  const events = await fileEvents(4, ({ outcome }) => outcome !== 'undecided');
  const outcomes = Object.fromEntries(events.map(({ fileName, outcome }) => [fileName, outcome]));
  assert.deepEqual(outcomes, {
    'a.txt': 'overridden',
    'b.json': 'overridden',
    'c.txt': 'stopped',
    'd.txt': 'sent',
  });
  assert.deepEqual(chat.stack.sites.received.leaks(KEY), []);
});

test('a file picked by handle: one with a key is as good as none, of another the page reads the copy', async () => {
  const { page } = chat;
  // The browser's own picker cannot be answered by a test; files of the page's own storage have the same handles.
  await page.addInitScript(() => {
    const picked = async (): Promise<FileSystemFileHandle[]> => {
      const folder = await navigator.storage.getDirectory();
      return [await folder.getFileHandle('picked.txt', { create: true })];
    };
    Object.assign(window, { showOpenFilePicker: picked });
  });
  await open('chatgpt');
  const pick = (content: string): Promise<string> =>
    page.evaluate(async (written) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('picked.txt', { create: true });
      const writable = await handle.createWritable();
      await writable.write(written);
      await writable.close();
      const picker = window as unknown as { showOpenFilePicker(): Promise<FileSystemFileHandle[]> };
      try {
        const [chosen] = await picker.showOpenFilePicker();
        return (await (await chosen?.getFile())?.text()) ?? '';
      } catch (error) {
        return error instanceof DOMException ? error.name : 'no DOMException';
      }
    }, content);
  assert.equal(await pick(`mail ${EMAIL}`), 'mail [EMAIL_1]');
  assert.equal(await pick(`the key is ${KEY}`), 'AbortError');
});

test('who leaves files out after a warning keeps them: nothing arrives', async () => {
  await open('claude');
  await choose(text('Bluegate begins in May'));
  await chat.sees('Check these files before Claude gets them');
  await chat.page.keyboard.press('Escape');
  await fileEvents(1, ({ outcome }) => outcome === 'stopped');
  assert.deepEqual(chat.stack.sites.received.leaks('Bluegate'), []);
});

test('what is no text or too large stays out while the policy says so, and is on record', async () => {
  await open('chatgpt');
  const large = Buffer.alloc(33 * 2 ** 20, 'tide ');
  await choose({ name: 'photo.png', buffer: PNG, mimeType: 'image/png' });
  await chat.sees('1 file was not given to ChatGPT');
  const folder = await mkdtemp(join(tmpdir(), 'promptweir-file-'));
  await writeFile(join(folder, 'large.txt'), large);
  await chat.page.locator('#upload-files').setInputFiles(join(folder, 'large.txt'));
  const events = await fileEvents(2);
  await rm(folder, { recursive: true });
  assert.deepEqual(
    events.map(({ fileName, outcome, failure, fileSize, fileHash }) => ({
      fileName,
      outcome,
      failure,
      fileSize,
      isHashed:
        fileHash ===
        createHash('sha256')
          .update(fileName === 'photo.png' ? PNG : large)
          .digest('hex'),
    })),
    [
      {
        fileName: 'photo.png',
        outcome: 'stopped',
        failure: 'file-uninspectable',
        fileSize: PNG.length,
        isHashed: true,
      },
      {
        fileName: 'large.txt',
        outcome: 'stopped',
        failure: 'file-too-large',
        fileSize: large.length,
        isHashed: true,
      },
    ],
  );
  const uploads = chat.stack.sites.received.requests.filter(({ body }) => body.includes(PNG));
  assert.equal(uploads.length, 0);
  assert.equal(chat.stack.sites.received.to(/^\/files\//).length, 0);
});
