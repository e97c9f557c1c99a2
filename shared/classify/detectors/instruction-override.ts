import { instruction } from '../instruction.ts';
import { spacedForm, spacedHeads } from '../spaced-letters.ts';

const SPACED = ['ignore all previous instructions', 'ignore previous instructions'];
const ALL = '(?:all|any|every|each|your|everything)';
const BEFORE =
  '(?:previous|prior|above|earlier|preceding|foregoing|system|initial|former|past|original|existing)';
const BESIDE = `(?: (?:and|or|system|user|developer|${BEFORE})){0,3}`;
const TOLD =
  '(?:instructions?|prompts?|directions|directives|guidelines|commands|orders|programming)';
const SAID = '(?:rules|constraints|restrictions|messages|context|training|safeguards)';

/** "Ignore all previous instructions", in some twenty-five languages: the sentence that most injections begin with. */
export const instructionOverride = instruction({
  id: 'instruction-override',
  title: 'Instruction to ignore the instructions',
  placeholder: 'INSTRUCTION',
  source:
    'OWASP LLM01:2025 Prompt Injection, https://genai.owasp.org/llmrisk/llm01-prompt-injection/, 2026-11-22',
  phrasings: [
    {
      anchors: ['ignore ', 'ign0re ', '1gnore ', 'ignoring ', 'disregard ', 'forget '],
      form: `(?:[i1!]gn[o0]r(?:e|ing)|disregard|forget)(?: (?:of|the|my|these|those|other)){0,2} ${ALL}(?: (?:of|the|your|my|these|those|other)){0,3} ${BEFORE}${BESIDE} (?:${TOLD}|${SAID})`,
    },
    {
      anchors: ['ignore ', 'ign0re ', '1gnore ', 'ignoring ', 'disregard ', 'forget '],
      form: `(?:[i1!]gn[o0]r(?:e|ing)|disregard|forget)(?: (?:of|the|my|these|those)){0,2} ${BEFORE}${BESIDE} ${TOLD}`,
      common: true,
    },
    {
      anchors: ['override ', 'overwrite ', 'bypass ', 'abandon ', 'discard ', 'drop '],
      form: `(?:override|overwrite|bypass|abandon|discard|drop)(?: (?:of|the)){0,1} ${ALL}(?: (?:of|the|your)){0,2} ${BEFORE}${BESIDE} ${TOLD}`,
      common: true,
    },
    {
      anchors: ['ignore ', 'disregard ', 'forget '],
      form: `(?:ignore|disregard|forget)(?: (?:all|any|of|the|your|everything)){1,4}(?: (?:${TOLD}|${SAID}|that)){0,1} (?:(?:you|that) (?:were|was|have been|'ve been|had been) )?(?:given|told|said|stated|written|provided|mentioned)(?: to you)?(?: (?:above|before|earlier|previously|so far|until now))`,
    },
    {
      anchors: ['do not follow ', "don't follow ", 'stop following '],
      form: `(?:do not|don't|stop) follow(?:ing)?(?: (?:any|all|the|your|of)){0,3} (?:${BEFORE} )?(?:system prompt|instructions|guidelines|rules) (?:above|before|you were given|from your (?:developers?|creators?)|and instead|but instead)`,
    },
    {
      anchors: [
        'new instructions:',
        'new system prompt:',
        'updated instructions:',
        'your new instructions are',
        'your new task is',
        'system override',
      ],
      form: '(?:(?:new|updated) (?:instructions|system prompt):|your new (?:instructions are|task is)|system override:?) ?',
    },
    ...SPACED.map((term) => ({
      anchors: spacedHeads(term),
      form: spacedForm(term).replaceAll(' ', '\\x20'),
    })),
    {
      anchors: ['ignoriere', 'ignorieren sie ', 'vergiss ', 'vergessen sie ', 'missachte'],
      form: '(?:ignorier(?:e|en sie|t)|vergiss|vergessen sie|missachte(?:n sie)?)(?: (?:alle|alles|sämtliche|die|deine|ihre|was)){0,3} (?:vorherigen|bisherigen|früheren|vorigen|obigen|vorangegangenen|vorhergehenden) (?:anweisungen|instruktionen|befehle|regeln|vorgaben|eingaben|prompts?)',
    },
    {
      anchors: [
        'ignore ',
        'ignorez ',
        'oublie ',
        'oubliez ',
        'ne tiens pas compte ',
        'ne tenez pas compte ',
      ],
      form: '(?:ignorez?|oubliez?|ne tene?[zn]s? pas compte(?: de| des)?)(?: (?:toutes|tout|les|tes|vos|ces|de|des)){0,4} (?:instructions|consignes|directives|règles|ordres) (?:précédentes?|antérieures?|ci-dessus|initiales?|données)',
    },
    {
      anchors: ['ignora ', 'ignore ', 'ignorar ', 'olvida ', 'olvide ', 'haz caso omiso '],
      form: '(?:ignor(?:a|e|ar)|olvid(?:a|e)|haz caso omiso de)(?: (?:todas|todo|las|tus|sus|estas)){0,3} (?:instrucciones|indicaciones|órdenes|reglas|directrices) (?:anteriores|previas|de arriba|iniciales)',
    },
    {
      anchors: ['ignore ', 'ignora ', 'esqueça ', 'esquece ', 'desconsidere '],
      form: '(?:ignor(?:e|a)|esque(?:ça|ce)|desconsidere)(?: (?:todas|tudo|as|suas|tuas|estas)){0,3} (?:instruções|orientações|ordens|regras|diretrizes) (?:anteriores|prévias|acima|iniciais)',
    },
    {
      anchors: ['ignora ', 'ignorate ', 'dimentica ', 'trascura '],
      form: '(?:ignora(?:te)?|dimentica(?:te)?|trascura)(?: (?:tutte|tutto|le|tue|ogni)){0,3} (?:istruzioni|indicazioni|direttive|regole) (?:precedenti|anteriori|sopra|iniziali)',
    },
    {
      anchors: ['negeer ', 'vergeet '],
      form: '(?:negeer|vergeet)(?: (?:alle|al|de|je|uw|jouw)){0,3} (?:vorige|eerdere|voorgaande|bovenstaande) (?:instructies|aanwijzingen|opdrachten|regels)',
    },
    {
      anchors: ['zignoruj ', 'ignoruj ', 'zapomnij '],
      form: '(?:z?ignoruj|zapomnij o)(?: (?:wszystkie|wszystkich|swoje|te)){0,2} (?:poprzednie|poprzednich|wcześniejsze|powyższe) (?:instrukcje|instrukcjach|polecenia|poleceniach|zasady)',
    },
    {
      anchors: ['ignorera ', 'ignorer ', 'glem ', 'glöm '],
      form: '(?:ignorera|ignorer|glem|glöm)(?: (?:alla|alle|de|dina|dine)){0,3} (?:tidigare|föregående|tidligere|foregående|forrige) (?:instruktioner|instruksjoner|anvisninger|regler)',
    },
    {
      anchors: [
        'ignoruj ',
        'zapomeň ',
        'unohda ',
        'ohita ',
        'hagyd figyelmen kívül',
        'ignoră ',
        'ignorați ',
      ],
      form: '(?:ignoruj|zapomeň)(?: (?:všechny|na)){0,2} (?:předchozí|předešlé) (?:pokyny|instrukce)|(?:unohda|ohita)(?: kaikki){0,1} (?:aiemmat|edelliset) ohjeet|hagyd figyelmen kívül(?: (?:az?|összes|minden)){0,3} (?:korábbi|előző|fenti) utasítás(?:t|okat)|ignor(?:ă|ați) toate instrucțiunile anterioare',
    },
    {
      anchors: ['önceki ', 'yukarıdaki '].slice(0, 1),
      form: 'önceki (?:tüm|bütün)? ?(?:talimat|komut|yönerge)lar[ıi] (?:yok say|göz ard[ıi] et|unut|dikkate alma)',
    },
    {
      anchors: [
        'игнорируй',
        'проигнорируй',
        'забудь',
        'не обращай внимания',
        'ігноруй',
        'забудь усі',
        'αγνόησε',
      ],
      form: '(?:про)?игнорируй(?:те)?(?: (?:все|всё|свои|эти)){0,2} (?:предыдущие|прежние|вышеуказанные|предшествующие) (?:инструкции|указания|команды|правила)|забудь(?:те)?(?: (?:все|обо всех|про все)){0,1} (?:предыдущие|предыдущих|прежние) (?:инструкции|инструкциях|указания)|ігноруй(?:те)?(?: (?:всі|усі)){0,1} попередні (?:інструкції|вказівки)|αγνόησε (?:όλες )?τις προηγούμενες (?:οδηγίες|εντολές)',
    },
    {
      anchors: [
        '忽略',
        '无视',
        '無視',
        '忘记',
        '忘掉',
        '以前の指示',
        'これまでの指示',
        '上記の指示',
        '前の指示',
        '以前の命令',
        'すべての指示',
      ],
      form: '(?:请)?(?:忽略|无视|無視|忘记|忘掉)(?:掉)?(?:你|您)?(?:之前|以上|前面|先前|上面|上述|此前)?(?:的)?(?:所有|全部|一切|任何)?(?:之前|以上|前面|先前|上面|上述|此前)(?:的)?(?:所有|全部|一切)?(?:系统)?(?:指令|指示|提示词?|命令|说明|规则|設定|设定)|(?:以前|これまで|上記|前|すべて)の(?:すべての|全ての)?(?:指示|命令|プロンプト|ルール)(?:を|は)(?:すべて|全て)?(?:無視|忘れ)',
    },
    {
      anchors: ['이전 ', '이전의 ', '위의 ', '앞의 '],
      form: '(?:이전|위|앞)(?:의)?(?: (?:모든|지시|명령)){0,1} (?:지시|명령|지침|프롬프트)(?:사항|들)?(?:을|를|은|는)?(?: (?:모두|전부|다)){0,1} (?:무시|잊)\\p{L}{0,6}',
    },
    {
      anchors: ['تجاهل ', 'تجاهلي ', 'انس ', 'התעלם ', 'התעלמי ', 'دستورالعمل'],
      form: '(?:تجاهلي?|انس)(?: (?:جميع|كل|كافة)){0,1} (?:التعليمات|الأوامر|الإرشادات) (?:السابقة|أعلاه)|התעלמ?י?ם?(?: מכל| מ){0,1} ?ה?(?:הוראות|הנחיות) (?:הקודמות|שלעיל)|دستورالعمل[\\u200c ]?های (?:قبلی|پیشین) را نادیده بگیر(?:ید)?',
    },
    {
      anchors: ['पिछले ', 'बिछले ', 'bỏ qua ', 'abaikan ', 'ละเว้นคำสั่ง', 'เพิกเฉยต่อคำสั่ง', 'lupakan '],
      form: 'पिछले (?:सभी )?(?:निर्देशों|आदेशों) को (?:अनदेखा|नज़रअंदाज़|भूल)|bỏ qua(?: (?:tất cả|mọi|các|toàn bộ)){0,3} (?:hướng dẫn|chỉ thị|chỉ dẫn|lệnh) (?:trước|ở trên|phía trên)|(?:abaikan|lupakan)(?: (?:semua|seluruh)){0,1} (?:instruksi|perintah|arahan) (?:sebelumnya|di atas)|(?:ละเว้น|เพิกเฉยต่อ)คำสั่ง(?:ก่อนหน้า|ทั้งหมดก่อนหน้า|ที่ผ่านมา)',
    },
  ],
  confidence: 80,
});
