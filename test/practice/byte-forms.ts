/** A marker as a run of bytes in one encoding. */
export interface ByteForm {
  readonly form: string;
  readonly bytes: Buffer;
}

/**
 * The marker in base64 at each of the three alignments. Three bytes become four letters, so the letters at both ends also depend
 * on the neighbours; those are cut off and what remains occurs whatever stands around the marker.
 */
function base64Forms(bytes: Buffer, of: string): ByteForm[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const bits = (before + bytes.length) * 8;
    const stable = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
    const urlSafe = stable.replaceAll('+', '-').replaceAll('/', '_');
    const form = `base64 of ${of}`;
    return [...new Set([stable, urlSafe])].map((text) => ({ form, bytes: Buffer.from(text) }));
  });
}

/** The marker as UTF-8, UTF-16 in both byte orders, and base64 of each of these. */
export function byteForms(marker: string): readonly ByteForm[] {
  const utf8 = Buffer.from(marker);
  const little = Buffer.from(marker, 'utf16le');
  const big = Buffer.from(little).swap16();
  return [
    { form: 'plain', bytes: utf8 },
    { form: 'utf-16le', bytes: little },
    { form: 'utf-16be', bytes: big },
    ...base64Forms(utf8, 'utf-8'),
    ...base64Forms(little, 'utf-16le'),
    ...base64Forms(big, 'utf-16be'),
  ];
}
