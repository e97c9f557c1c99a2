import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeFrame, encodeFrame } from './websocket-frames.ts';

test('a frame of each length class is decoded as it was encoded', () => {
  for (const length of [0, 1, 125, 126, 65_535, 65_536, 70_000]) {
    const data = Buffer.alloc(length, 'x');
    const decoded = decodeFrame(Buffer.concat([encodeFrame(2, data), Buffer.from('next')]));
    assert.deepEqual(decoded?.frame, { final: true, opcode: 2, data });
    assert.equal(decoded?.rest.toString(), 'next');
  }
});

test('a masked frame is unmasked (the example of RFC 6455, section 5.7)', () => {
  const bytes = Buffer.from('818537fa213d7f9f4d5158', 'hex');
  assert.equal(decodeFrame(bytes)?.frame.data.toString(), 'Hello');
});

test('a frame that has not wholly arrived is waited for', () => {
  const whole = encodeFrame(1, Buffer.alloc(300, 'x'));
  for (const length of [0, 1, 3, 4, whole.length - 1])
    assert.equal(decodeFrame(whole.subarray(0, length)), undefined);
});
