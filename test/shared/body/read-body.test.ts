import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readBody } from '../../../shared/body/read-body.ts';

const texts = (raw: string, type = 'application/json'): Record<string, string> =>
  Object.fromEntries(readBody(raw, type).leaves.map(({ path, text }) => [path, text]));

/** Replaces the leaf at a path and gives the body that would be sent. */
function replaced(raw: string, type: string, path: string, text: string): string {
  const body = readBody(raw, type);
  const index = body.leaves.findIndex((leaf) => leaf.path === path);
  assert.notEqual(index, -1, `no leaf at ${path}`);
  return body.write(new Map([[index, text]]));
}

test('every string of a JSON body is a text with its pointer, keys and long numbers too', () => {
  assert.deepEqual(texts('{"a":{"b/c":["x",12345678,1]}}'), {
    '/a#key': 'a',
    '/a/b~1c#key': 'b/c',
    '/a/b~1c/0': 'x',
    '/a/b~1c/1': '12345678',
  });
});

test('a key given twice is read twice, since nobody knows which one the server takes', () => {
  const leaves = readBody('{"p":"first","p":"second"}', '').leaves.filter(
    ({ path }) => path === '/p',
  );
  assert.deepEqual(
    leaves.map(({ text }) => text),
    ['first', 'second'],
  );
});

test('JSON inside a string inside a form field is entered, and written back through every level', () => {
  const inner = JSON.stringify([['hello & "you"', 0], ['en']]);
  const raw = `at=t%3A1&f.req=${encodeURIComponent(JSON.stringify([null, inner]))}`;
  const type = 'application/x-www-form-urlencoded;charset=utf-8';
  assert.equal(texts(raw, type)['/f.req→/1→/0/0'], 'hello & "you"');
  const out = replaced(raw, type, '/f.req→/1→/0/0', 'bye [EMAIL_1]');
  assert.equal(out.slice(0, 8), 'at=t%3A1');
  const [, again] = JSON.parse(new URLSearchParams(out).get('f.req') ?? '');
  assert.deepEqual(JSON.parse(again), [['bye [EMAIL_1]', 0], ['en']]);
});

test('what is not replaced keeps every byte: numbers, escapes, spaces, key order', () => {
  const raw = '{ "t":1763800000.10, "n":12345678901234567890, "u":"\\u00e9\\/x", "p":"old" }';
  assert.equal(replaced(raw, '', '/p', 'new'), raw.replace('"old"', '"new"'));
});

test('a multipart body gives its fields, file names and the text of files', () => {
  const raw =
    '--B\r\nContent-Disposition: form-data; name="data"\r\n\r\n{"inputs":"hi"}\r\n' +
    '--B\r\nContent-Disposition: form-data; name="file"; filename="a b.txt"\r\nContent-Type: text/plain\r\n\r\nsecret text\r\n--B--\r\n';
  const type = 'Multipart/Form-Data; boundary="B"';
  assert.deepEqual(texts(raw, type), {
    '/data→/inputs#key': 'inputs',
    '/data→/inputs': 'hi',
    '/file#filename': 'a b.txt',
    '/file': 'secret text',
  });
  assert.equal(replaced(raw, type, '/file', 'gone'), raw.replace('secret text', 'gone'));
});

test('an empty part and a body cut off in the middle are read without harm', () => {
  const head = '--B\r\nContent-Disposition: form-data; name="x"\r\n\r\n';
  assert.equal(texts(`${head}\r\n--B--`, 'multipart/form-data; boundary=B')['/x'], '');
  assert.equal(texts(`${head}cut`, 'multipart/form-data; boundary=B')[''], `${head}cut`);
});

test('JSON one a line is entered line by line', () => {
  assert.equal(texts('{"a":"x"}\n{"a":"y"}\n', 'text/plain')['/1→/a'], 'y');
});

test('a text of 20 MB full of escapes is read and written back', () => {
  const text = 'line \\ "quoted"\n'.repeat(1_300_000);
  const raw = JSON.stringify({ a: 1, p: text, z: 'end' });
  const body = readBody(raw, 'application/json');
  assert.deepEqual(
    body.leaves.map(({ path, text: { length } }) => [path, length]),
    [
      ['/a#key', 1],
      ['/p#key', 1],
      ['/p', text.length],
      ['/z#key', 1],
      ['/z', 3],
    ],
  );
  assert.equal(body.write(new Map([[4, 'done']])), raw.replace('"end"', '"done"'));
});

for (const [what, raw, type] of [
  ['plain text', 'just words', 'text/plain'],
  ['broken JSON', '{"a":', 'application/json'],
  ['nothing', '', ''],
] as const) {
  test(`${what} is one text`, () => assert.deepEqual(texts(raw, type), { '': raw }));
}

test('law: every string of any JSON value is among the texts, and writing nothing changes nothing', () => {
  fc.assert(
    fc.property(fc.json(), (raw) => {
      const body = readBody(raw, 'application/json');
      assert.equal(body.write(new Map()), raw);
      const seen = JSON.stringify(body.leaves.map(({ text }) => text));
      JSON.parse(raw, (_, value: unknown) => {
        if (typeof value === 'string' && !/^\s*[[{]/.test(value))
          assert.ok(seen.includes(JSON.stringify(value).slice(1, -1)));
        return value;
      });
    }),
  );
});

test('law: replacing one text leaves all others as they were', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), fc.nat(), (value, text, at) => {
      const raw = JSON.stringify(value);
      const body = readBody(raw, '');
      const strings = body.leaves.flatMap(({ path }, index) =>
        path.includes('#key') ? [] : [index],
      );
      const index = strings[at % (strings.length || 1)];
      if (index === undefined || body.leaves[index]?.path === '' || /^\s*[[{]/.test(text)) return;
      const after = readBody(body.write(new Map([[index, text]])), '').leaves;
      assert.deepEqual(
        after.map((leaf) => leaf.text),
        body.leaves.map((leaf, i) => (i === index ? text : leaf.text)),
      );
    }),
  );
});
