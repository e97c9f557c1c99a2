import { identifier } from '../../identifier.ts';

/** Tunisian tax numbers: seven digits, a check letter, code of VAT, kind, branch. */
export const tnMf = identifier({
  id: 'tn-mf',
  title: 'Tunisian tax number (matricule fiscal)',
  placeholder: 'TAX_ID',
  source: 'Ministère des Finances, http://www.finances.gov.tn/, 2026-11-22',
  forms:
    /(?<![A-Za-z\d_])\d{7}[ /]?[A-HJ-NP-TV-Z][ /]?[ABPDNF][ /]?[CMPNE][ /]?\d{3}(?![A-Za-z\d_])/i,
  anchors: [{ digits: [7, 7], next: ' /ABCDEFGHJKLMNPQRSTVWXYZabcdefghjklmnpqrstvwxyz' }],
  words: ['matricule fiscal', 'mf', 'matricule', 'tunisie', 'المعرف الجبائي'],
  alone: 60,
  near: 92,
});
