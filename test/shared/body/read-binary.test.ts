import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBinary } from '../../../shared/body/read-binary.ts';
import { readProtobuf } from '../../../shared/body/protobuf.ts';

const field = (number: number, value: Buffer | string): Buffer => {
  const bytes = Buffer.from(value);
  const length =
    bytes.length < 128 ? [bytes.length] : [(bytes.length & 0x7f) | 0x80, bytes.length >> 7];
  return Buffer.concat([Buffer.from([number * 8 + 2, ...length]), bytes]);
};

function frame(type: number, content: Buffer): Buffer {
  const head = Buffer.from([type, 0, 0, 0, 0, 0]);
  head.writeUIntLE(content.length, 3, 3);
  return Buffer.concat([head, content]);
}

const data = (payload: Buffer): Buffer =>
  frame(
    0x0d,
    Buffer.concat([
      Buffer.from([1, 0x80]),
      Buffer.from(JSON.stringify({ payload: payload.toString('base64') })),
    ]),
  );

describe('a protobuf message without its schema', () => {
  it('gives the texts of its fields and of the messages in them', () => {
    const long = 'x'.repeat(300);
    const message = Buffer.concat([
      Buffer.from([8, 150, 1]),
      field(2, field(2, long)),
      field(3, 'é'),
    ]);
    const texts = new Map(readProtobuf(message)?.map(({ path, text }) => [path, text]));
    assert.equal(texts.get('/2/2'), long);
    assert.equal(texts.get('/3'), 'é');
  });

  for (const [what, bytes] of [
    ['a length beyond the end', Buffer.from([18, 5, 65])],
    ['a group, which nobody writes any more', Buffer.from([11])],
    ['more bytes than an id has that are no text', field(1, Buffer.alloc(65, 0xff))],
    ['a number that never ends', Buffer.alloc(12, 0xff)],
  ] as const) {
    it(`is not read with ${what}`, () => assert.equal(readProtobuf(bytes), undefined));
  }
});

describe('a binary body', () => {
  it('of gateway frames is read through JSON, base64 and protobuf', () => {
    const intro = frame(0x0f, Buffer.from('{"app":"x"}'));
    const body = readBinary(Buffer.concat([intro, data(field(2, field(2, 'Explain it')))]));
    assert.ok(
      body?.leaves.some(({ path, text }) => path === '/payload→/2/2' && text === 'Explain it'),
    );
    assert.equal(body?.isSealed, true);
    assert.throws(() => body?.write(new Map([[0, '']])), RangeError);
  });

  for (const [what, bytes] of [
    ['of another kind', Buffer.from([1, 2, 3])],
    ['with a frame cut short', data(field(2, 'a')).subarray(0, -1)],
    ['with a payload that is no message', data(Buffer.from([255]))],
    ['with nothing in it', Buffer.alloc(0)],
  ] as const) {
    it(`${what} is not read`, () => assert.equal(readBinary(bytes), undefined));
  }
});
