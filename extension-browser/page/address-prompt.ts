import { call, startsWith, textIndexOf, textSlice } from './natives.ts';

/** Addresses up to their query, by which an app sends a prompt without a body. The build takes them from the adapters. */
declare const PROMPT_ADDRESSES: readonly string[];

/** The query of such an address, which is the body that a `GET` does not have; undefined for every other address. */
export function promptInAddress(url: string): string | undefined {
  for (let index = 0; index < PROMPT_ADDRESSES.length; index++) {
    const address = PROMPT_ADDRESSES[index];
    if (address !== undefined && call(startsWith, url, address)) return queryOf(url);
  }
  return undefined;
}

function queryOf(url: string): string {
  const end = call(textIndexOf, url, '#');
  const start = call(textIndexOf, url, '?') + 1;
  return end < 0 ? call(textSlice, url, start) : call(textSlice, url, start, end);
}

/** The address with another query. */
export function withQuery(url: string, query: string): string {
  return call(textSlice, url, 0, call(textIndexOf, url, '?') + 1) + query;
}
