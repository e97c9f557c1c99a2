import { identifier } from '../../identifier.ts';
import { mod11And10 } from '../../validate/iso7064.ts';

/**
 * German tax identification numbers of persons: ten digits, of which at most one stands there more than once, and ISO 7064 MOD
 * 11,10.
 */
export const deTaxId = identifier({
  id: 'de-tax-id',
  title: 'German tax identification number',
  placeholder: 'TAX_ID',
  source:
    'Bundeszentralamt für Steuern, https://www.bzst.de/EN/Private_individuals/Tax_identification_number/tax_identification_number_node.html, 2026-11-22',
  forms: ['[1-9]##########', '[1-9]# ### ### ###'],
  words: [
    'steuer-id',
    'steueridentifikationsnummer',
    'idnr',
    'steuer-identifikationsnummer',
    'tax id',
    'tin',
    'identifikationsnummer',
    'steuerliche identifikationsnummer',
  ],
  plausible: (compact) => {
    const counts = Array.from(
      '0123456789',
      (digit) => compact.slice(0, 10).split(digit).length - 1,
    );
    return counts.filter((count) => count > 1).length <= 1 && Math.max(...counts) <= 3;
  },
  valid: mod11And10,
  alone: 36,
  printed: 60,
  near: 80,
});
