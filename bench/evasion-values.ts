import { globSync, readFileSync } from 'node:fs';
import { classify } from '../shared/classify/classify.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../shared/classify/finding.ts';

/** A value a detector finds as it stands, and one of the same shape that nothing finds. */
export interface Value {
  readonly detector: string;
  readonly value: string;
  readonly twin: string;
}

/** Detectors of the public set: what stands on its own, with a checksum, a vendor's prefix or a form. */
export const DETECTORS_EVADED: readonly string[] = [
  'payment-card',
  'iban',
  'us-ssn',
  'email',
  'github-token',
  'aws-access-key',
  'stripe-key',
  'slack-token',
  'npm-token',
  'gitlab-token',
  'google-api-key',
  'openai-key',
  'anthropic-key',
  'hugging-face-token',
  'sendgrid-key',
  'shopify-token',
  'digitalocean-token',
  'pypi-token',
  'jwt',
  'fr-nir',
  'it-fiscal-code',
  'br-cpf',
  'mx-curp',
  'bitcoin-address',
];
const MOST_SHIFTS = 25;

/** Values of a detector that are found in the sentence given, from its fixtures, with a twin each; at most `most`. */
export function valuesOf(
  detector: string,
  inSentence: (value: string) => string,
  most: number,
): Value[] {
  const values: Value[] = [];
  for (const path of globSync(`test/fixtures/detectors/${detector}/match.*.txt`).sort()) {
    // ¦ splits values, so that nobody's scanner of repositories takes them for real ones.
    const marked = readFileSync(path, 'utf8').replaceAll('¦', '');
    for (const [, value = ''] of marked.matchAll(/⟦([^⟦⟧]*)⟧/g)) {
      if (values.length === most) return values;
      if (!/^[!-~ ]{9,200}$/.test(value) || values.some((known) => known.value === value)) continue;
      if (!isFound(inSentence(value), detector)) continue;
      const twin = twinOf(value, inSentence);
      if (twin !== undefined) values.push({ detector, value, twin });
    }
  }
  return values;
}

const isFound = (text: string, detector: string): boolean =>
  classify(text).some(
    (found) => found.detector === detector && found.confidence >= DEFAULT_MIN_CONFIDENCE,
  );

/** Each letter and digit moved on alike until nothing is found: the same shape, but no checksum and no prefix of anyone. */
function twinOf(value: string, inSentence: (value: string) => string): string | undefined {
  for (let by = 1; by <= MOST_SHIFTS; by++) {
    const twin = value
      .replaceAll('@', '.')
      .replaceAll(/[a-z]/gi, (char) => shifted(char, by))
      .replaceAll(/\d/g, (char) => String((Number(char) * 3 + by) % 10));
    if (classify(inSentence(twin)).every(({ confidence }) => confidence < DEFAULT_MIN_CONFIDENCE))
      return twin;
  }
  return undefined;
}

function shifted(char: string, by: number): string {
  const base = char < 'a' ? 65 : 97;
  return String.fromCharCode(base + ((char.charCodeAt(0) - base + by) % 26));
}
