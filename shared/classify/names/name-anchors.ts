import { foldName } from './fold-name.ts';
import { GIVEN_NAMES } from './given-names.ts';

/** The 321 beginnings of names that words of prose, code and logs have most often: nine tenths of what would be looked at. */
const COMMON_BEGINNINGS: ReadonlySet<string> = new Set(
  `
  abel abil achi aded admi aila aile akin alid aliz alla alle amed anda ange anne arac aram arat arch arde ardi aren
  aria arin arni arse arte arty ashe assu aste atan atso atte avin ayou basi beli benc benn best beth bett bing bles
  bout bran call came case cast cate cath cati chai chan char ches chin clai clas clin coll colo conc conn cons cora
  cord core corr cour cust debo deli dere desi deve dies dina dine doma edit elea elet elin elis eliz else emen ende
  engi ensi eren erin ermi erna erne ersi erta ervi erwi eshe espe essa essi este esti ethe evel even ever fath fere
  frie gene gent gina gine ging hall hand hara hard hars hell hema heri herl hich hild hite holm hope hort ibra igna
  indi ines inta iona iren isab iver izab jane java john just king lace laim lash lass lati lean lena lest lici lien
  liev limi ling linu lone long lude lydi made make mana mand mark mart mati matt maxi mete mind mine ming mode mong
  more mori most moun must nage nati nest neve nico ning nish nite niti nova odel olli omai orha orie osma ossi outi
  ovid para part patt pear pent pert ping ploy prec pres push quen quir rade rail rais rame rank rati rece refi regi
  reme remo rene rite riti roma romi rose ross rust said same sati seem sele seri serv sett seve shal shar shee shel
  sher shou sign siti sole solv sour spen stac stan sten step ster stin stor stra stru styl such sult sume sure tada
  tain take tanc tate tati tell tend tere teri terr than them ther thin thor till time ting tobi toma tore tori tors
  trac tran tric trin tyle uffe umbe unni urse valu vasc vere veri vice vide vior ward well whit will ying youn
`
    .trim()
    .split(/\s+/),
);
/** Names of three letters that few words end in. */
const SHORT_NAMES =
  'léa zoé noé éva lóa abe amy ann bea ben bob dan eli eva guy ida jan jim joe jon kai kay kim lea lee leo liv mia pam pia ray roy sam sue tim tom udo ulf uwe zoe';

/**
 * Keywords that stand where a given name may begin: its first four letters instead of all of it, and six where words begin alike.
 * Whole names would be half as many again, and a capital letter is asked for before anything else happens.
 */
export const NAME_ANCHORS: readonly string[] = [
  ...new Set([
    ...GIVEN_NAMES.flatMap((name) => [name, foldName(name)]).flatMap(beginnings),
    ...SHORT_NAMES.split(' ').flatMap((name) => [`${name} `, `${name},`, `${name}:`, `${name}!`]),
  ]),
];

function beginnings(name: string): string[] {
  // The capital of a dotless i is the capital of i: as a keyword it would blur the two.
  if (name.length < 4 || name.includes('ı')) return [];
  const beginning = name.slice(0, 4);
  if (!COMMON_BEGINNINGS.has(beginning)) return [beginning];
  return name.length === 4 ? [`${name} `, `${name},`, `${name}:`, `${name}!`] : [name.slice(0, 6)];
}
