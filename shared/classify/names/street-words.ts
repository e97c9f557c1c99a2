/**
 * Words that make a street, by where they stand. Written from general knowledge of postal usage in the countries named,
 * 2026-11-22; lower case. Weak ones are ends of common words or common words and need more than a number.
 */

/** English, after the name: "12 Maple Street". */
export const AFTER_NAME =
  'street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|court|ct|crescent|cres|close|terrace|place|pl|way|square|sq|circle|cir|parkway|pkwy|highway|hwy|trail|alley|plaza|loop|grove|gardens|mews|row|walk|hill|crossing|parade|esplanade|turnpike|bypass|gateway|mall|lodge|isle|flats|hills|dale|crossroad|coves|courts|broadway|quay|wharf'.split(
    '|',
  );

/** Ends of one word, before the number: "Hauptstraße 5" (DE, AT, CH, NL, BE, DK, NO, SE, FI, IS). */
export const SUFFIXES =
  'straße|strasse|str.|gasse|gässli|platz|allee|damm|ufer|steig|chaussee|straat|laan|plein|gracht|kade|dijk|singel|steeg|gatan|gata|gaten|vägen|vagen|gränd|torget|veien|vegen|vej|gade|stræde|allé|katu|kuja|polku|tie|weg|braut|stræti|stígur|vegur|gerði'.split(
    '|',
  );
/** Those of them in which common words end as well. */
export const WEAK_SUFFIXES: ReadonlySet<string> = new Set([
  'tie',
  'gata',
  'ufer',
  'platz',
  'steig',
  'kade',
  'gade',
  'damm',
]);

/** Words of their own before the number: "Augsburger Strasse 36", "Erzsébet tér 19", "Stensås terrasse 38" (DE, HU, NO, TR). */
export const BEFORE_NUMBER =
  'straße|strasse|weg|allee|gasse|platz|utca|u.|út|útja|tér|tere|körút|sétány|terrasse|gate|vei|sokak|sok.|caddesi|cad.|cd.|mahallesi|mah.|tänav|tn.|mnt'.split(
    '|',
  );

/** Before the name: "Rua Augusta 120", "26 rue des Lilas" (FR, BE, ES, IT, PT, BR, PL, CZ, RO, Maghreb). */
export const BEFORE_NAME =
  'rue|avenue|av.|av|boulevard|bd|chemin|impasse|allée|quai|cours|calle|c/|c.|cl.|avda|avda.|avenida|paseo|plaza|carrer|camino|carrera|via|viale|corso|piazza|piazzetta|piazzale|vicolo|strada|largo|rua|travessa|praça|alameda|estrada|rodovia|ul.|ulica|al.|aleja|os.|pl.|plac|náměstí|nám.|třída|strada|str.|bulevardul|calea'.split(
    '|',
  );

/** Parts of a building. */
export const UNITS =
  'apt|apt.|apartment|suite|ste|ste.|unit|flat|floor|fl.|room|rm|rm.|bldg|building|lot|appartement|appt|piso|wohnung|top|lok.|m.|interno|int.|bus|lejl.|as.'.split(
    '|',
  );
