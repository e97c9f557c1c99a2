import type { Detector } from '../detector.ts';

/** The number of a matter in a tracker, where it is called one: by its address or by the word before it. */
export const ticketKey: Detector = {
  id: 'ticket-key',
  category: 'technical',
  title: 'Issue tracker key',
  placeholder: 'TICKET',
  source:
    'Atlassian Jira project keys, https://support.atlassian.com/jira-cloud-administration/docs/, 2026-11-22',
  anchors: [{ keywords: ['/browse/', 'jira', 'ticket ', 'ticket: ', 'epic '] }],
  get pattern() {
    return /(?:\/browse\/|(?:jira|ticket|epic)(?: (?:issue|ticket|key|id))?[: #]{1,3})(?<value>[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,5})(?![\w-])/d;
  },
  judge: ({ text, start }) => {
    const isAddress = text[start - 1] === '/';
    return { confidence: isAddress ? 60 : 50, evidence: [isAddress ? 'address' : 'label'] };
  },
  confidence: 50,
  specificity: 35,
};
