import type { Candidate, Detector, Judgement } from '../detector.ts';

const PERSON_AFTER =
  /^[ -]?(?:old[ -]{0,2})?(?:(?:\p{Ll}{3,12}-)?\p{Ll}{3,12} )?(?:males?|females?|man|men|wom[ae]n|boys?|girls?|patients?|child|children|persons?|sons?|daughters?|brothers?|sisters?|students?|kids?|mother|father|wife|husband|lady|gentleman|teenager|resident|infant|employee|customer|client)\b/u;
const PERSON_BEFORE =
  /(?:\b(?:[Ii]|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|who|[Pp]atient|brother|sister|mother|father|son|daughter|wife|husband|friend|mom|dad|kid|child|man|woman)(?:['’](?:m|s|re)| (?:is|was|am|are|were|will be|just turned|turned|turns|recently turned|has turned|now|being))(?: (?:only|now|just|about|around|almost|nearly|over|already|an?)){0,2} ?|\b(?:aged|turned) )$/u;
const NUMBER_BEFORE = /(?<![\p{L}\p{N}.,:/$€£-])(\d{1,3})(?:[ -]| - )?$/u;

/** How old somebody is: "38-year-old male", "she is 47 years old", "aged 52", "y/o", and in the commoner languages. */
export const age: Detector = {
  id: 'age',
  category: 'personal',
  title: 'Age of a person',
  placeholder: 'AGE',
  source:
    'Own rules; HIPAA, 45 CFR 164.514(b)(2)(i)(C), https://www.ecfr.gov/current/title-45/section-164.514, 2026-11-22',
  anchors: [
    {
      keywords: [
        'year',
        'y/o',
        'yo ',
        'yo,',
        'yo.',
        'yrs',
        'jahre',
        'jährige',
        ' ans',
        'años',
        'anni',
        'anos',
        'jaar',
        'år ',
        'lat ',
        ' let ',
      ],
    },
    {
      keywords: [
        'turned ',
        'turning ',
        'aged ',
        'age ',
        'age:',
        'age"',
        'age is',
        'alter:',
        'alter ',
        'âge',
        'edad',
        'età',
        'idade',
        'leeftijd',
      ],
    },
  ],
  get pattern() {
    return /(?<unit>(?<=\d[ -]{0,3})(?:years?(?:[ -](?:old|of age)|-old)|y\/?o|yrs?(?:\.? old)?|Jahre(?: alt)?|jährige[rsn]?|ans|años(?: de edad)?|anni|anos(?: de idade)?|jaar(?: oud)?|år(?: gammal| gammel)?|lat|let))(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])(?<lead>(?:[Tt]urn(?:ed|ing)|[Aa]ged|[Aa]ge|AGE|[Aa]lter|[Ââ]ge|[Ee]dad|[Ee]tà|[Ii]dade|[Ll]eeftijd)(?: is| of)?["']?\s{0,2}[:=]?\s{0,3}["']?)(?<value>\d{1,3})(?![\p{L}\p{N}_%$€]|[.:/,-]\d)/du;
  },
  judge,
  confidence: 55,
  specificity: 35,
};

function judge(candidate: Candidate): Judgement | undefined {
  return candidate.groups['unit'] === undefined ? afterLead(candidate) : beforeUnit(candidate);
}

function beforeUnit({ text, start, end, groups }: Candidate): Judgement | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const number = NUMBER_BEFORE.exec(before);
  if (number === null || !isAge(number[1])) return undefined;
  const from = start - (before.length - number.index);
  const lead = before.slice(0, number.index);
  const person = PERSON_AFTER.test(text.slice(end, end + 40)) || PERSON_BEFORE.test(lead);
  const unit = groups['unit'] ?? '';
  // "5 ans", "3 years": durations as often as ages.
  const old = /old|age|y\/?o|alt|jährig|edad|idade|oud|gamm/u.test(unit);
  if (!old && !PERSON_BEFORE.test(lead)) return undefined;
  const narrow = /y\/?o/.test(unit);
  const confidence = person ? (old ? 75 : 45) : narrow ? 55 : 45;
  return { start: from, end, confidence, evidence: [person ? 'person' : 'unit'] };
}

function afterLead({ text, start, end, value, groups }: Candidate): Judgement | undefined {
  if (!isAge(value)) return undefined;
  const lead = groups['lead'] ?? '';
  const before = text.slice(Math.max(0, start - lead.length - 60), start - lead.length);
  if (/^turn/i.test(lead)) {
    const person =
      /\b(?:[Ii]|[Hh]e|[Ss]he|they|who|just|recently|brother|sister|mother|father|son|daughter|wife|husband|friend|mom|dad|\p{Lu}\p{Ll}{2,12}) (?:just |recently |has |have |is |are )?$/u.test(
        before,
      );
    return person ? { confidence: 60, evidence: ['phrase'] } : undefined;
  }
  if (/^aged/i.test(lead)) return { confidence: 60, evidence: ['phrase'] };
  const around = before + text.slice(end, end + 60);
  const form = /\b(?:name|sex|gender|patient|dob|birth|weight|height|male|female|name_?)\b/i.test(
    around,
  );
  const code = /[=;{}()]/.test(around);
  return { confidence: form && !code ? 62 : 35, evidence: ['label'] };
}

const isAge = (text: string | undefined): boolean => Number(text) >= 1 && Number(text) <= 115;
