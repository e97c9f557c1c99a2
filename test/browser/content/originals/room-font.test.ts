import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roomFont } from '../../../../extension-browser/content/originals/room-font.ts';

/** The tables of a font file, with the sum over their 32-bit words as it should be and as it is. */
function tablesOf(
  font: Uint8Array,
): readonly { name: string; sum: number; found: number; length: number }[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const offset = view.getUint32(at + 8);
    const length = view.getUint32(at + 12);
    let found = 0;
    for (let word = offset; word < offset + length; word += 4) {
      found = (found + view.getUint32(word)) >>> 0;
    }
    const name = String.fromCharCode(...font.subarray(at, at + 4));
    return { name, sum: view.getUint32(at + 4), found, length };
  });
}

// That browsers take the font, and what they do with it, is tested in `room.test.ts`.
describe('roomFont', () => {
  const font = roomFont(
    new Map([
      ['EMAIL_1', 12.5],
      ['EMAIL_12', 9],
      ['IBAN_1', 4000],
      ['PERSON_1', -1],
    ]),
  );

  it('has the tables that every font must have, in order and with true sums', () => {
    const tables = tablesOf(font);
    assert.deepEqual(
      tables.map(({ name }) => name),
      ['GSUB', 'OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'],
    );
    for (const { name, sum, found } of tables) assert.equal(found, sum, name);
  });

  it('gives each name its advance, none below nothing nor above what a font can say', () => {
    const view = new DataView(font.buffer);
    const at = [...Array(11).keys()]
      .map((index) => 12 + 16 * index)
      .find((entry) => String.fromCharCode(...font.subarray(entry, entry + 4)) === 'hmtx');
    assert.ok(at !== undefined);
    const start = view.getUint32(at + 8);
    const advances = [0, 1, 2, 3].map((index) => view.getUint16(start + 4 * (38 + index)) / 256);
    assert.deepEqual(advances, [12.5, 9, 250, 0]);
  });

  it('stays small for a long conversation', () => {
    const names = Array.from({ length: 700 }, (_, index) => `PAYMENT_CARD_NUMBER_${index}`);
    assert.ok(roomFont(new Map(names.map((name) => [name, 10]))).length < 150_000);
  });
});
