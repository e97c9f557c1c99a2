import { NO_PLACES, type Place, type Spelling } from '../spelling.ts';

const CODE = 'normalised:markup';
/** Tags that change how a word looks but do not end it, and comments. Cells of a table are values of their own. */
const TAGS =
  /(?<=[\w@.+-])(?:<\/?(?:b|i|u|s|em|strong|span|font|a|wbr|mark|small|big|code|tt|sub|sup|ins|del)(?:\s[^<>]{0,200})?\/?>|<!--[^<>]{0,200}-->){1,12}(?=[\w@.+-])/gi;

/** A value whose characters stand in tags of their own, or have comments between: `4929<b>5044</b>2514…`. */
export const markup: Spelling = {
  codes: [CODE],
  joins: true,
  decodes: false,
  places: (text) => (text.includes('<') ? find(text) : NO_PLACES),
};

function* find(text: string): Generator<Place> {
  for (const { 0: tags, index } of text.matchAll(TAGS)) {
    yield { start: index, end: index + tags.length, text: '', code: CODE };
  }
}
