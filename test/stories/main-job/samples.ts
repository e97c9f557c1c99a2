// Made up for this check. Joined from pieces so that no scanner of source code takes them for real ones.
const AWS_KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
const EMAIL = 'mira.holt@harborline.org';
const IBAN = 'GB82 WEST 1234 5698 7654 32';
const CARD = '5555 5555 5555 4444';

/** What one trial gives to an app. */
export interface Sample {
  readonly what: string;
  readonly text: string;
  /** Values that must not arrive, in the forms people write them. */
  readonly secrets: readonly string[];
}

const withoutSpaces = (value: string): string => value.replaceAll(' ', '');

/** A key on its way by paste. */
export const KEY_SAMPLE: Sample = {
  what: 'paste: AWS access key',
  text: `Why is this refused?\naws_access_key_id = ${AWS_KEY}\nregion = eu-central-1`,
  secrets: [AWS_KEY],
};

/** Personal and financial data, typed and sent. */
export const PERSONAL_SAMPLE: Sample = {
  what: 'type and send: e-mail, IBAN, card',
  text: `Write a reminder to ${EMAIL}.\nRefund to ${IBAN}, paid by card ${CARD}.`,
  secrets: [EMAIL, IBAN, withoutSpaces(IBAN), CARD, withoutSpaces(CARD)],
};

/** Nothing to object to, with letters that a careless rewrite would change. */
export const BENIGN_SAMPLE: Sample = {
  what: 'type and send: nothing sensitive',
  text: 'Explain “weir” and "dam" in two sentences: naïve, 木, 😀, \\n, 50 % & more.',
  secrets: [],
};

/** Every value whose presence in an event, a row or a file would be a leak. */
export const ALL_SECRETS: readonly string[] = [
  ...KEY_SAMPLE.secrets,
  ...PERSONAL_SAMPLE.secrets,
  'naïve, 木',
  'region = eu-central-1',
  'Write a reminder to',
];
