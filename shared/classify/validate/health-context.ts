import { lazily } from '../lazily.ts';
import { wordChoice } from '../names/word-choice.ts';

/** Words that say a text is about somebody's health, in the languages with most speakers here. Whole words, any case. */
export const HEALTH_WORDS: readonly string[] = [
  'patient',
  'patients',
  'pt',
  'diagnosed',
  'diagnosis',
  'dx',
  'hx',
  'rx',
  'suffers',
  'suffering',
  'suffered',
  'history of',
  'treated for',
  'treatment',
  'prescribed',
  'prescription',
  'symptoms',
  'chronic',
  'acute',
  'tested positive',
  'medical',
  'clinical',
  'hospital',
  'hospitalized',
  'admitted',
  'surgery',
  'doctor',
  'physician',
  'year old',
  'years old',
  'y/o',
  'my wife',
  'my husband',
  'my mother',
  'my father',
  'my son',
  'my daughter',
  'my doctor',
  'employee',
  'sick leave',
  'disability',
  'patientin',
  'diagnose',
  'leidet',
  'erkrankt',
  'anamnese',
  'krankgeschrieben',
  'patiente',
  'diagnostic',
  'souffre',
  'atteint',
  'atteinte',
  'paciente',
  'diagnóstico',
  'diagnosticado',
  'diagnosticada',
  'padece',
  'paziente',
  'diagnosi',
  'soffre',
  'patiënt',
  'lijdt',
  'pacjent',
  'rozpoznanie',
];

const ALSO = ['i have', 'he has', 'she has', 'has been', 'due to', 'has', 'my'];
const TAKEN = [
  'takes',
  'taking',
  'took',
  'dose',
  'dosage',
  'daily',
  'tablet',
  'tablets',
  'pill',
  'pills',
  'bid',
  'tid',
  'medication',
  'medications',
  'nimmt',
  'tablette',
  'tabletten',
  'täglich',
  'prend',
  'comprimé',
  'toma',
  'comprimido',
  'compressa',
  'prescrit',
];
const BEFORE = 50;
const AFTER = 30;
const whole = (words: readonly string[]): (() => RegExp) =>
  lazily(() => new RegExp(`(?<![\\p{L}\\p{N}])${wordChoice(words)}(?![\\p{L}\\p{N}])`, 'iu'));
const ABOUT_SOMEBODY = whole([...HEALTH_WORDS, ...ALSO]);
const ABOUT_TAKING = whole([...HEALTH_WORDS, ...TAKEN]);

/** Whether words about a patient stand near a term: a diagnosis, or a medicine that is taken. Cost: one search in 80 units. */
export function nearPatient(
  text: string,
  start: number,
  end: number,
  term: 'diagnosis' | 'medicine',
): boolean {
  const words = term === 'diagnosis' ? ABOUT_SOMEBODY() : ABOUT_TAKING();
  return (
    words.test(text.slice(Math.max(0, start - BEFORE), start)) ||
    words.test(text.slice(end, end + AFTER))
  );
}
