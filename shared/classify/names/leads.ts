/** What stands before a name and says that one follows. Every lead has a group of its own, so that a match says which it was. */
export interface Lead {
  readonly kind: LeadKind;
  /** Keywords at which the lead begins. */
  readonly keywords: readonly string[];
  /** Source of a `u` pattern, up to the name. */
  readonly source: string;
}

/** What kind of announcement it is, by how much it says alone. */
export type LeadKind =
  | 'title'
  | 'greeting'
  | 'salute'
  | 'closing'
  | 'introduction'
  | 'mention'
  | 'label'
  | 'role'
  | 'relation';

const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Rev|Reverend|Herr|Herrn|Frau|Monsieur|Madame|Mme|Mlle|Señor|Señora|Srta|Signor|Signora|Dott|Dottoressa|Mevrouw|Meneer|Dhr|Mevr|Pani|Senhor|Senhora|Fru';
const TITLED = `(?:(?:${TITLES})\\.? )?`;
const LOWER_TITLES = 'mr|mrs|ms|dr|prof|sr|sra';
const LINE = '\\r?\\n[>\\t ]{0,4}';

const both = (words: readonly string[], ends: readonly string[]): string[] =>
  words.flatMap((word) => ends.map((end) => word + end));

const RELATIVES =
  'kid|son|daughter|child|brother|sister|wife|husband|spouse|mother|father|mom|mum|dad|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandmother|grandfather|stepson|stepdaughter|godson|fiancé|fiancée|girlfriend|boyfriend|roommate|flatmate|landlord|landlady|coworker|co-worker|colleague|neighbour|neighbor';

