import { identifier } from '../../identifier.ts';

/** Universal account numbers of the Indian provident fund: twelve digits beginning with 1. */
export const inUan = identifier({
  id: 'in-uan',
  title: 'Indian provident fund number (UAN)',
  placeholder: 'SOCIAL_SECURITY',
  source: 'EPFO, https://www.epfindia.gov.in/, 2026-11-22',
  forms: ['1[0-9]##########'],
  words: ['uan', 'universal account number', 'epf', 'provident fund', 'epfo'],
  alone: 0,
  near: 84,
});
