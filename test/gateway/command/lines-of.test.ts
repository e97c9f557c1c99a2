import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { linesOf } from '../../../gateway/command/lines-of.ts';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const line of lines) list.push(line);
  return list;
}

it('gives the same lines however the bytes arrive', async () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((text) => text.replaceAll('\n', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
      assert.deepEqual(await all(linesOf(chunks(bytes, size))), lines);
    }),
  );
});

it('throws on a character that is cut off at the end', async () => {
  const cut = Buffer.from('é').subarray(0, 1);
  await assert.rejects(all(linesOf(chunks(cut, 1))), TypeError);
});
