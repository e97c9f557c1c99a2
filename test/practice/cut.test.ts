import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutBytes, cutText } from './cut.ts';

const TEXT = 'To [EMAIL_1] and [EMAIL_2], 😀😀😀, ÄÖÜ, '.repeat(20);

test('pieces of a text join up to it, cut placeholders, and cut no letter', () => {
  const pieces = cutText(TEXT, 4);
  assert.equal(pieces.join(''), TEXT);
  assert.ok(pieces.every((piece) => piece.isWellFormed()));
  assert.ok(pieces.some((piece) => /\[\w*$/.test(piece)));
});

test('the same text is cut at the same places each time', () => {
  assert.deepEqual(cutText(TEXT, 4), cutText(TEXT, 4));
});

test('pieces of bytes join up to the events, and some end inside of one', () => {
  const events = cutText(TEXT, 9);
  const pieces = cutBytes(events);
  assert.equal(Buffer.concat(pieces).toString(), TEXT);
  assert.ok(pieces.length > events.length);
});
