import type { Detector } from '../detector.ts';
import { wordChoice } from '../names/word-choice.ts';

const LEADS = [
  'license plate',
  'licence plate',
  'number plate',
  'plate number',
  'plate no',
  'vehicle registration',
  'registration plate',
  'plates',
  'nummernschild',
  'kontrollschild',
  'plaque d’immatriculation',
  "plaque d'immatriculation",
  'immatriculation',
  'matrícula',
  'placa',
  'patente',
  'targa',
  'kenteken',
  'nummerplade',
  'registreringsskylt',
  'registreringsnummer',
  'rekisterinumero',
  'rekisterikilpi',
  'numer rejestracyjny',
  'tablica rejestracyjna',
  'spz',
  'rendszám',
];

/**
 * Registration plates of vehicles after their name, in whatever form the country gives them. Countries whose plates can be told
 * without a word have detectors of their own.
 */
export const licencePlate: Detector = {
  id: 'licence-plate',
  category: 'personal',
  title: 'Registration plate of a vehicle',
  placeholder: 'PLATE',
  source:
    'Vienna Convention on Road Traffic, annex 2, https://unece.org/transport/road-transport, 2026-11-22',
  anchors: [{ keywords: LEADS }],
  get pattern() {
    return new RegExp(
      `(?<![\\p{L}\\p{N}_])${wordChoice(LEADS)}(?: ?(?:number|no|nr|numérica?))?\\.?(?: (?:is|was|ist|est|es|è|é|on the car was))?["']?\\s{0,2}[:=#]?\\s{0,3}["']?(?<value>[\\p{L}\\p{N}]{1,4}(?:[- ·]?[\\p{L}\\p{N}]{1,4}){0,2})(?![\\p{L}\\p{N}_])`,
      'diu',
    );
  },
  judge: ({ value }) => {
    const compact = value.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const mixed = /\p{L}/u.test(compact) && /\d/.test(compact) && value === value.toUpperCase();
    return mixed && compact.length >= 4 && compact.length <= 9
      ? { confidence: 75, evidence: ['label'] }
      : undefined;
  },
  confidence: 75,
  specificity: 35,
};
