import type { DialogView } from '../../../../extension-browser/content/ui/dialog.ts';

/** A dialog as it appears for a prompt with several findings, none of them real. */
export const SAMPLE_VIEW: DialogView = {
  action: 'warn',
  app: 'ChatGPT',
  subject: 'prompt',
  findings: [
    { title: 'E-mail address', category: 'personal', masked: 'ma••••@ex••••.com' },
    { title: 'E-mail address', category: 'personal', masked: 'jo••••@ex••••.com' },
    { title: 'AWS access key', category: 'credential', masked: 'AK••••••' },
    { title: 'IBAN', category: 'financial', masked: 'DE••••••' },
  ],
  reasons: [
    {
      rule: 'justify-confidential',
      title: 'Confidential documents need a reason',
      message: 'This text is marked as confidential. Say why it may go there, or leave it out.',
    },
  ],
  alsoRedacted: true,
};

/** A question with everything a dialog can have: findings to choose from, and reasons to choose from. */
export const FULL_VIEW: DialogView = {
  ...SAMPLE_VIEW,
  action: 'justify',
  findings: SAMPLE_VIEW.findings.map((finding, index) => ({ ...finding, replacing: index })),
  offered: ['Agreed with the customer', 'A published document'],
};
