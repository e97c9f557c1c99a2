import type { Policy } from './policy.ts';

/**
 * The policy that is in force before any other has arrived, so that the first second is covered: credentials are blocked,
 * personal and financial data is redacted reversibly, confidentiality markings ask for a reason. Version 0, so that every
 * policy an admin pushes is newer.
 */
export const STARTER_POLICY: Policy = {
  schema: 'promptweir/policy/1',
  version: 0,
  name: 'Built-in starter policy',
  rules: [
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
      when: { categories: ['personal', 'financial', 'government', 'health'] },
      action: 'redact',
      message:
        'Personal and financial data is replaced by placeholders. You still see the originals; the AI service does not.',
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
      id: 'block-uninspected',
      title: 'Text nobody could check stays here',
      mode: 'enforce',
      when: { categories: ['uninspected', 'hidden'], minConfidence: 0 },
      action: 'block',
      message: 'Part of this text could not be checked. Send a smaller or simpler piece.',
    },
  ],
  dictionaries: [],
  patterns: [],
  onFailure: { noVerdict: 'block', uninspectable: 'block' },
  verdictTimeoutMs: 10_000,
};
