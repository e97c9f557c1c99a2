import { identifier } from '../../identifier.ts';

/** Italian identity card numbers: on paper two letters and seven digits, on plastic CA00000AA. */
export const itIdentityCard = identifier({
  id: 'it-identity-card',
  title: 'Italian identity card number',
  placeholder: 'NATIONAL_ID',
  source: "Ministero dell'Interno, https://www.cartaidentita.interno.gov.it/, 2026-11-22",
  forms: ['@@ ?#######', '@@#####@@'],
  words: [
    "carta d'identità",
    'carta di identità',
    'carta identità',
    'carta d identita',
    'cie',
    "documento d'identità",
    'identity card',
  ],
  alone: 31,
  near: 82,
  specificity: 34,
});
