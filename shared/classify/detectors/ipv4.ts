import type { Detector } from '../detector.ts';

const UNROUTED =
  /^(?:0\.|10\.|127\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|192\.0\.[02]\.|198\.51\.100\.|203\.0\.113\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|22[4-9]\.|2[345]\d\.)/;
const VERSION_BEFORE =
  /(?:version|ver|release|build|v|chrome|firefox|safari|edg|opr|gecko)[ /:=.-]{0,2}$/i;

/** IPv4 addresses. Public ones point at a person or a system; private, loopback and documentation ranges (RFC 6890) hardly do. */
export const ipv4: Detector = {
  id: 'ipv4',
  category: 'personal',
  title: 'IPv4 address',
  placeholder: 'IP',
  source: 'RFC 791 and RFC 6890, https://www.rfc-editor.org/rfc/rfc6890, 2026-11-22',
  anchors: [{ digits: [1, 3], next: '.' }],
  get pattern() {
    return /(?<![\p{L}\p{N}_])(?<!\d[.-])(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\p{L}\p{N}_]|\.\d|-\d)/u;
  },
  context: {
    words: [
      'ip',
      'ipv4',
      'ip address',
      'address',
      'host',
      'server',
      'client',
      'ping',
      'addr',
      'remote',
      'adresse',
    ],
    before: 40,
    after: 20,
    raise: 15,
  },
  judge: ({ text, start, value }) => {
    if (VERSION_BEFORE.test(text.slice(Math.max(0, start - 12), start))) {
      return { confidence: 10, evidence: ['format', 'version-like'] };
    }
    if (UNROUTED.test(value)) return { confidence: 30, evidence: ['format', 'not-routed'] };
    const small = value.split('.').every((part) => Number(part) < 30);
    return small
      ? { confidence: 35, evidence: ['format', 'version-like'] }
      : { confidence: 70, evidence: ['format'] };
  },
  confidence: 70,
  specificity: 50,
};
