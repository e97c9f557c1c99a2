import type { Candidate, Detector, Judgement } from './detector.ts';
import { formAnchors, formPattern } from './identifier-form.ts';

type Spec = Pick<Detector, 'id' | 'title' | 'placeholder' | 'source'> &
  Partial<Pick<Detector, 'category' | 'specificity' | 'anchors'>> & {
    /** Printed forms, see `formPattern`; or a pattern where the forms cannot be listed, then with `anchors`. */
    readonly forms: readonly string[] | RegExp;
    /** Words that name the identifier, in English and in the languages of the country. */
    readonly words: readonly string[];
    /**
     * What every value fulfils, as far as is known: dates, ranges, regions. `compact` is the value in upper case without anything
     * but letters and digits, `raw` as it stands.
     */
    readonly plausible?: (compact: string, raw: string) => boolean;
    /** The check digits. */
    readonly valid?: (compact: string, raw: string) => boolean;
    /** Evidence that `valid` gives; left out: `checksum`. */
    readonly proof?: string;
    /** Confidence without a word nearby; 0: then it is no finding. */
    readonly alone: number;
    /** Confidence without a word nearby when separators show the printed form; left out: as `alone`. */
    readonly printed?: number;
    /** Confidence with a word nearby. */
    readonly near?: number;
    /** Confidence for what is plausible but not `valid`; left out: it is no finding. */
    readonly unproven?: number;
    /** Whether letters count only in upper case, for forms that words and code would fill. */
    readonly upper?: boolean;
  };

const REPEATED = /^(\d)\1+$/;
const BEFORE = 60;
const AFTER = 40;
/** Raised from here when a word is required; only the sum counts. */
const REQUIRED_BASE = 20;
/** Digits that nothing checks are any number at all. */
const MOST_FOR_DIGITS = 20;
const BARE = /^\d+$/;
/** Issued identifiers are printed in capitals; lower case is how people type them, and how hashes and names look. */
const MOST_IN_LOWER_CASE = 35;

/**
 * A detector for an identifier that an authority or a standard hands out: printed forms, a proof, and words that name it. Digits
 * that chance could have made stay below what rules act on until a word is near; one digit all through is never a value.
 */
export function identifier(spec: Spec): Detector {
  const { forms, words, alone, near = 75, id, title, placeholder, source } = spec;
  const base = alone === 0 ? REQUIRED_BASE : alone;
  return {
    id,
    category: spec.category ?? 'government',
    title,
    placeholder,
    source,
    anchors: spec.anchors ?? (forms instanceof RegExp ? [] : formAnchors(forms)),
    get pattern() {
      return forms instanceof RegExp ? forms : formPattern(forms);
    },
    context: {
      words,
      before: BEFORE,
      after: AFTER,
      raise: Math.max(0, near - base),
      ...(alone === 0 ? { required: true } : {}),
    },
    judge: judgeBy(spec, base),
    confidence: base,
    bare: Math.max(base, spec.printed ?? 0, spec.unproven ?? 0),
    specificity: spec.specificity ?? (spec.valid === undefined ? 45 : 62),
  };
}

function judgeBy(
  { valid, plausible, printed, unproven, upper, proof = 'checksum' }: Spec,
  base: number,
): (candidate: Candidate) => Judgement | undefined {
  return ({ value }) => {
    const bare = BARE.test(value);
    const compact = bare ? value : value.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
    const capitals = bare || value === value.toUpperCase();
    if (REPEATED.test(compact) || (upper === true && !capitals)) return undefined;
    if (plausible?.(compact, value) === false) return undefined;
    const proven = valid?.(compact, value) ?? false;
    if (valid !== undefined && !proven && unproven === undefined) return undefined;
    const usual = compact.length < value.length ? (printed ?? base) : base;
    let confidence = valid === undefined || proven ? usual : (unproven ?? 0);
    if (!capitals) confidence = Math.min(confidence, MOST_IN_LOWER_CASE);
    if (valid === undefined && bare) confidence = Math.min(confidence, MOST_FOR_DIGITS);
    return { confidence, evidence: [proven ? proof : 'format'] };
  };
}
