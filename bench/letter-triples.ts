import {
  LETTERS,
  TRIPLES_IN_ONE,
  tripleOf,
} from '../shared/classify/secret-scorer/letter-model.ts';

const TRIPLES = LETTERS ** 3;
const ZERO = 0x30;
/** Words in fewer texts, and triples in fewer words, are names or chance. */
const TEXTS = 2;
const WORDS = 2;

/**
 * The triples of letters that words and the parts of programs' names are made of, as `letter-data.ts` holds them. Of a word only its
 * triples are kept, of a triple only that several words have it.
 */
export function commonTriples(texts: readonly string[]): string {
  const textsOf = new Map<string, number>();
  for (const text of texts) {
    const words = new Set(
      (text.match(/[A-Z]?[a-z]{2,19}|[A-Z]{3,20}(?![a-z])/g) ?? []).map((w) => w.toLowerCase()),
    );
    for (const word of words) textsOf.set(word, (textsOf.get(word) ?? 0) + 1);
  }
  const wordsOf = new Uint32Array(TRIPLES);
  for (const [word, count] of textsOf) {
    if (count < TEXTS) continue;
    for (let at = 2; at < word.length; at++) {
      const triple = tripleOf(letter(word, at - 2), letter(word, at - 1), letter(word, at));
      wordsOf[triple] = (wordsOf[triple] ?? 0) + 1;
    }
  }
  const units = new Uint8Array(Math.ceil(TRIPLES / TRIPLES_IN_ONE));
  for (const [triple, words] of wordsOf.entries()) {
    if (words < WORDS) continue;
    const unit = Math.floor(triple / TRIPLES_IN_ONE);
    units[unit] = (units[unit] ?? 0) | (1 << (triple % TRIPLES_IN_ONE));
  }
  return String.fromCharCode(...units.map((unit) => unit + ZERO));
}

const letter = (word: string, at: number): number => word.charCodeAt(at) - 0x61;
