const WORDS =
  /example|change.?me|placeholder|redacted|dummy|sample|your[_-]?|insert|fixme|replace|xxxx|\*\*\*|\.\.\.|1234567890abcdef|abcdefghij/i;
const TEMPLATE = /^[<[{#]|^%[sdvq({<%]|^\$[A-Za-z_({]|\$\{|\{\{|%\(|<%|^:[a-z]+$/;
const ONE_CHARACTER = /^(.)\1*$/u;

/**
 * Whether a value stands in for a secret instead of being one: documentation examples, templates (`${TOKEN}`, `<token>`,
 * `{{ token }}`), fillers (`xxxx`, `****`). Vendors' own pages and every README are full of them.
 */
export function isStandIn(value: string): boolean {
  return ONE_CHARACTER.test(value) || TEMPLATE.test(value) || WORDS.test(value);
}
