/** One frame of RFC 6455. */
export interface Frame {
  readonly final: boolean;
  /** 0 continuation, 1 text, 2 binary, 8 close, 9 ping, 10 pong. */
  readonly opcode: number;
  readonly data: Buffer;
}

interface Header {
  readonly length: number;
  readonly start: number;
}

/** Section 5.2: seven bits of length, or 16 or 64 more when they say 126 or 127; undefined while bytes are missing. */
function header(bytes: Buffer): Header | undefined {
  const short = (bytes[1] ?? 0) & 0x7f;
  const start = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < start) return undefined;
  if (short === 126) return { length: bytes.readUInt16BE(2), start };
  if (short === 127) return { length: Number(bytes.readBigUInt64BE(2)), start };
  return { length: short, start };
}

/** Takes one whole frame from the front of `bytes` and unmasks it; undefined while it is incomplete. */
export function decodeFrame(bytes: Buffer): { frame: Frame; rest: Buffer } | undefined {
  if (bytes.length < 2) return undefined;
  const head = header(bytes);
  if (head === undefined) return undefined;
  const [first = 0, second = 0] = bytes;
  const masked = (second & 0x80) !== 0;
  const start = head.start + (masked ? 4 : 0);
  const end = start + head.length;
  if (bytes.length < end) return undefined;
  const mask = masked ? bytes.subarray(head.start, start) : Buffer.alloc(4);
  const data = Buffer.from(
    bytes.subarray(start, end).map((byte, at) => byte ^ (mask[at % 4] ?? 0)),
  );
  return {
    frame: { final: (first & 0x80) !== 0, opcode: first & 0x0f, data },
    rest: bytes.subarray(end),
  };
}

/** A final, unmasked frame: what a server sends. */
export function encodeFrame(opcode: number, data: Buffer): Buffer {
  const { length } = data;
  const first = 0x80 | opcode;
  if (length < 126) return Buffer.concat([Buffer.from([first, length]), data]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head[0] = first;
  head[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, data]);
}
