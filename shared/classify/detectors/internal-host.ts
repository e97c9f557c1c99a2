import type { Detector, Judgement } from '../detector.ts';

const LONGEST_HOST = 120;
/** Letters, digits and dashes of labels, in a row of at least one, parted by single dots. */
const LABELS = /^[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62}){0,6}$/i;

/**
 * Names that only a network of one's own resolves: reserved top-level names, private addresses in a URL, shares. They say little
 * each, but are nobody else's business.
 */
export const internalHost: Detector = {
  id: 'internal-host',
  category: 'technical',
  title: 'Internal host name',
  placeholder: 'HOST',
  source:
    'RFC 6762 appendix G, RFC 8375, RFC 1918, ICANN resolution 2024.07.29.06 (.internal), 2026-11-22',
  anchors: [
    {
      keywords: ['.local', '.internal', '.corp', '.lan', '.intra', '.home.arpa', '.ad.'],
    },
    { keywords: ['://10.', '://192.168.', '://172.'] },
    { keywords: ['\\\\'] },
  ],
  get pattern() {
    return /(?:\.(?<zone>local|internal|corp|lan|intranet|intra|home\.arpa|ad\.[a-z0-9-]{2,40}\.[a-z]{2,10})(?![\w(=-]|\.[a-z0-9])|:\/\/(?<value>(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){1,3}(?::\d{1,5})?)(?![\d.])|(?<!\\|[\w"'])\\\\(?<share>[a-z][\w.-]{2,62}\\[\w$ .-]{2,80}(?:\\[\w$ .-]{1,80}){0,8}))/diu;
  },
  judge: ({ text, start, end, groups }) => {
    if (groups['value'] !== undefined) return { confidence: 60, evidence: ['private-address'] };
    if (groups['share'] !== undefined) return judgeShare(groups['share']);
    const from = hostStart(text, start);
    const host = text.slice(from, start);
    if (!LABELS.test(host)) return undefined;
    const isUrl = text.slice(Math.max(0, from - 3), from).endsWith('//');
    const hasPort = /^:\d{2,5}(?!\d)/.test(text.slice(end, end + 6));
    const labels = host.split('.').length;
    // `process.env.local` is written like a host, too, but not with a digit or a dash.
    const looksNamed = /[\d-]/.test(host) || labels > 2;
    const confidence = isUrl || hasPort ? 60 : labels > 1 && looksNamed ? 55 : 25;
    return { start: from, confidence, evidence: [isUrl || hasPort ? 'address' : 'name'] };
  },
  confidence: 50,
  specificity: 30,
};

/** `\\server\share`; two escapes in a program look alike, but name no server. */
function judgeShare(share: string): Judgement {
  const [server = '', ...path] = share.split('\\');
  const isNamed = /[\d.-]/.test(server) || path.length > 1;
  return { confidence: isNamed ? 55 : 30, evidence: ['share'] };
}

/** Where the row of letters, digits, dashes and dots begins that ends before `end`. */
function hostStart(text: string, end: number): number {
  const least = Math.max(0, end - LONGEST_HOST);
  let at = end;
  while (at > least && isHostUnit(text.charCodeAt(at - 1))) at--;
  return at;
}

const isHostUnit = (unit: number): boolean =>
  unit === 0x2d ||
  unit === 0x2e ||
  (unit >= 0x30 && unit <= 0x39) ||
  ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
