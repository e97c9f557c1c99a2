import { identifier } from '../../identifier.ts';

/** Belgian enterprise numbers: eight digits and 97 minus their remainder by 97. */
export const beEnterpriseNumber = identifier({
  id: 'be-enterprise-number',
  title: 'Belgian enterprise number',
  placeholder: 'COMPANY_ID',
  source:
    'FPS Economy, Crossroads Bank for Enterprises, https://economie.fgov.be/en/themes/enterprises/crossroads-bank-enterprises, 2026-11-22',
  forms: ['[01]###.###.###', '[01]#########'],
  words: [
    'ondernemingsnummer',
    'kbo',
    'bce',
    "numéro d'entreprise",
    'enterprise number',
    'rpr',
    'rpm',
  ],
  valid: (compact) => 97 - (Number(compact.slice(0, 8)) % 97) === Number(compact.slice(8)),
  alone: 40,
  printed: 60,
  near: 85,
});
