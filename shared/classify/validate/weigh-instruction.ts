import type { Judgement } from '../detector.ts';
import { lazily } from '../lazily.ts';

const REACH = 300;
/** A text about such attacks rather than one of them. */
const ABOUT = lazily(
  () =>
    /(?:prompt|command|indirect)[ -]injections?|jailbreak|attack(?:s|er|ers)?(?![a-z])|adversar|red[ -]team|owasp|llm01|vulnerab|malicious|injected|guardrail|angreifer|attaquant|atacante|攻击|攻撃|인젝션|инъекци/iu,
);
const EXAMPLE =
  /(?:for example|for instance|e\.g\.|such as|phrases?|like|says?|type|something along|z\. ?B\.|par exemple|por ejemplo|例如|たとえば)[\s:,"“'(`-]{0,4}$/iu;
/** "You can ignore the above": said to a reader. */
const TO_READER =
  /(?:can|may|might|could|should|safely|simply|just|will|would|to|not|n't|n’t|we|i|then|or)[ \t]{1,3}$/iu;
const OPENING = /(?:["“”„«'‘`「『]|&(?:quot|#0?39|apos|ldquo|laquo);)[\s.…]{0,2}$/u;
const CLOSING = /^[^\n"”“»'’`」』&]{0,160}["”“»'’`」』&]/u;
/** Where nobody who reads looks, or where a turn begins. */
const HIDDEN_BEFORE =
  /(?:<!--|\[\/\/\]: # |\/\*|^|\n)[\s>*#-]{0,6}(?:system|important|note|attention|assistant|ai)?\s{0,2}[:!-]?\s{0,2}$/iu;
const FOR_EXAMPLE = 20;

/**
 * How much a sentence is meant for a model that reads it. Quoted in a text about attacks it stays below what rules act on; a quote
 * or such a text alone takes less away, since both are easily put around a real one. Cost: a look at 600 characters.
 */
export function weighInstruction(
  text: string,
  start: number,
  end: number,
  confidence: number,
): Judgement {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const isQuoted = OPENING.test(before.slice(-10)) && CLOSING.test(after);
  const isAbout = ABOUT().test(before) || ABOUT().test(after);
  const isExample = EXAMPLE.test(before.slice(-40));
  const evidence = ['instruction'];
  const isToReader = TO_READER.test(before.slice(-12));
  let sure = confidence;
  if (isQuoted) evidence.push('quoted');
  if (isAbout) evidence.push('about-attacks');
  if (isExample) evidence.push('example');
  if (isToReader) evidence.push('to-reader');
  for (const doubt of [isQuoted, isAbout, isExample, isToReader]) if (doubt) sure -= FOR_EXAMPLE;
  if (evidence.length === 1 && HIDDEN_BEFORE.test(before.slice(-30))) {
    evidence.push('opening');
    sure += 10;
  }
  return { confidence: Math.max(1, Math.min(95, sure)), evidence };
}
