import type { Detector } from '../../detector.ts';

/** Handles that payment apps and banks have registered; those of large ones make up nearly all addresses. */
const HANDLES =
  'okaxis oksbi okhdfcbank okicici ybl ibl axl paytm ptyes ptsbi pthdfc ptaxis apl yapl rapl upi sbi hdfcbank icici axisbank kotak yesbank idfcbank indus pnb barodampay cnrb unionbank federal rbl jupiteraxis freecharge ikwik airtel waicici waaxis wahdfcbank wasbi superyes naviaxis slice fam cred'.split(
    ' ',
  );
const LOCAL = /[A-Za-z0-9._-]/;
const LONGEST = 64;

/** Indian payment addresses (UPI): a name or a telephone number, an at sign and a registered handle without a domain's ending. */
export const inUpi: Detector = {
  id: 'in-upi',
  category: 'financial',
  title: 'Indian payment address (UPI)',
  placeholder: 'PAYMENT_ADDRESS',
  source:
    'NPCI, UPI handles of third-party apps, https://www.npci.org.in/what-we-do/upi/3rd-party-apps, 2026-11-22',
  anchors: [{ keywords: HANDLES.map((handle) => `@${handle}`) }],
  get pattern() {
    return new RegExp(
      `@(?:${HANDLES.toSorted((a, b) => b.length - a.length).join('|')})(?![A-Za-z0-9_/@-]|\\.[A-Za-z0-9])`,
      'i',
    );
  },
  context: {
    words: ['upi', 'upi id', 'vpa', 'gpay', 'google pay', 'phonepe', 'bhim', 'pay to', 'pay me'],
    before: 40,
    after: 25,
    raise: 20,
  },
  judge: ({ text, start, end, value }) => {
    let from = start;
    while (from > 0 && start - from < LONGEST && LOCAL.test(text.charAt(from - 1))) from--;
    const local = text.slice(from, start);
    if (local.length < 3 || /[@/:]/.test(text.charAt(from - 1))) return undefined;
    // Short handles are names of people and packages as well.
    const telling =
      /^@(?:ok|pt|wa)|ybl$|ibl$|paytm$|bank$/i.test(value) || /^[6-9]\d{9}$/.test(local);
    return { start: from, end, confidence: telling ? 72 : 40, evidence: ['format', 'handle'] };
  },
  confidence: 72,
  specificity: 61,
};
