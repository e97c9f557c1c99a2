import { identifier } from '../../identifier.ts';

/** Andorran tax numbers: a letter for the kind of taxpayer, six digits, a check letter whose rule is not public. */
export const adNrt = identifier({
  id: 'ad-nrt',
  title: 'Andorran tax number (NRT)',
  placeholder: 'TAX_ID',
  source:
    'OECD, tax identification numbers of Andorra, https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html, 2026-11-22',
  forms: ['[ACDEFGLOPU]-?######-?@'],
  words: ['nrt', 'número de registre tributari', 'andorra'],
  alone: 0,
  near: 86,
});
