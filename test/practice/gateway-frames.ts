const HEADER = 6;
const DATA = 0x0d;

/** A data frame as Meta's gateway sends it: type, stream, length of three bytes, two bytes of sequence, JSON. */
export function dataFrame(value: unknown): Buffer {
  const content = Buffer.concat([Buffer.from([1, 0x80]), Buffer.from(JSON.stringify(value))]);
  const head = Buffer.alloc(HEADER);
  head[0] = DATA;
  head.writeUIntLE(content.length, 3, 3);
  return Buffer.concat([head, content]);
}

/** The JSON of every data frame in a message. */
export function framesIn(data: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + HEADER <= data.length;) {
    const end = at + HEADER + data.readUIntLE(at + 3, 3);
    if (data[at] === DATA) found.push(data.subarray(at + HEADER + 2, end));
    at = end;
  }
  return found;
}

/** The text at a path of field numbers in a protobuf message whose fields on the way are all length-delimited and short. */
export function messageText(
  message: Buffer,
  [field, ...rest]: readonly number[],
): string | undefined {
  for (let at = 0; at < message.length;) {
    const number = (message[at] ?? 0) >> 3;
    let length = 0;
    let next = at + 1;
    for (let shift = 0; ; shift += 7) {
      const byte = message[next++] ?? 0;
      length += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    const value = message.subarray(next, next + length);
    if (number === field) return rest.length === 0 ? value.toString() : messageText(value, rest);
    at = next + length;
  }
  return undefined;
}
