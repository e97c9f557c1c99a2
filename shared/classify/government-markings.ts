/** One government's or organisation's classification markings, as printed: in capitals unless shown otherwise. */
export interface GovernmentMarkings {
  /** Of whom: ISO 3166 code, `EU` or `NATO`. */
  readonly by: string;
  /** Say whose they are, or are written nowhere else. A space stands for up to three spaces or dashes. */
  readonly own: readonly string[];
  /** Words that others use, too: a marking only on a line of their own, or behind a label. */
  readonly shared?: readonly string[];
}

/**
 * Sources, all read 2026-11-22: the US ISOO's 32 CFR 2001.23 and NARA's CUI registry (https://www.archives.gov/cui), the UK's
 * Government Security Classifications, NATO AC/35-D/2002, Council Decision 2013/488/EU with the national equivalents of its annex,
 * DE VSA, FR IGI 1300, CA Directive on Security Management, AU PSPF, NZ PSR, JP 特定秘密保護法 and 統一基準.
 */
export const GOVERNMENT_MARKINGS: readonly GovernmentMarkings[] = [
  {
    by: 'US',
    own: [
      'CONTROLLED UNCLASSIFIED INFORMATION',
      'FOR OFFICIAL USE ONLY',
      'LAW ENFORCEMENT SENSITIVE',
    ],
    shared: ['TOP SECRET', 'SECRET', 'FOUO'],
  },
  {
    by: 'GB',
    own: [
      'OFFICIAL SENSITIVE',
      'OFFICIAL: SENSITIVE',
      'UK TOP SECRET',
      'UK SECRET',
      'UK OFFICIAL',
      'UK EYES ONLY',
    ],
  },
  {
    by: 'NATO',
    own: ['COSMIC TOP SECRET', 'NATO RESTRICTED', 'NATO CONFIDENTIAL', 'NATO SECRET'],
  },
  {
    by: 'EU',
    own: [
      'TRÈS SECRET UE',
      'SECRET UE',
      'CONFIDENTIEL UE',
      'RESTREINT UE',
      'EU TOP SECRET',
      'EU SECRET',
      'EU CONFIDENTIAL',
      'EU RESTRICTED',
    ],
  },
  {
    by: 'DE',
    own: [
      'VS NfD',
      'VS NFD',
      'VS NUR FÜR DEN DIENSTGEBRAUCH',
      'VS Nur für den Dienstgebrauch',
      'VS VERTRAULICH',
      'VS Vertraulich',
      'VS GEHEIM',
    ],
    shared: ['GEHEIM', 'STRENG GEHEIM'],
  },
  { by: 'AT', own: [], shared: ['EINGESCHRÄNKT'] },
  {
    by: 'FR',
    own: ['SPÉCIAL FRANCE', 'TRÈS SECRET DÉFENSE', 'SECRET DÉFENSE', 'CONFIDENTIEL DÉFENSE'],
    shared: ['TRÈS SECRET'],
  },
  { by: 'BE', own: ['BEPERKTE VERSPREIDING'], shared: ['ZEER GEHEIM'] },
  {
    by: 'NL',
    own: [
      'DEPARTEMENTAAL VERTROUWELIJK',
      'Departementaal Vertrouwelijk',
      'STG. GEHEIM',
      'STG. ZEER GEHEIM',
    ],
  },
  {
    by: 'CA',
    own: [
      'PROTECTED A',
      'PROTECTED B',
      'PROTECTED C',
      'PROTÉGÉ A',
      'PROTÉGÉ B',
      'PROTÉGÉ C',
      'Protected B',
      'Protégé B',
    ],
  },
  { by: 'AU', own: ['OFFICIAL: Sensitive'], shared: ['PROTECTED'] },
  { by: 'NZ', own: ['RESTRICTED NEW ZEALAND'], shared: ['IN CONFIDENCE'] },
  { by: 'ES', own: ['DIFUSIÓN LIMITADA'], shared: ['RESERVADO', 'SECRETO'] },
  { by: 'PT', own: ['MUITO SECRETO'] },
  { by: 'BR', own: ['ULTRASSECRETO', 'ULTRASSECRETA'] },
  { by: 'IT', own: ['SEGRETISSIMO', 'RISERVATISSIMO'] },
  { by: 'PL', own: ['ŚCIŚLE TAJNE'], shared: ['ZASTRZEŻONE', 'TAJNE'] },
  { by: 'CZ', own: ['PŘÍSNĚ TAJNÉ'], shared: ['TAJNÉ', 'VYHRAZENÉ'] },
  { by: 'SK', own: ['PRÍSNE TAJNÉ'], shared: ['VYHRADENÉ'] },
  { by: 'SE', own: ['KVALIFICERAT HEMLIG', 'BEGRÄNSAT HEMLIG'], shared: ['HEMLIG'] },
  { by: 'NO', own: ['STRENGT HEMMELIG', 'UNNTATT OFFENTLIGHET'], shared: ['HEMMELIG'] },
  { by: 'DK', own: ['YDERST HEMMELIGT', 'TIL TJENESTEBRUG'], shared: ['HEMMELIGT'] },
  { by: 'FI', own: ['ERITTÄIN SALAINEN', 'KÄYTTÖ RAJOITETTU'], shared: ['SALAINEN'] },
  { by: 'HU', own: ['SZIGORÚAN TITKOS', 'KORLÁTOZOTT TERJESZTÉSŰ'] },
  { by: 'RO', own: ['SECRET DE SERVICIU', 'STRICT SECRET'] },
  { by: 'GR', own: ['ΑΚΡΩΣ ΑΠΟΡΡΗΤΟ', 'ΠΕΡΙΟΡΙΣΜΕΝΗΣ ΧΡΗΣΗΣ'] },
  { by: 'TR', own: ['ÇOK GİZLİ'] },
  { by: 'RU', own: ['СОВЕРШЕННО СЕКРЕТНО', 'ОСОБОЙ ВАЖНОСТИ'], shared: ['СЕКРЕТНО', 'ДСП'] },
  { by: 'UA', own: ['ЦІЛКОМ ТАЄМНО'], shared: ['ТАЄМНО'] },
  {
    by: 'JP',
    own: ['特定秘密', '防衛秘密', '特別防衛秘密', '取扱厳重注意', '機密性2情報', '機密性3情報'],
  },
  { by: 'CN', own: ['绝密★', '机密★', '秘密★'] },
  { by: 'KR', own: ['Ⅰ급비밀', 'Ⅱ급비밀', 'Ⅲ급비밀', '군사 Ⅱ급 비밀', '군사 Ⅲ급 비밀'] },
  { by: 'IN', own: ['परम गुप्त'] },
];
