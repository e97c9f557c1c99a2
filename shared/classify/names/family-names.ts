import { lazily } from '../lazily.ts';
import { foldName } from './fold-name.ts';

/** 2,326 common family names of many cultures, folded by `foldName`; written from general knowledge like `given-names.ts`. */
const NAMES = `
  abbott abdullah abe aberg abubakar acar acevedo ackermann acosta adamczyk adams adebayo adeyemi adkins aebischer aerts
  agarwal aggarwal aguilar aguirre ahmadi ahmed ahn ahonen aigner akhtar aksoy aktas albert albrecht alekseev alexander
  alford ali allen allison almeida alonso alston alvarado alvarez alves amato ammann andersen anderson andersson ando
  andrade andre andreev andrews ansari anthony antunes appiah aquino arai arata araujo araya arias armstrong arnold
  arora arroyo arsenault arslan arvidsson asante ashley ashton aslan ates atkins atkinson auer austin avci avery avila
  awad axelsson ayala aydin ayers azevedo bachmann bailey baird baker bakke bakken bakker balazs baldwin ball ballard
  ballesteros balog balogh balogun banerjee banks baran baranov barber barbier barbieri barbosa barker barlow barnes
  barnett barone barr barrera barrett barron barros barry bartlett barton bartos basile bass bates batista battaglia
  battle bauer baumann baumgartner bautista baxter beach bean beard beasley beaulieu beck becker bedard bekele belanger
  bell bellini bello belov belyaev bender benedetti benes bengtsson benitez benjamin bennett benson bentham bentley
  benton berg berger bergeron berggren berglund bergman bergmann bergqvist bergstrom bernard bernardi berry bertrand
  best bevan bhatia bhatt bhatti bianchi bianco bieri bird biro bishop bjork bjorklund black blackburn blackwell blair
  blake blanc blanchard blanco blankenship blazek blevins blom blomqvist blythe boateng bogdan bogdanov bohm bolton bond
  bondarenko bonner bonnet booker boone booth borges borisov bos bosch bose bouchard boucher bowen bowers bowman boyd
  boyer boyle bozkurt bradford bradley bradshaw brady branch brandt braun bravo bray brennan brewer bridges briggs
  bright britt brock brooks brouwer brown browning bruce brun brunet brunner bruno bryan bryant buchanan buck buckley
  buckner buhler bui bullock bulut burch burgess burke burks burnett burns burris burrows burt burton busch bush butler
  butt byers byrd caballero cabrera cadwallader cai cain cakir calderon caldwell calhoun callahan calvo camacho cameron
  campbell campos can cannon cano cantrell cantu cao caputo carbone cardenas cardona cardoso carey carlson carmona
  carney caron carpenter carr carrasco carrillo carroll carson carter caruso carvalho carver casado case casey cash
  castaneda castillo castro cattaneo cavalcanti cazares cech celik cermak cerny cervantes cetin cevallos chadwick
  chakraborty chambers chan chandler chaney chang chapman charles chase chatterjee chaudhry chauhan chavez chen cheng
  cherry cheung chevalier chiba cho choi chopra chow christensen christian christiansen church ciobanu claes claesson
  clark clarke clay clayton clement clements clemons cleveland clifford cline cloutier cobb cochran coelho coffey cohen
  colas cole coleman collier collins colombo colon combs compton conley conner conrad conte conti contreras conway cook
  cooke cooley cooper copeland coppola correia cortes cortez costa costantini cote cotton coulibaly cox craft craig
  crane crawford crespo crompton crosby cross cruz cui cummings cunha cunningham curry curtis dabrowski dahl dahlberg
  dale dalton dang daniel daniels danielsson darwish das daugherty davenport david davidson davies davis dawson day dean
  decker dejesus dekker delacruz delaney deleon delgado delrosario demir deng denis dennis desai deshpande dhillon
  diallo dias diaz dickerson dickson dietrich diez dijkstra dillard dillon dimitriou ding diop dixon dlamini do dobson
  dodson dogan dolezal dominguez donaldson donati dong donovan dorsey dotson douglas downs doyle drake drummond du
  duarte dube dubois dudek dudley duffy dufour duke dumas dumitru dumont duncan dunlap dunn duong dupont duran durand
  durham dutta duval dvorak dyer eaton eberhart eberle ebner ebrahimi eder edwards egger eklund ekstrom eliasson elliott
  ellis ellison emerson engel england english engstrom entwistle erdogan erickson eriksson ernst espinosa espinoza
  esposito esteban estes evans everett evers ewing eze fabbri fabre fairclough fall fan fanucci farah farina farkas
  farley farmer farrell faulkner faure fedorov feher fekete feng ferguson fernandes fernandez fernando ferrara ferrari
  ferraro ferreira ferrell ferrer ferretti ferri fiala fiedler fields figueiredo figueroa finch fink finley fiore firth
  fischer fisher fitzgerald fitzpatrick fleming fletcher florea flores flowers floyd flynn fodor foley fong fonseca
  fontaine fontana forbes ford foreman forsberg fortin foster fournier fowler fox francis franco francois frank franke
  franklin franks fransson fraser frazier frederick fredriksen fredriksson freeman frei freitas french frey friedrich
  frost fry frye fuchs fuentes fujii fujita fujiwara fukuda fuller fulton gagne gagnon gaines gal galan gallagher
  gallardo gallego gallegos galli gallo galloway gamble gao garcia gardner garner garnier garrett garrido garrison
  garside gartner garza gates gatti gauthier gautier gay gendron gentile gentry george georgiou gerard gerasimov gerber
  gerritsen gheorghe ghosh gibbs gibson gil gilbert giles gill gillespie gilliam gilmore gimenez giordano girard girma
  giuliani glass glenn glover goff golden golubev gomes gomez goncalves gonzalez good goodman goodwin goossens gordon
  gorski goto gould gowda grabowski graf graham grant grassi grasso graves gray greco green greene greenwood greer
  gregory grenier grewal griffin griffith griffiths grigoriev grimes groen gross gruber guerin guerra guerrero gul guler
  gulyas gundersen gunes gunnarsson gunther guo gupta gusev gustafsson guthrie gutierrez guy guzman gwyn haas haddad
  hagen hahn haile hajek hakansson hale haley halvorsen hamalainen hamdan hamid hamilton hammond hampton han hancock
  haney hansen hanson hansson hara harada hardin harding hardy hargreaves harmon harper harrell harrington harris
  harrison hart hartman hartmann harvey hasegawa hashimoto hassan hatfield haugen hauser hawkins haworth hayashi hayden
  hayes haynes hays he head heath hebert hedlund hegde heikkila heikkinen hein heinonen heinrich heinz helland heller
  hellstrom hellwig henderson hendricks hendriks hendriksen hendrix henriksson henry hensley henson herman hermann
  hermans hermansson hernandez herrera herrero herring herrmann hertzog hess hester hewitt heywood hickman hicks hidalgo
  higgins hill hines hinton ho hoang hobbs hodge hodges hoekstra hofer hoffman hoffmann hofman hofmann hogan holcomb
  holden holder holland holloway holm holman holmberg holmes holmgren holroyd holt holzer holzman hong hood hooper
  hoover hopkins hopper horak horky horn horne horrocks horton horvat horvath hosseini house houston howard howe howell
  hu huaman huang hubbard huber hubner hudson huff huffman hughes huisman hull humphrey hunt hunter hurley hurst hussain
  hussein hutchinson huynh hwang hyde ibanez ibrahim iglesias ikeda ilves ilyin imai ingram innes inoue ioannou ionescu
  iqbal irwin isaksson ishida ishii ishikawa isik issa ito ivanov iversen iwasaki iyer izquierdo jablonski jackson
  jacobs jacobson jadhav jafari jager jain jakobsson james jang jankowski jansen janssen janssens jansson jarvinen
  jarvis jean jefferson jelinek jenkins jennings jensen jesus jiang jimenez johansen johansson johns johnson johnston
  jokinen joly jones jonker jonsson jordan jorgensen joseph joshi joyce joyner juarez juhasz jung justice kaczmarek
  kaiser kamau kaminski kane kaneko kang kaplan kapoor kara karimi karjalainen karlsson kask kastner kato katona kaufman
  kavanagh kaya keane keita keith keller kelley kellner kelly kemp kennedy kent keogh kerr keskin key khalil khan khanna
  khoury khumalo kidd kilic kim kimura king kinney kinnunen kiplagat kiraly kirby kirchner kirk kirkland kis kiselev
  klein kline knapp knight knowles knox knudsen knutsen kobayashi koc koch kocsis kogler kohler kok kolar komarov kondo
  konecny konig kono konstantinou kopecky korhonen korkmaz korolev kose koskinen koster kovac kovacs koval kovalenko
  kovalev kovar kowalczyk kowalski kozlov kozlowski kral kramer kratochvil kraus krause kravchenko krawczyk kreutzer
  krieger krishnan kristensen kristiansen kristoffersen kriz krol kruger kucera kudo kudryavtsev kuhn kuijpers kuipers
  kukk kulikov kulkarni kumar kunz kurt kuzmin kuznetsov kwan kwiatkowski kwok kwon labrie lackner lahtinen laine
  laitinen lakatos lam lamb lambert lancaster landry lane lang lange langley lapointe lara larsen larson larsson laszlo
  lau laurent lavoie lawrence lawson lazar le leach lebedev leblanc lechner leclerc lee lefebvre lefevre legrand lehmann
  lehner lehtinen lehtonen leitner leiva lemaire leon leonard leone leroux leroy lessard lester leung levesque levine
  levy lewandowski lewis li liang lie lim lima lin lind lindberg lindgren lindner lindqvist lindsay lindsey lindstrom
  little liu livingston llewellyn lloyd lockhart lofgren logan lomax lombardi lombardo long longo lopes lopez lorenz
  lorenzo lott lourenco love lowe lowery lozano lu lucas ludwig lukacs luna lund lundberg lunde lundgren lundin
  lundqvist lundstrom luo luque ly lynch lynn lyons lysenko ma macdonald machado macias mack mackay mackenzie maclean
  macleod madden maddox madsen maeda maes magi magnusson maguire magyar mahmoud maier mair majewski mak makarov makela
  makinen maldonado malhotra malik malinowski malone maly mamani mancini mann manning mansour marchand marchetti
  marciniak marcos marek mariani marie marin marini marino marks marques marquez marsh marshall martel martens
  martensson marti martin martinelli martinez martini martino martins martinsen maruyama mason massey masson matei
  mathews mathieu mathis matos matsuda matsumoto matthews mattila mattsson maxwell may mayer maynard mayo mays mazur
  mazza mcbride mccall mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccray mccullough mcdaniel
  mcdonald mcdowell mcfadden mcfarland mcgee mcgowan mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie mckinney
  mcknight mclaughlin mclean mcleod mcmahon mcmillan mcnamara mcneil mcpherson meadows medina mehta meier meijer mejia
  melendez melnyk melo melton mendes mendez mendoza menon mensah mercado mercer mercier merino merrill merritt mertens
  messina meszaros meunier meyer meyers meza michael michalak michalski michel michiels middleton mikhailov milani miles
  miller mills miranda mirza mishra mitchell miura miyamoto miyazaki moe moen mohamed mohammadi mohammed mokoena
  molenaar molina moller molnar monroe montanari monteiro montero montes montgomery monti montoya moody moon mooney
  moore mora moradi morales moran moreau moreira morel morelli moreno moretti morgan mori morin morita morozov morris
  morrison morrow morse mortensen morton moser moses mosley moss moura mourik moya mueller mukherjee mulder mullen
  muller mullins munoz munteanu murakami murphy murray musa musil mustafa mwangi myers nadeau nagy naidu nair najjar
  nakagawa nakajima nakamura nakayama nascimento nash nasser navarro navratil naylor ndiaye ndlovu neal negri nelson
  nemec nemeth neri neumann neves newman newton ng ngo nguyen nichols nicholson nicolas nielsen niemi nieminen nieto
  nieves nikolaou nilsson nishimura nishiyama nixon njoroge nkosi noble noel nolan nordin nordstrom norman norris norton
  novak novikov novotny nowak nowakowski nowicki nugent nunes nunez nwosu nyberg nygard nystrom obi obrien ocampo
  ochieng ochoa oconnor odom odonnell ogawa ogden okada okafor okamoto okeke okonkwo olah oleary oliveira oliver oliynyk
  olofsson olsen olson olsson omar oneal oneil oneill ono onyango onyeka openshaw oreilly orlando orlov orr orsos ortega
  ortiz osborn osborne osei ospina ostermann ostrowski osullivan ota otero otieno otoole otsuka otto owen owens owusu
  ozdemir ozer ozkan ozturk pace pacheco padilla pagano page palermo palmer palmieri palsson palumbo pan pandey
  papadakis papadopoulos papp paquette pardo parisi park parker parks parra parrish parsons pascual pastor pate patel
  patil patrick patterson patton paul paulsen pauwels pavlov pawar pawlak pawlowski payne pearson peck pedersen peeters
  peixoto pellegrini pellegrino pelletier pena peng pennington pereira perez perkins perrin perry persson peters
  petersen peterson petit petrenko petrov pettersson petty pfeifer pfeiffer pham phan phelps phillips piazza pichler
  pickett pickles pierce pietrzak pilkington pillai pinter pinto piotrowski piras pires pittman pitts pohl poirier
  pokorny polat pollard ponomarev poole popa pope popescu popov porter pospisil postma potter potts poulin poulsen
  powell powers pratt preston price prieto prince prins pritchard prochazka pruitt puckett pugh qasim quigley quinn
  quintero quispe qureshi racz radu rafferty rahimi rahman rajput raman ramirez ramos ramsbottom ramsey rana randall
  randolph rangel rantanen rao raposo rasmussen ratliff rauch ray raymond rebane reddy redondo reed rees reese reeves
  reid reilly reinhardt reis reiter ren restrepo rey reyes reynolds rezaei rhodes ribeiro ricci rice rich richard
  richards richardson richmond richter riddle riedl rigby riggs riley rinaldi rios ritter riva rivas rivera rivero
  rivers rizzi rizzo roach robbins roberson robert roberts robertson robin robinson robles rocha roche rodgers rodrigues
  rodriguez rodriquez roger rogers rojas rollins roman romano romanov romero rosa rosales rosario rose ross rossetti
  rossi roth rousseau roussel roux rowe rowland roy rubio ruggiero ruiz ruppert rush russell russo rusu rutkowski
  rutledge ruzicka ryan saar saarinen sadeghi saether saez sahin said sakai sala salas salazar saleh salem salinas
  salminen salo salonen salvador sampson samuelsson sanchez sandberg sanders sandhu sandoval sandstrom sanford sani
  sanna santana santiago santoro santos sanz sargent sari sartori sasaki sato sauer saunders savage savolainen sawyer
  sayed schafer schar schmid schmidt schmitt schmitz schneider scholten scholz schouten schreiber schroder schroeder
  schubert schulte schultz schulz schulze schumacher schuster schwaiger schwartz schwarz scott sears sedlacek segura
  seidel sellers semyonov sen seo sepp sepulveda sergeev serra serrano sethi sexton shackleton shaffer shah shaheen
  shannon sharma sharp sharpe shaw sheikh shelton shen shepard shepherd sheppard sherman shetty shevchenko shibata
  shields shimizu shin shinde short siddiqui sierra sikora silva silvestri simard simek simmons simoes simon simpson
  sims simsek sinclair singh singleton sipos sjoberg skinner slater sloan small smirnov smit smith smits snider snow
  snyder soares soderberg sokolov solberg soler solis solomon solovyov sommer song sorensen soriano sorokin sorrentino
  sosa soto sousa souza sparks spears spence spencer stafford stan stanley stanton stark steele stein steiner stepanek
  stepanov stephens stephenson stepien stevens stevenson stewart stoica stokes stone stout stpierre strand strasser
  strickland strom strong stuart stumpf su suarez subramanian sullivan summers sun sundberg sutcliffe suter sutherland
  sutton suzuki svensson svoboda swanson sweeney sweet sykes szabo szalai szewczyk szilagyi szucs szymanski tadesse
  takacs takagi takahashi takeda takeuchi talbot talley tam tamm tamura tan tanaka tang tanguay taniguchi tanner tarasov
  tas tate tavares taylor teixeira tekin terrell terry testa thakur thibault thibodeau thomas thompson thomsen thornton
  thwaites tian tierney tillman timmermans titov tiwari tkachenko todd tomaszewski torok torres toth toure townsend tran
  traore travis tremblay trevino trevisan trevisano trivedi trujillo tsang tse tucker tuominen turan turgeon turnbull
  turner turunen tyler tyson uchida ueda ullrich unal underwood unger urban urner urquhart valdez valencia valentine
  valentini valenzuela vance vanek vang varga vargas vasiliev vaughan vaughn vazquez veenstra vega velasco velasquez
  velazquez velez vera verbeek verhoef verhoeven verma vermeulen vesely vicente vidal vieira viklund villa villanueva
  villarreal vincent vink vinogradov vinson virtanen visser vitale vitali vlcek vo vogel vogt voigt volkov vorobyov vos
  vu wada wade wagner walczak walker wall wallace waller wallin wallner walls walsh walter walters walton wang ward ware
  warner warren washington watanabe waters watkins watson watts weaver webb weber webster weeks wei weiss welch wells
  wenzel werner west wheeler whelan whitaker white whitehead whitfield whitley whitney whittaker widmer wieczorek
  wieland wiggins wikstrom wilcox wilder wiley wilkerson wilkins wilkinson willems william williams williamson willis
  wilson wimmer winkler winter winterbottom winters wirth wise wisniewski witkowski witt wojciechowski wojcik wolf wolfe
  wolff wolstenholme wong wood woodard woods woodward wooten workman wouters wozniak wright wrobel wu wyatt wynn wyss
  xiao xie xu yadav yakovlev yalcin yamada yamaguchi yamamoto yamashita yamazaki yang yao yates yavuz ye yildirim yildiz
  yilmaz yip yokoyama yoon york yoshida young yousef yu yuan yuksel zaitsev zakharov zalewski zamora zapata zeller zeman
  zeng zhang zhao zheng zhong zhou zhu ziegler zielinski zimmerli zimmerman zimmermann zulu zurcher
`;

