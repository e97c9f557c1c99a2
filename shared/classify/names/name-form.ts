/** One part of a name: capital and small letters, with the prefixes that bring a second capital (McCoy, O'Brien, DeVito). */
const PART =
  "(?:Mc|Mac|[OD]['’]|De|Di|Du|La|Le|Fitz|Van)?\\p{Lu}\\p{Ll}{1,20}(?:[-‐’']\\p{Lu}\\p{Ll}{1,20})?";
const PARTICLE =
  '(?:van de[nr]?|von de[rn]|von|van|vom|zu[mr]?|de la|de los|de las|del|della|dell|de|di|da|dos|das|do|du|el|al|bin|bint|ibn|ben|ten|ter|af|av|y|e)';
const INITIAL = '\\p{Lu}\\.?(?=[ -])';
/** Behind a name: no more of a word, and none of what follows an identifier in code. */
export const NAME_END =
  "(?![\\p{L}\\p{N}_]|[-‐]\\p{L}|['’]\\p{Lu}|[(=<\\[]|::|\\.\\p{L}|[/\\\\@#])";

/** A first part, then up to three more parts, initials or particles between single spaces; source of a `u` pattern. */
export const NAME = `(?:${PART}|\\p{Lu}{3,16}|\\p{Lu}\\.)(?: ${INITIAL}| ${PARTICLE}(?= )| (?:${PART}|\\p{Lu}{3,16})){0,4}`;
