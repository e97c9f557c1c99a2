import assert from 'node:assert/strict';
import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a zip archive, found through its central directory as browsers do, each held to its length and checksum. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(archive.readUInt32LE(at), 0x02014b50);
    const packed = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    // Signature, fields and name are there twice, and must agree.
    assert.equal(archive.readUInt32LE(local), 0x04034b50);
    const [fields, again] = [
      archive.subarray(at + 6, at + 32),
      archive.subarray(local + 4, local + 30),
    ];
    assert.deepEqual(again, fields);
    const start = local + 30 + nameLength;
    assert.equal(archive.toString('utf8', local + 30, start), name);
    const content = inflateRawSync(archive.subarray(start, start + packed));
    assert.equal(content.length, archive.readUInt32LE(at + 24));
    assert.equal(crc32(content), archive.readUInt32LE(at + 16));
    files.set(name, content);
    at += 46 + nameLength;
  }
  assert.equal(at, end);
  return files;
}
