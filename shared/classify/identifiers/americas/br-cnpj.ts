import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/**
 * Brazilian company numbers: twelve characters, since 2026 also letters (counted by their code less 48), and two digits by
 * weights modulo 11.
 */
export const brCnpj = identifier({
  id: 'br-cnpj',
  title: 'Brazilian company number (CNPJ)',
  placeholder: 'COMPANY_ID',
  source:
    'Receita Federal, https://www.gov.br/receitafederal/pt-br/acesso-a-informacao/acoes-e-programas/programas-e-atividades/cnpj-alfanumerico, 2026-11-22',
  forms:
    /(?<![A-Za-z\d_+$])(?:[A-Z\d]{2}\.[A-Z\d]{3}\.[A-Z\d]{3}\/[A-Z\d]{4}-\d{2}|\d{14})(?![A-Za-z\d_])/i,
  anchors: [
    { digits: [2, 2], last: '-', begin: [-16] },
    { digits: [2, 2], next: '.' },
    { digits: [14, 14] },
  ],
  words: ['cnpj', 'cadastro nacional da pessoa jurídica', 'cnpj/mf'],
  valid: (compact) => {
    const check = (weights: readonly number[]): boolean => {
      let sum = 0;
      for (const [index, weight] of weights.entries())
        sum += (compact.charCodeAt(index) - 48) * weight;
      return ((11 - (sum % 11)) % 11) % 10 === valueAt(compact, weights.length);
    };
    const twelve = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
    return check(twelve) && check([6, ...twelve]);
  },
  alone: 48,
  printed: 90,
  near: 95,
});
