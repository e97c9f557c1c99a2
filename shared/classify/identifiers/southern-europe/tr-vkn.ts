import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** Turkish tax numbers: nine digits, each shifted by its place and doubled as often, and a check digit. */
export const trVkn = identifier({
  id: 'tr-vkn',
  title: 'Turkish tax number (VKN)',
  placeholder: 'TAX_ID',
  source: 'Gelir İdaresi Başkanlığı, https://www.gib.gov.tr/, 2026-11-22',
  forms: ['##########'],
  words: ['vkn', 'vergi kimlik', 'vergi no', 'vergi numarası', 'vergi kimlik numarası'],
  valid: (compact) => {
    let sum = 0;
    for (let i = 0; i < 9; i++) {
      const turned = (valueAt(compact, i) + 9 - i) % 10;
      const power = (turned * 2 ** (9 - i)) % 9;
      sum += turned !== 0 && power === 0 ? 9 : power;
    }
    return (10 - (sum % 10)) % 10 === valueAt(compact, 9);
  },
  alone: 0,
  near: 86,
});
