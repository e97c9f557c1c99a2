import type { Detector } from '../detector.ts';

/** Inward and outward letters as Royal Mail gives them out. */
const BRITISH =
  '(?:GIR ?0AA|(?:[A-PR-UWYZ]\\d[\\dA-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y]\\d[\\dABEHMNPRVWXY]?) ?\\d[ABD-HJLNP-UW-Z]{2})';
const CANADIAN = '[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d';

/**
 * Postal codes: British and Canadian ones have a form of their own; those of figures only count after their name. With a street
 * they are part of `postal-address`.
 */
export const postalCode: Detector = {
  id: 'postal-code',
  category: 'personal',
  title: 'Postal code',
  placeholder: 'POSTCODE',
  source: 'Royal Mail PAF programmers’ guide, https://www.poweredbypaf.com, 2026-11-22',
  anchors: [
    {
      keywords: [
        'zip',
        'postcode',
        'post code',
        'postal code',
        'postal_code',
        'postalcode',
        'plz',
        'postleitzahl',
        'code postal',
        'código postal',
        'cap:',
        'cep',
        'postnummer',
        'psč',
        'kod pocztowy',
      ],
    },
    { digits: [1, 3], begin: [-1, -2] },
    { digits: [5, 5] },
  ],
  get pattern() {
    return new RegExp(
      `(?<![\\p{L}\\p{N}_.-])(?:(?:[Zz][Ii][Pp](?:[ _-]?[Cc]ode)?|[Pp]ost(?:al)?[ _]?[Cc]ode|PLZ|[Pp]ostleitzahl|[Cc]ode postal|[Cc]ódigo postal|CAP|CEP|[Pp]ostnummer|PSČ|[Kk]od pocztowy)["']?(?: is)?\\s{0,2}[:=#]?\\s{0,4}["']?(?<value>\\d{5}-\\d{3,4}|\\d{2}-\\d{3}|\\d{3} ?\\d{2}|\\d{3,7})|(?<alone>(?<![^])(?!00|99999)\\d{5}(?![^]))|(?<british>${BRITISH})|(?<canadian>${CANADIAN}))(?![\\p{L}\\p{N}_]|[-.]\\d)`,
      'du',
    );
  },
  context: {
    words: [
      'postcode',
      'address',
      'post',
      'live',
      'lives',
      'london',
      'uk',
      'england',
      'canada',
      'ontario',
      'street',
      'road',
      'deliver',
      'code',
    ],
    before: 40,
    after: 25,
    raise: 20,
  },
  judge: ({ groups, value }) => {
    if (groups['british'] !== undefined)
      return { confidence: value.includes(' ') ? 50 : 30, evidence: ['format'] };
    if (groups['canadian'] !== undefined)
      return { confidence: value.length === 7 ? 50 : 25, evidence: ['format'] };
    // Five digits and nothing else: a cell of a table, at most.
    if (groups['alone'] !== undefined) return { confidence: 30, evidence: ['alone'] };
    return /^(\d)\1+$/.test(value) ? undefined : { confidence: 65, evidence: ['label'] };
  },
  confidence: 50,
  specificity: 30,
};
