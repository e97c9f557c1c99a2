const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** After a given name these make it a place, an organisation or a thing: James Street, Martin Luther King Airport, John Deere Inc. */
export const NAMES_SOMETHING_ELSE = words(`
  street st road rd avenue ave lane ln drive dr boulevard blvd court ct square sq place pl way terrace crescent close highway hwy parkway
  park market store shop gates gardens garden bridge tower towers hall house hotel inn palace castle cathedral church chapel abbey temple mosque school college
  university institute academy library museum gallery theatre theater stadium arena airport station hospital clinic center centre mall plaza
  county city town township village valley river lake creek bay beach island islands isle cape mount mountain mountains hill hills falls springs
  canyon forest desert harbor harbour port peninsula sea ocean coast desert flats lodge mews mill bypass crossroad crossroads loop dale manor
  inc llc ltd limited corp corporation co company gmbh ag kg plc sarl bv nv oy ab as group holdings bank partners associates foundation trust
  society association committee council commission department ministry agency bureau orchestra band ensemble quartet records pictures studios
  entertainment award awards prize cup trophy medal festival tournament league club team act law bill treaty war battle theorem lemma
  algorithm method test index model effect syndrome disease constant equation distribution process license licence project framework library
  config configuration settings server service api sdk cli engine database language pipeline cluster edition release version beta alpha pro plus max mini ultra
  day days week month year eve morning night season century era`);

/** Capitalised in headings and at the start of sentences, never a family name. */
export const NEVER_IN_A_NAME = words(`
  the a an and or but nor so yet of in on at to by for from with without into over under after before between about as is are was were be been
  being has have had do does did will would shall should can could may might must not no yes if then else when while where why how what who
  whom whose which that this these those it its he him his she her they them their we us our you your i me my mine all any both each every
  some such more most other another only same than too very just also now here there again once never always sometimes often soon
  yesterday today tomorrow tonight meanwhile recently currently however therefore because since although though later earlier finally
  until unless despite according regarding following including during within across along above below behind beyond
  said says asked told sir madam lady lord dame team everyone everybody all folks guys world customer customers user users support service sales admin
  administrator manager hiring colleague colleagues friend friends recipient member members guest student students teacher parents
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  english german french spanish italian american british european asian african latin chinese japanese russian
  string text number integer boolean null none undefined true false required optional enter please type select choose value field unknown
  default example sample test your name first last full middle phone email address date time city state country zip code id title status
  klant voor apellido apellidos nombre nombres sobrenome primeiro vorname nachname prénom cognome achternaam voornaam branch branches superstar
  please note thanks regards sincerely best dear hello hi subject re fwd attached attachment invoice order payment account
  damen herren kollegen kolleginnen kollege kollegin kunde kunden kundin freunde team zusammen alle mesdames messieurs monsieur madame client
  señor señora señores cliente clientes amigos todos signori signore utente utenti heer mevrouw iedereen allemaal god lord jesus siri alexa google
  new old north south east west upper lower great big little good bad first second third one two three four five six seven eight nine ten`);
