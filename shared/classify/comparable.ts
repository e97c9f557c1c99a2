/**
 * What a value is compared as when different ones are counted or an allow-list is asked: letter case and kinds of white space make no
 * difference. It is text from a prompt: it may be compared and must not be kept.
 */
export const comparable = (value: string): string =>
  value.trim().toLowerCase().replaceAll(/\s+/g, ' ');