/** Announcements in the languages of most letters and forms here; written from general knowledge, 2026-11-22. */
export const LEADS: readonly Lead[] = [
  {
    kind: 'title',
    keywords: both(TITLES.toLowerCase().split('|'), [' ', '. ']).concat('sr. ', 'sra. '),
    source: `(?:(?:${TITLES})\\.? |(?:${LOWER_TITLES})\\. ){1,3}`,
  },
  {
    kind: 'greeting',
    keywords: [
      'dear ',
      'liebe ',
      'lieber ',
      'geehrte',
      'cher ',
      'chère ',
      'estimad',
      'querid',
      'gentile ',
      'kære ',
      'beste ',
      'prezad',
    ],
    source:
      '(?:Dear|Liebe|Lieber|[Gg]eehrter?|Cher|Chère|Estimad[oa]|Querid[oa]|Gentile|Kære|Beste|Prezad[oa]) ' +
      TITLED,
  },
  {
    kind: 'salute',
    keywords: [
      'hi ',
      'hi, ',
      'hello',
      'hey ',
      'hallo ',
      'bonjour ',
      'hola ',
      'ciao ',
      'hej ',
      'salut ',
      'thanks',
      'thank you',
      'good morning',
      'good afternoon',
      'good evening',
      'guten tag',
      'moin ',
      'oi ',
      'olá ',
    ],
    source:
      '(?:Hi|Hello|Hey|Hallo|Bonjour|Hola|Ciao|Hej|Salut|Moin|Oi|Olá|Thanks|Thank you|Good (?:morning|afternoon|evening)|Guten Tag),? ' +
      TITLED,
  },
  {
    kind: 'closing',
    keywords: [
      'regards',
      'sincerely',
      'cheers',
      'thanks',
      'best,',
      'best wishes',
      'grüße',
      'gruß',
      'cordialement',
      'saludos',
      'atentamente',
      'saluti',
      'groet',
      'hilsen',
      'hälsningar',
      'pozdrawiam',
      'atenciosamente',
      'yours',
      'love,',
      'thank you',
    ],
    source: `(?:[Rr]egards|[Ss]incerely(?: yours)?|[Cc]heers|[Tt]hanks(?: again| a lot| so much)?|[Tt]hank you|[Bb]est(?: wishes)?|[Gg]rü(?:ße|ßen|ss|ssen|ß)n?|[Gg]ruß|[Cc]ordialement|[Ss]aludos|[Aa]tentamente|[Ss]aluti|[Gg]roet(?:en|jes)?|[Hh]ilsen|[Hh]älsningar|[Pp]ozdrawiam|[Aa]tenciosamente|[Yy]ours(?: truly| sincerely| faithfully)?|[Ll]ove)[,.!]?[ \\t]{0,3}${LINE}(?:${LINE})?`,
  },
  {
    kind: 'introduction',
    keywords: [
      'name is ',
      "name's ",
      'name was ',
      'call me ',
      'calls me ',
      'heiße ',
      'name ist ',
      "m'appelle ",
      'me llamo ',
      'mi chiamo ',
      'nome é ',
      'ik heet ',
      'naam is ',
      'jag heter ',
      'jeg heter ',
      'jeg hedder ',
      'nazywam się ',
      'jmenuji se ',
      'minun nimeni on ',
      'nombre es ',
      'nom est ',
    ],
    source:
      "(?:name(?:['’]s| is| was)|calls? me|heiße|Name ist|m['’]appelle|me llamo|mi chiamo|nome é|ik heet|naam is|[Jj]ag heter|[Jj]eg he(?:ter|dder)|[Nn]azywam się|[Jj]menuji se|nimeni on|nombre es|nom est) ",
  },
  {
    kind: 'mention',
    keywords: [
      'i am ',
      "i'm ",
      'i’m ',
      'this is ',
      'speak to ',
      'speak with ',
      'talk to ',
      'named ',
      'called ',
      'ich bin ',
      'je suis ',
      'soy ',
    ],
    source:
      "(?:I am|I['’]m|[Tt]his is|(?:speak|talk) (?:to|with)|named|called|[Ii]ch bin|[Jj]e suis|[Ss]oy) ",
  },
  {
    kind: 'label',
    keywords: ['name', 'nachname', 'prénom', 'apellido', 'nombre', 'cognome', 'surname'],
    source:
      '(?:[Nn]ames?|NAME|[Nn]achname|[Pp]rénom|[Aa]pellidos?|[Nn]ombre|[Cc]ognome|[Ss]urname)["\'”’]?(?:[ \\t]{0,3}[:=?][ \\t]{0,12}|[ \\t])["\'“]?',
  },
  {
    kind: 'role',
    keywords: [
      'patient',
      'customer',
      'client',
      'attn',
      'attention:',
      'cardholder',
      'account holder',
      'beneficiary',
      'recipient',
      'sender:',
      'tenant',
      'applicant',
      'employee',
      'insured',
      'directed by',
      'author',
      'from:',
      'to:',
      'cc:',
      'contact',
      'billing address',
      'shipping address',
      'ship to',
      'bill to',
      'signed',
      'witness',
      'defendant',
      'plaintiff',
      'kunde',
      'kundin',
      'ansprechpartner',
      'beneficiario',
      'paciente',
      'paziente',
      'patiënt',
    ],
    source:
      '(?:[Pp]atient(?:in|e)?|[Cc]ustomer|[Cc]lient|A[Tt][Tt][Nn]|Attention|[Cc]ardholder|[Aa]ccount [Hh]older|[Bb]eneficiary|[Rr]ecipient|[Ss]ender|[Tt]enant|[Aa]pplicant|[Ee]mployee|[Ii]nsured|[Dd]irected [Bb]y|[Aa]uthor|From|To|Cc|CC|[Cc]ontact|[Bb]illing [Aa]ddress|[Ss]hipping [Aa]ddress|[Ss]hip [Tt]o|[Bb]ill [Tt]o|[Ss]igned(?: [Bb]y)?|[Ww]itness|[Dd]efendant|[Pp]laintiff|Kunde|Kundin|Ansprechpartner(?:in)?|[Bb]eneficiario|[Pp]aciente|[Pp]aziente|[Pp]atiënt)(?:["\'”]?[:=]|\\.)?[ \\t]{1,8}["\'“]?',
  },
  {
    kind: 'relation',
    keywords: both(RELATIVES.split('|'), [' ', "'s name is ", '’s name is ', ', ']),
    source: `(?:${RELATIVES})(?: (?:is|was) (?:called|named) |['’]s name (?:is|was) |, | )`,
  },
];
