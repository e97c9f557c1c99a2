import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day a zip knows: the same files make the same bytes, whenever they are packed. */
const DAY = 0x0021;
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATE = 8;

/**
 * A zip archive of these files, by path with `/`, in the order of the map. For packages of a browser extension: no folders, no
 * encryption, no archive over 4 GB (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const about = fields([
      [2, VERSION],
      [2, NAMES_ARE_UTF8],
      [2, DEFLATE],
      [2, 0],
      [2, DAY],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ]);
    const local = Buffer.concat([fields([[4, 0x04034b50]]), about, name, packed]);
    const head = fields([
      [4, 0x02014b50],
      [2, VERSION],
    ]);
    const place = fields([
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]);
    locals.push(local);
    entries.push(Buffer.concat([head, about, place, name]));
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = fields([
    [4, 0x06054b50],
    [4, 0],
    [2, files.size],
    [2, files.size],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...locals, directory, end]);
}

/** Numbers of 2 or 4 bytes, the lowest byte first. */
function fields(list: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    list.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );
}
