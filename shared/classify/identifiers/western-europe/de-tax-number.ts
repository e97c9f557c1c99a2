import { identifier } from '../../identifier.ts';

/** The number all states share begins with the number of the tax office's state and has a 0 in its fifth place. */
const STATES = /^(?:0[1-9]|[12]\d|3[0-2]|4[01]|9\d|5\d)\d{2}/;

/**
 * German tax numbers as the states write them, with strokes, or in the form of thirteen digits. No check digit is common to all
 * states.
 */
export const deTaxNumber = identifier({
  id: 'de-tax-number',
  title: 'German tax number (Steuernummer)',
  placeholder: 'TAX_ID',
  source:
    'ELSTER, Prüfung der Steuer- und Steueridentifikationsnummer, https://www.elster.de/, 2026-11-22',
  forms: [
    '##/###/#####',
    '###/###/#####',
    '###/####/####',
    '##/####/####',
    '### ### #####',
    '#############',
  ],
  words: ['steuernummer', 'st.-nr', 'steuer-nr', 'stnr', 'steuernr', 'finanzamt'],
  plausible: (compact, raw) => /\D/.test(raw) || STATES.test(compact),
  alone: 15,
  printed: 38,
  near: 80,
});
