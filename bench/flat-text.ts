/** The same text as one flat string, like one that comes from a page: through bytes and back, since a rope of slices is slower. */
export const flatText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
