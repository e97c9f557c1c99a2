import type { Policy } from '../../shared/policy/policy.ts';
import { FIRST_POLICY } from '../harness/stack.ts';

/** The starter policy with one rule that warns: of a project called Bluegate. */
export const PROJECT_POLICY: Policy = {
  ...FIRST_POLICY,
  rules: [
    ...FIRST_POLICY.rules,
    {
      id: 'warn-project',
      title: 'Project names',
      mode: 'enforce',
      when: { detectors: ['project-names'] },
      action: 'warn',
      message: 'Ask the project lead before you name a project.',
    },
  ],
  dictionaries: [
    { id: 'project-names', title: 'Project name', category: 'custom', terms: ['Bluegate'] },
  ],
};
