import { verdictOn } from './verdict.ts';

/** What a bundle of this file leaves on its realm's global object. JSON in and out: lone surrogates survive no other way. */
export interface ConformanceRealm {
  /** JSON of texts to JSON of their verdicts. */
  conformance: (texts: string) => string;
}

Object.assign(globalThis, {
  conformance: (texts: string): string =>
    JSON.stringify((JSON.parse(texts) as string[]).map((text) => verdictOn(text))),
} satisfies ConformanceRealm);