/** Family names are no anchors: they only settle what stands beside a given name or behind a title. */
const FAMILIES = lazily((): ReadonlySet<string> => new Set(NAMES.trim().split(/\s+/)));

/**
 * Endings that family names have and English words do not; a word of five letters or more that ends so counts as a family name.
 * Folded, as all comparisons are.
 */
const ENDINGS: ReadonlySet<string> = new Set(
  `sson bson dson kson lson mson nson tson sen dottir ovic evic jic kic wicz czyk czak owski ewski inski ynski ksy sky kky skaya
  skaia enko chuk ovich shvili adze poulos akis idis oglu zade zadeh nejad anen enen inen onen unen lahti lehto maki nummi ova eva
  kov nov rov lov zov tov mov dov sov kev nev rev lev tev sev dev mev escu eanu ez aldi elli etti ucci acci uzzi otti berg strom
  qvist quist rski lski dzki ycki icki arska erska orska lska dzka ycka icka lund gren gaard stein mann meier meyer bauer huber hofer berger feld wald thaler eault eaux moto mura kawa gawa shima
  jima yama zawa sawa guchi bayashi nishi saki zaki walla singh jee`.split(/\s+/),
);
const SHORTEST_ENDING = 2;
const LONGEST_ENDING = 7;

/** Whether a word is a family name by the list or by its ending. Cost: seven look-ups. */
export function familyLike(word: string): 'listed' | 'ending' | undefined {
  const folded = foldName(word);
  if (FAMILIES().has(folded)) return 'listed';
  if (folded.length < 5) return undefined;
  for (let length = SHORTEST_ENDING; length <= LONGEST_ENDING; length++) {
    if (ENDINGS.has(folded.slice(-length))) return 'ending';
  }
  return /i[ćč]$|ů$|ová$/.test(word) ? 'ending' : undefined;
}
