import type { Detector } from '../detector.ts';
import { recoveryPhraseLength, recoveryWord } from '../validate/recovery-phrase.ts';

/** Where a phrase may begin behind the words that speak of it, and end: words of eight letters, numbered, over lines. */
const REACH = 160;
const LONGEST = 500;
const FEWEST = 12;
const MOST = 24;
const LEADING = 4;
const BEHIND = 3;
const WORD = /[A-Za-z]{1,20}/g;
/** What may stand between two words of a phrase. */
const BETWEEN = /^[\s,;]{1,4}(?:\d{1,2}[.)]?\s{0,2})?$/;

/**
 * Recovery phrases of wallets (BIP-39): 12 to 24 words of the English list whose last holds the checksum. Anything that speaks of one
 * leads to it: numbered, over lines or in quotes.
 */
export const recoveryPhrase: Detector = {
  id: 'recovery-phrase',
  category: 'credential',
  title: 'Recovery phrase of a wallet',
  placeholder: 'RECOVERY_PHRASE',
  source: 'BIP-39, https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki, 2026-11-22',
  anchors: [
    {
      keywords: [
        'mnemonic',
        'seed phrase',
        'seed_phrase',
        'seedphrase',
        'seed words',
        'recovery phrase',
        'recovery_phrase',
        'recovery words',
        'backup phrase',
        'secret phrase',
        'wallet seed',
        'wallet backup',
        'wallet words',
        'wallet phrase',
        'wallet:',
        'wallet is',
        'bip39',
        'bip-39',
        'frase semilla',
        'phrase de récupération',
        'wiederherstellungsphrase',
        'seed-phrase',
      ],
    },
  ],
  pattern: /[\p{L}\d _-]{5,30}/u,
  judge: ({ text, start }) => {
    for (const words of runs(text, start)) {
      // The words that lead to a phrase may be words of the list themselves.
      for (const [at, first] of words.slice(0, LEADING).entries()) {
        if (first.index > start + REACH) break;
        const size = recoveryPhraseLength(words.slice(at, at + MOST).map(([word]) => word));
        const last = words[at + size - 1];
        if (size > 0 && last !== undefined) {
          const end = last.index + last[0].length;
          return { start: first.index, end, evidence: ['checksum', 'context:before'] };
        }
      }
    }
    return undefined;
  },
  confidence: 95,
  specificity: 88,
};

/** Words of the list that follow each other with nothing but spaces, commas and numbers between them. */
function* runs(text: string, start: number): Generator<RegExpExecArray[]> {
  const high = Math.min(text.length, start + REACH + LONGEST);
  WORD.lastIndex = start;
  let run: RegExpExecArray[] = [];
  for (let word = WORD.exec(text); word !== null; word = WORD.exec(text)) {
    if (word.index > high || (run.length === 0 && word.index > start + REACH)) break;
    const last = run.at(-1);
    const joined =
      last !== undefined && BETWEEN.test(text.slice(last.index + last[0].length, word.index));
    if (!joined || recoveryWord(word[0]) === undefined) {
      if (run.length >= FEWEST) yield run;
      run = [];
    }
    if (recoveryWord(word[0]) !== undefined) run.push(word);
    if (run.length > LEADING + MOST + BEHIND) return;
  }
  if (run.length >= FEWEST) yield run;
}
