import { createHash, createPublicKey, createSign, type KeyObject } from 'node:crypto';

const LETTER_A = 0x61;

/** Public half of a key as SPKI in DER, which is what the browser knows an extension by. */
export const publicHalf = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ type: 'spki', format: 'der' });

/** The id Chromium derives from {@link publicHalf}: half of its SHA-256, each half byte written as a letter from a to p. */
export const extensionId = (spki: Buffer): string =>
  idBytes(spki)
    .toString('hex')
    .replace(/./g, (half) => String.fromCharCode(LETTER_A + Number.parseInt(half, 16)));

/**
 * A zip as a CRX3 package, signed with an RSA key (Chromium: components/crx_file/crx3.proto and crx_creator.cc, 2026-11):
 * `Cr24`, version 3, length of the header, header, zip.
 */
export function crx3(zip: Buffer, key: KeyObject): Buffer {
  const spki = publicHalf(key);
  const signedHeader = bytesField(1, idBytes(spki));
  const signature = createSign('sha256')
    .update(Buffer.from('CRX3 SignedData\0'))
    .update(length(signedHeader))
    .update(signedHeader)
    .update(zip)
    .sign(key);
  const proof = Buffer.concat([bytesField(1, spki), bytesField(2, signature)]);
  const header = Buffer.concat([bytesField(2, proof), bytesField(10_000, signedHeader)]);
  const version = Buffer.from([3, 0, 0, 0]);
  return Buffer.concat([Buffer.from('Cr24'), version, length(header), header, zip]);
}

const idBytes = (spki: Buffer): Buffer =>
  createHash('sha256').update(spki).digest().subarray(0, 16);

function length(bytes: Buffer): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32LE(bytes.length);
  return field;
}

/** A field of protocol buffers that holds bytes. */
function bytesField(number: number, value: Buffer): Buffer {
  const LENGTH_DELIMITED = 2;
  const head = [...varint(number * 8 + LENGTH_DELIMITED), ...varint(value.length)];
  return Buffer.concat([Buffer.from(head), value]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
