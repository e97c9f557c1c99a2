interface ByteWriter {
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
}
interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array<ArrayBuffer> | undefined }>;
}
declare const CompressionStream:
  | undefined
  | (new (format: 'gzip') => {
      readonly writable: { getWriter(): ByteWriter };
      readonly readable: { getReader(): ByteReader };
    });

/** The text in UTF-8, compressed; undefined where the host has no `CompressionStream`. Ten events shrink to about a fifth. */
export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  const { writable, readable } = new CompressionStream('gzip');
  const [, packed] = await Promise.all([
    write(writable.getWriter(), new TextEncoder().encode(text)),
    readAll(readable.getReader()),
  ]);
  return packed;
}

async function write(writer: ByteWriter, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await Promise.all([writer.write(bytes), writer.close()]);
}

async function readAll(reader: ByteReader): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (value !== undefined) chunks.push(value);
    if (done) break;
  }
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
