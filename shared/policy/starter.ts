import type { Policy, Rule } from './policy.ts';
import { STARTER_WORDS } from './starter-words.ts';

/**
 * What says little while nobody knows of whom: the name in "Who was Ada Lovelace?", an age, a day, a drug. Alone each may go; beside
 * something that leads to a person it is replaced.
 */
const TELLS_LITTLE_ALONE = [
  'person-name',
  'person-by-deed',
  'person-again',
  'residence',
  'web-address',
  'age',
  'date',
  'postal-code',
  'geo-coordinates',
  'mac-address',
  'licence-plate',
  'diagnosis',
  'medication',
  'medical-code',
];

/** What leads to one person by itself. */
const LEADS_TO_A_PERSON = [
  'person-in-context',
  'person-in-small-letters',
  'addressee',
  'email',
  'phone',
  'postal-address',
  'date-of-birth',
  'patient-number',
  'us-ssn',
  'iban',
  'payment-card',
];

const RULES: readonly Rule[] = [
  {
    id: 'block-credentials',
    title: 'No credentials in AI prompts',
    mode: 'enforce',
    when: { categories: ['credential'] },
    action: 'block',
    message:
      'Keys and passwords must not be given to an AI service. Remove it and, if it was real, have it replaced.',
  },
  {
    id: 'redact-personal-data',
    title: 'Personal and financial data is replaced before sending',
    mode: 'enforce',
    when: {
      categories: ['personal', 'financial', 'government', 'health'],
      except: TELLS_LITTLE_ALONE,
    },
    action: 'redact',
    message:
      'Personal and financial data is replaced by placeholders. You still see the originals; the AI service does not.',
  },
  {
    id: 'redact-about-a-person',
    title: 'What is said about a person who can be found is replaced before sending',
    mode: 'enforce',
    when: { detectors: TELLS_LITTLE_ALONE, alongside: LEADS_TO_A_PERSON },
    action: 'redact',
    message:
      'Names and details about a person are replaced by placeholders, because the text also says how to find that person.',
  },
  {
    id: 'justify-confidential',
    title: 'Confidential documents need a reason',
    mode: 'enforce',
    when: { categories: ['business'] },
    action: 'justify',
    message:
      'This text is marked as confidential. Say why it may go to this AI service, or leave it out.',
  },
  {
    id: 'justify-bulk',
    title: 'Records of many persons need a reason',
    mode: 'enforce',
    when: { categories: ['bulk'] },
    action: 'justify',
    message:
      'This text holds records of many persons or customers. Say why they may go to this AI service, or send fewer.',
  },
  {
    id: 'warn-injection',
    title: 'Instructions to the model in pasted text',
    mode: 'enforce',
    when: { categories: ['injection'] },
    action: 'warn',
    message:
      'This text tells the AI model to disregard its task or to send something elsewhere. Check where it comes from.',
  },
  {
    id: 'warn-answers',
    title: 'Instructions and invisible text in answers',
    mode: 'enforce',
    when: { channels: ['answer'], categories: ['injection', 'hidden'] },
    action: 'warn',
    message:
      'This answer holds instructions or invisible text that somebody may have smuggled in. Do not follow it blindly, and do not pass it on to other tools.',
  },
  {
    id: 'block-telling-images',
    title: 'No images in answers that carry text to other sites',
    mode: 'enforce',
    when: { channels: ['answer'], detectors: ['markdown-exfiltration'] },
    action: 'block',
    message:
      'An image in an answer would have carried text to another site as soon as it was shown. It was not loaded.',
  },
  {
    id: 'block-uninspected',
    title: 'Text nobody could check stays here',
    mode: 'enforce',
    when: { categories: ['uninspected', 'hidden'], minConfidence: 0 },
    action: 'block',
    message: 'Part of this text could not be checked. Send a smaller or simpler piece.',
  },
];

/**
 * The policy that is in force before any other has arrived, so that the first second is covered: credentials are blocked,
 * personal and financial data is redacted reversibly, confidentiality markings ask for a reason. Version 0, so that every
 * policy an admin pushes is newer.
 */
export const STARTER_POLICY: Policy = {
  schema: 'promptweir/policy/1',
  version: 0,
  name: 'Built-in starter policy',
  rules: RULES.map((rule) => ({ ...rule, translations: STARTER_WORDS[rule.id] ?? {} })),
  dictionaries: [],
  patterns: [],
  onFailure: { noVerdict: 'block', uninspectable: 'block' },
  verdictTimeoutMs: 10_000,
};
