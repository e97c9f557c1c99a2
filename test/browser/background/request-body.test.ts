import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRequestBody } from '../../../extension-browser/background/request-body.ts';

const raw = (...chunks: readonly Buffer[]) =>
  readRequestBody({
    raw: chunks.map((chunk) => ({ bytes: Uint8Array.from(chunk).buffer })),
  });

test('bytes that are text are read as such, also when a letter lies over two chunks', () => {
  const bytes = Buffer.from('naïve');
  assert.deepEqual(raw(bytes.subarray(0, 3), bytes.subarray(3)), {
    kind: 'text',
    text: 'naïve',
    contentType: '',
  });
});

test('UTF-16 is not text: it would pass as UTF-8 with a zero between the letters', () => {
  assert.deepEqual(raw(Buffer.from('a key', 'utf16le')), {
    kind: 'unseen',
    code: 'body-undecodable',
  });
});

test('bytes that are no text, and a body the browser does not show', () => {
  assert.deepEqual(raw(Buffer.from([0x1f, 0x8b, 0x08])), {
    kind: 'unseen',
    code: 'body-undecodable',
  });
  assert.deepEqual(readRequestBody({ error: 'Unknown error.' }), {
    kind: 'unseen',
    code: 'body-unseen',
  });
});

test('a multipart body names its own boundary', () => {
  const body = readRequestBody({
    raw: [{ bytes: Uint8Array.from(Buffer.from('--b1\r\nx')).buffer }],
  });
  assert.equal(body.kind === 'text' && body.contentType, 'multipart/form-data; boundary="b1"');
});
