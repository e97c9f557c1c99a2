import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as zlib from 'node:zlib';
import { Recording } from './recording.ts';

const MARKER = 'Zürich "4711" & Söhne';

interface Sent {
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** A recording of some requests and frames to one host. */
function recorded(requests: readonly Sent[], frames: readonly (string | Buffer)[] = []): Recording {
  const recording = new Recording(() => 0);
  for (const { url = '/', headers = {}, body = '' } of requests) {
    const address = new URL(url, 'https://chatgpt.com').href;
    recording.request({ host: 'chatgpt.com', method: 'POST', url: address, headers })(
      Buffer.from(body),
    );
  }
  for (const data of frames)
    recording.frame('chatgpt.com', 'wss://chatgpt.com/s', Buffer.from(data));
  return recording;
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

const everyLetterEscaped = Array.from(
  MARKER,
  (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
).join('');

const twice = JSON.stringify([null, JSON.stringify([[`x ${MARKER}`]])]);

const BODIES: readonly (readonly [name: string, body: string | Buffer, form: RegExp])[] = [
  ['plain text', `before ${MARKER} after`, /^plain$/],
  ['a JSON string', JSON.stringify({ a: MARKER }), /^json-escaped, plain$/],
  ['JSON with every letter as \\uXXXX', everyLetterEscaped, /^json-escaped, plain$/],
  ['JSON inside of JSON', twice, /^json-escaped, json-escaped, plain$/],
  ['%XX', `a=${encodeURIComponent(MARKER)}`, /^url-encoded, plain$/],
  ['a form with +', new URLSearchParams({ a: MARKER }).toString(), /^url-encoded, plain$/],
  [
    'a form with JSON inside of JSON',
    new URLSearchParams({ a: twice }).toString(),
    /^url-encoded, json-escaped, json-escaped, plain$/,
  ],
  ['base64, first alignment', Buffer.from(`abc${MARKER}x`).toString('base64'), /^base64 of utf-8$/],
  ['base64, second alignment', Buffer.from(`a${MARKER}x`).toString('base64'), /^base64 of utf-8$/],
  ['base64, third alignment', Buffer.from(`ab${MARKER}`).toString('base64'), /^base64 of utf-8$/],
  ['base64url', Buffer.from(`ab${MARKER}x`).toString('base64url'), /^base64 of utf-8$/],
  ['base64 of UTF-16', utf16(`x${MARKER}`).toString('base64'), /^base64 of utf-16le$/],
  ['UTF-16LE', utf16(`x${MARKER}`), /^utf-16le$/],
  ['UTF-16BE', utf16(`x${MARKER}`).swap16(), /^utf-16be$/],
  ['gzip', zlib.gzipSync(MARKER), /^gzip, plain$/],
  ['deflate', zlib.deflateSync(MARKER), /^deflate, plain$/],
  ['raw deflate', zlib.deflateRawSync(MARKER), /^deflate-raw, plain$/],
  ['brotli', zlib.brotliCompressSync(MARKER), /^brotli, plain$/],
  ['zstd', zlib.zstdCompressSync(Buffer.from(MARKER)), /^zstd, plain$/],
  ['gzip of JSON', zlib.gzipSync(JSON.stringify({ a: MARKER })), /^gzip, json-escaped, plain$/],
];

describe('a marker is found in a body as', () => {
  for (const [name, body, form] of BODIES)
    test(name, () => {
      const leaks = recorded([{ body }]).leaks(MARKER);
      assert.ok(leaks.some((leak) => leak.where === 'body' && form.test(leak.form)));
    });
});

test('a cut-off gzip body is searched as far as it came', () => {
  const whole = zlib.gzipSync(`${MARKER} ${Array.from({ length: 3000 }, Math.random).join()}`);
  const leaks = recorded([{ body: whole.subarray(0, whole.length / 2) }]).leaks(MARKER);
  assert.equal(leaks[0]?.form, 'gzip, plain');
});

test('a marker is found in a URL, in a header and in a frame, and the place is named', () => {
  const found = recorded(
    [
      { url: `/collect?q=${encodeURIComponent(MARKER)}` },
      { headers: { 'x-note': encodeURIComponent(MARKER) } },
    ],
    [JSON.stringify({ text: MARKER })],
  ).leaks(MARKER);
  assert.deepEqual(
    found.map(({ index, host, path, where }) => [index, host, path, where]),
    [
      [0, 'chatgpt.com', '/collect', 'url'],
      [1, 'chatgpt.com', '/', 'headers'],
      [2, 'chatgpt.com', '/s', 'frame'],
    ],
  );
});

const json = (value: unknown): Sent => ({ url: '/log', body: JSON.stringify(value) });

const SPLITS: readonly (readonly [name: string, recording: Recording])[] = [
  [
    'increments in one JSON field',
    recorded([json({ d: 'Zürich "4' }), json({ d: '711" & Söhne' })]),
  ],
  [
    'letters, one request each, with changing ids beside them',
    recorded(Array.from(MARKER, (key, id) => json({ id: `id-${id}`, key }))),
  ],
  ['a list inside one body', recorded([json({ parts: ['Zürich "4', '711" & Söhne'] })])],
  [
    'a growing draft that is then sent only as its new end',
    recorded([json({ d: 'Zü' }), json({ d: 'Zürich' }), json({ d: ' "4711" & Söhne' })]),
  ],
  [
    'query fields of different addresses',
    recorded([
      { url: `/a/1?d=${encodeURIComponent('Zürich "4')}` },
      { url: `/a/2?d=${encodeURIComponent('711" & Söhne')}` },
    ]),
  ],
  [
    'base64 pieces',
    recorded(
      ['Zürich "4', '711" & Söhne'].map((piece) =>
        json({ d: Buffer.from(piece).toString('base64') }),
      ),
    ),
  ],
  ['frames', recorded([], ['Zürich "47', '11" & Söhne'])],
  [
    'gzipped pieces',
    recorded(['Zürich "4', '711" & Söhne'].map((d) => ({ body: zlib.gzipSync(d) }))),
  ],
];

describe('a marker is found in pieces as', () => {
  for (const [name, recording] of SPLITS)
    test(name, () => {
      assert.deepEqual(
        recording.leaks(MARKER).map(({ where }) => where),
        ['pieces'],
      );
    });
});

test('nothing is found where only half of the marker arrived, or a placeholder in its stead', () => {
  const recording = recorded([
    json({ d: 'Zürich "4' }),
    json({ d: 'Zürich [ID_1]' }),
    json({ d: ' & Söhne' }),
  ]);
  assert.deepEqual(recording.leaks(MARKER), []);
});

test('pieces for two hosts are not joined', () => {
  const recording = recorded([json({ d: 'Zürich "4' })]);
  recording.frame('claude.ai', 'wss://claude.ai/s', Buffer.from('{"d":"711\\" & Söhne"}'));
  assert.deepEqual(recording.leaks(MARKER), []);
});

test('a marker that is too short to be told from chance is refused', () => {
  assert.throws(() => recorded([]).leaks('short'), RangeError);
});

test('a request that is aborted is kept as far as it came', () => {
  const recording = new Recording(() => 7);
  const keep = recording.request({
    host: 'claude.ai',
    method: 'POST',
    url: 'https://claude.ai/x',
    headers: {},
  });
  keep(Buffer.from('first-'));
  keep(Buffer.from('second'));
  assert.equal(recording.requests[0]?.body.toString(), 'first-second');
});
