const NAMES = `
  aaditya aafke aakash aaliyah aaltje aamir aantje aanya aapo aaqib aarav aarne aaro aaron aarre aart aarti aase abbas abbasali abbie abby abd abdallah abdel abdelaziz
  abdelkader abdelrahman abdi abdul abdulaziz abdulkadir abdullah abdullahi abdulrahman abebe abeer abel abelardo abelone abena abha abhay abhijit abhilash abhinav
  abhishek abigail abimbola abiodun abiola abir abramo abril abílio achara achieng achille achilleas achim ada adaeze adalberto adalgisa adam adama adaobi ade adebayo
  adebola adedayo adeel adegoke adekunle adel adela adelaide adele adelheid adeline adem ademir ademola adeola adesola adetokunbo adewale adham adi adib adil aditi aditya
  adjoa admir adnan adolf adolfo adriaan adrian adriana adrianna adriano adrien adrienn adrienne adrián adwoa adão adéla afaf afanasy afia afnan afonso afroditi afshin
  aftab afua agafya agata agathe agathi aggeliki agim agnes agnese agneta agnete agnetha agnieszka agostinho agostino agung agus agustina agustín ahlam ahmad ahmed ahmet
  aicha aida aidan aiden aiguo aikaterini aila aileen aili aimo aimée aino aisha aishwarya aissatou aisyah aitana aitor aivar aivars ajani ajay ajit akachi akane akanksha
  akash akemi akhil akhmed aki akifumi akihiko akihiro akihito akiko akim akinyi akio akira akosua aksel akshay aksinya akua akwasi ala alaa alaaeddin alain alan alana
  alba alban albana albane alberico albert albertina alberto albertus albin albina alceu aldair aldo alejandra alejandro aleksa aleksandar aleksander aleksandr aleksandra
  aleksei aleksey alemayehu alemu alen alena alessandra alessandro alessia alessio alev alex alexa alexander alexandr alexandra alexandre alexandros alexandru alexei
  alexej alexey alexia alexis aleš alf alfhild alfie alfio alfons alfonso alfred alfredo alhassan ali alia alice alicia alicja alida alikhan alina aline alireza alisa
  alison alix aliya aljaž alka alkis alla allan allen alli allison alma almaz almir almudena alois aloisia alonso alper alperen altan alva alvin aly alyona alyssa alíz
  alžběta ama amadeo amadeusz amadi amadou amaka amal amalia amalie aman amanda amandine amani amar amara amarjit amaury amber ambika ambra ambrus amedeo ameer ameera
  amela amelia amerigo amin amina aminata aminatou amir amira amirhossein amisha amit amita amitabh amjad ammar amna amol amparo amr amra amrita amund amy amélia amélie
  américo ana anabel anabela anahit anahita anamika anand ananda anandi ananias ananya anas anastasia anastasios anastasiya anatoli anatoliy anatoly anaïs anca anders
  andi andor andraž andrea andreas andreea andrei andreia andrej andrew andrey andrija andris andriy andrus andrzej andrás andré andrés andy ane aneta anete anett anette
  ange angela angelica angelika angeliki angelina angelo angie angélica angélique anh ani anica anikó anil anindita anirudh anisa anish anisha anita anja anjali anju anke
  ankit ankita ankur anmol ann anna annabel annabelle annalisa annamaria annbritt anne annegret anneke anneli annelie annelies anneliese annemarie annemette annemiek
  annet annett annette annick annie annika annikki annukka annunziata anong anselmo ansgar anssi antal ante antero anthony antje antoine antoinette anton antonella antoni
  antonia antonietta antonija antonina antonino antonio antonis antonius antonín antoon antti antun antónio antônio anu anuja anum anup anupam anupama anuradha anurag
  anusha anushka anwar anyango anzhela aníbal anđa anđela aoi aparecida aparna apinya apostolos april apti apurva aquiles araceli aram aranka arantxa arash arata arben
  archana archie arda ardeshir ardit are arend argyro ari ariadna ariana ariane arianna arie arief ariel arif arina aris aristea aristotelis arja arjan arjen arjun
  arkadiusz arkady arlene arlette arlindo arman armand armanda armando armas armen armin arna arnaldo arnaud arnav arne arnfinn arno arnold arnoud arpit arpita arquímedes
  arseny artan artem arthit arthur arto arttu artur arturo artyom artūrs arun aruna arvid arvind arvo arvydas arwa arya arzu asad asako asami asante asbjørn asger asghar
  asha ashenafi ashish ashkan ashley ashok ashton ashutosh ashwin ashwini asia asif asim asko aslak aslan asli aslı asma asmaa asmund assunta asta aster astrid asuka
  asuman asunción asya atef atefeh athanasia athanasios atif atilla atle atso atsuko atsushi atte attila atul aubrey aud aude audrey audun august augusto auli aulikki
  aurelio aurora aurore aurélie aurélien aurélio austin aušra ava avery avinash awa axel axelle aya ayaan ayah ayaka ayako ayame ayano aydın ayesha aygün ayhan aykut ayla
  aylin ayman aymen aynur ayodele ayomide ayotunde ayoub ayse aysel aysun ayten ayu ayumi ayush ayyub ayça ayşe ayşegül azadeh azar aziz aziza azra azubuike azucena azza
  azzurra babacar babajide babar babatunde babita badr baha bahadır bahar bahija bahman bahram baiba bakr balaji balakrishna baltasar balwinder balázs bambang bamidele
  bao baptiste baraa baraka barbara barbel barbora baris barna barnabás barry bart bartolomeo bartolomé bartosz bartłomiej barış bas bashar bashir basil basilio basim
  basma bassam bastiaan bastian bastien batoul battista baudouin bayani bayram bayu başak beata beate beatrice beatriz becky bedřich begoña behnam behrouz behzad bekir
  belgin belinda belma belén ben bence bendik benedek benedetta benedetto benedita benedito benedykt bengt benigno benito benjamin benjamín benjámin benny benoît bente
  bento beppe berend berhane beril berit berk berkay berna bernadeta bernadett bernadette bernard bernardo bernd bernhard bernice bert bertalan bertha bertil bertrand
  bertus beslan besnik beste beth bethany betje betsy bettina betty beverly beyza bharat bharati bhaskar bhavana bhavesh bhavna bhavya bhupinder bianca bianka bich bijan
  biko bilal bilel bilge biljana bill billy bilqis bimal bindu bingwen binh bipin birger birgir birgit birgitta birgitte birkir birna birol birsen birte bjarke bjarne
  bjarni björk björn bjørg bjørn bjørnar blake blanca blanche blandine blanka blaž blažena blerim blessing bo bob bobby bodil bodo bogdan boglárka bogumiła bogusław
  bogusława bohdan bohumil bohumila bohuslav bohuslava bojan bojana bojka boldizsár boleslav bolesław bolin bongani bonifacy bonnie boonmee borbála boris borivoj borja
  borna borut bosede bosse botond boubacar bouchra boudewijn bouke boutros bożena božena božica božidar božo brad bradley bram brandi brandon brandy branimir branislav
  branka branko brecht brenda brendan breno brent brett brian brianna brice bridget brigita brigitta brigitte brijesh brit britney britt britta brittany bronisław
  bronisława brooke bruce bruna bruno bryan bryce brynhild brynja budi buhle bujar bukola bulent burak burcu burhan burkhard bushra busra buğra byron byung-ho byung-hun
  bálint bárbara béatrice béla bérénice børge bülent büşra běla břetislav caio caitlin caleb callum calogero calvin camelia cameron camila camilla camille camilo can
  candace candela candice cansu capucine caridad carina carine carl carla carlijn carlo carlos carlota carlotta carly carmela carmelo carmen carmine carol carole carolien
  carolina caroline carolyn carrie carsten carter casey casper cassandra cassidy catalin catalina caterina catherine cathy cauã cayetano cecil cecilia cecilie cecylia
  cedric celeste celestino celia celina celso cem cemal cemil cemile cenk ceren cesar cesare cettina cevdet ceyda ceyhun cezar cezary chad chae-won chai chaitanya
  chaiyaporn chanakan chanda chandan chandni chandra chandrakant chang-ho changming chantal chao charlene charles charlie charline charlotte charu chase chatchai chau
  chebet cheikh chelsea chen cheng chengwei cheryl chester chetan chhaya chiamaka chiara chibueze chibuzo chidi chidiebere chidinma chidubem chie chiedozie chieko chien
  chiharu chijioke chika chikezie chikodi chima chimamanda chinasa chinedu chinelo chinenye chinmay chinonso chinua chinwe chinyere chioma chirag chisato chisom chitra
  chiyo chiyoko chizoba chizuko chloe chloé chris christa christel christelle christer christian christiane christin christina christine christoffer christoph christophe
  christopher christos christy chrysa chrysoula chuka chukwudi chukwuemeka chukwuma chunhua chunmei cibele cigdem cihan cihat cindy cinzia ciprian ciro citra claes claire
  clara clarence clarice clarissa clarisse clark claude claudia claudine claudio claudiu claus clayton cleide clemens clemente clifford clifton clint clinton clive
  clotilde clyde cláudia cláudio clémence clément cody coen cole colette colin colleen conceição concepción concetta conchita connie connor conny conor constance
  constantin consuelo cor cora coralie cordula corentin corey corina corinna corinne cornel cornelia cornelis corrado corrie cory cosimo cosmin costantino costel costin
  courtney craig crisanto cristian cristiana cristiane cristiano cristina cristóbal crystal csaba csanád csenge csilla csongor cuong curtis cynthia cyril cyrille czesław
  czesława cássia cátia cécile cédric célia céline césar cícero călin daan dafni dag dagfinn dagmar dagmara dagny dagur daichi daigo daiki dainis dainius daisuke daisy
  daiva dalal dale dalia dalibor dalila dalisay dalma damian damiano damien daming damir damjan damla damodar dan dana dandan danica daniel daniela daniele danielle
  daniil danijel danijela danila danilo danio danish danièle daniël danny danuta daouda daphne dareen daria darija darijo darinka dario dariu darius dariush dariusz darja
  darko darlene darrell darren darryl darshan darshana darya daryl darío dasha daud dave david davide davit davor davorin davorka davy davíð dawid dawit dawn dawood dawud
  daði dean deanna debashish debbie debora deborah debra dedi deepa deepak deepali deepika deepti deise dejan delfina delia delores delphine demet demetrio demid denis
  denisa denise deniz dennis derek derrick derya desanka desi desiree desmond despina desta destiny detlef devendra devesh devika devin devon devrim dewi dexter dezső
  dhananjay dharmendra dhruv diah diallo dian diana diane dianne didem didier diederik diego diep dies dieter dietmar dietrich dijana dilara dilek dilip dimitar dimitra
  dimitrina dimitrios dimitris dina dinesh dinis dinko dino diogo dionisio dionysis dirk dirkje disha divya djibril dmitri dmitriy dmitry dmytro do-hyun do-yun doaa
  dobroslava dogan doina dolores domagoj domen domenica domenico domingo domingos dominic dominik dominika dominique domonkos don donald donatella donato dong dongmei
  donna dora doreen dorien dorina doris dorka dorota dorotea dorothea dorothy dorothée dorottya dorte dorthe doug douglas douwe doğan dragan dragana dragica drago
  dragomir dragoslav dragoș drahomíra dražen drew drita duane duarte dubravka duc duha duje dumitru duncan dung dunja duqaq durga dustin duy duyen duygu dušan dušanka
  dušica dwayne dwi dwight dylan dzhokhar dámaso dániel dávid débora dénes dóra earl ebba ebbe ebele ebere eberhard ebony ebru ebuka ece eckhard eda edda eddie edel
  edeltraud edgar edgardo edgars edilson edin edina edip edit edita edite edith edmond edmund edmundo edna edoardo edson eduard eduarda eduardo eduart edvard edvin edward
  edwin edyta eef eelco eero eetu eeva eevi efi efraín efstathios efthymios eftychia efua egidijus egil egill eglė egon egwu ehab ehsan eigil eiichi eija eiji eiko eila
  eileen einar eino eir eira eirik eirini eiríkur eivind ejike eka ekaterina ekene eko ekow ekrem eladio elaheh elaine elchin eleanor eleftheria eleftherios elek elemér
  elena eleni eleonora elettra elfriede elham eli eliana eliane elias elif elijah elikem elin elina eline elio elisa elisabet elisabete elisabeth elisabetta eliseu
  elisângela elizabeth elizaveta eliška elke ella ellen elli ellie elliot elliott elma elmar elmer elnaz elnur eloise elomo eloy elpida els elsa elsebeth elsie elsje
  elvin elvir elvira elvis elza elías elísabet előd elżbieta emad eman emanuel emanuela emanuele embla emeka emel emelie emese emi emiel emiko emil emilia emiliano emilie
  emilio emiliya emily emin emina emine emir emma emmanouil emmanuel emmanuelle emmi emrah emre emília ena encarnación endang ender endre endrit enea enes engin enikő
  enis enisa enitan enrica enrico enrique ensio enver enzo erasmo ercan erdal erdem erdinç erdoğan eren ergün erhan eric erica erich erik erika eriko erin erja erkan
  erkin erkki erla erlend erlendur erling ermanno ermin erminia erna ernest ernestine ernesto ernst ernő erol ersin ertan ertuğrul ervin erwin eryk erzsébet esa esat
  esben esha eshetu esi esko esma esmee esmeralda espen esperanza esra esraa essam esteban estefanía estela estelle ester esther estêvão eszter etelka etenesh ethan ethel
  etsuko ettore eugen eugene eugenia eugenio eugeniusz eugénie eulalia eun-hye eun-ji eun-jung eun-kyung eunice eunji eusebio eva evan evandro evangelia evangelos
  evaristo evdokia evelien eveliina evelin evelyn even evert evgeni evgenia evgeniy evgeny evi evie evren evžen ewa ewald ewelina ewoud eydís eyob eyup eyvind eyüp ezinne
  fabian fabiana fabien fabienne fabio fabiola fabián fabrice fabrizia fabrizio fabrício facundo fadel fadi fadia fadil fadime fadl fahad fahd faheem fahima fahri
  fahrudin faina faisal faith faiza faizan fajar fakhri falguni fang fanni fanny farah farha farhad farhan fariba farid farida faris farnaz farouk farshid faruk farzad
  farzana farzaneh faten fathi fatih fatima fatimah fatime fatin fatma fatmir fatos fatou fatoumata faustine fausto fauzia favian fawzi fawzia fayez faysal federica
  federico fedor fehmi fei feifei felice felicia felicity felicja feliks felipe felix femke feng ferdi ferdinand ferdinando ferenc fereshteh fereydoun ferhat feride
  feridun ferit fermín fern fernand fernanda fernando fevzi fiammetta fida fidel figen fikile fikret filip filipa filipe filippa filippo filippos filiz finn finnbogi
  finnur fiona fiorella fiorenza firas firouz fiston fitri flamur flavia flavie flavio flemming fleur floor florence florencia florent florentin florentina florian florin
  floris floyd flávia flávio flóra folake folasade foteini fotini fotios fouad franc franca frances francesca francesco francine francis francisca francisco franciszek
  franciszka franck franco frane franjo frank franklin frans františek františka franz franziska françois françoise frauke fred freda freddie freddy frederick frederik
  fredrik fredrika freek freja freya freyja freyr frida friederike friedhelm friedrich frigyes fritz friðrik frode frosso froukje fruzsina frédéric frédérique fuad fuat
  fuhua fulvio fumiaki fumihiko fumiko fumio funda funmilayo furkan fyodor fábio fátima félix gabi gabino gabriel gabriela gabriele gabriella gabrielle gabrijela gaetano
  gagan gaia gail galih galina gamze ganesh gang gareth garrett garry gary garyfallia gaspar gaspard gaspare gaston gathoni gaurav gauri gautam gavin gavriil gayane
  gayatri gaétan gaël gaëlle gebre gediminas geert geertje geertruida geeta geetha geir gellért gemma gene genet geneviève genji gennadi gennady gennaro genoveva genowefa
  gentian geoff geoffrey geoffroy georg george georges georgeta georgi georgia georgina georgios georgy gerald geraldine geraldo gerard gerardo gerardus gerd gerda
  gergely gergő gerhard gerlinde german germano germán gernot gerrit gerritje gert gertjan gertraud gertrud gertrude getachew gezim ghada ghadir ghaith ghassan ghazal
  ghazaleh gheorghe ghirmay ghislain ghislaine ghulam giacinto giacomo giampaolo giampiero giancarlo gianfranco giang gianluca gianluigi gianmarco gianna gianni giannis
  gigi gijs gijsbert gilbert gilberto gilda gilles gilmar gilson gina ginette ginevra ginger gino gintaras gints gioacchino giorgi giorgia giorgio giorgos giosuè giovana
  giovanna giovanni girish girma gisela gisèle gita gitte giuditta giulia giuliana giuliano giulio giuseppe giuseppina giusy gizella gizem gladys glauber gleb glen glenda
  glenn gloria glória godelieve gokhan golnaz gonca gonzalo gonçalo gopal goran goranka gorazd gordana gordon gorm goro gorou gottfried govind grace gracia graciela
  graham grant graziana graziano graziella graça grażyna greg gregor gregorio gregory greta gretchen grethe grietje grigore grigori grigoris grigory gro gry grzegorz
  grégoire grégory gréta guadalupe guang guangming gudrun guglielmo gugu guido guilherme guillaume guillermo guiying gul gulay gulshan gun-woo gunel gunhild gunilla gunn
  gunnar gunnhild gunnlaugur guntis gunvor guo guohua guoqiang guowei gurdeep gurpreet gustaf gustav gustavo gusztáv guttorm guus guy guðbjörg guðjón guðlaug guðmundur
  guðný guðrún gwen gwenaëlle gwendolyn gyala gyula gyöngyi györgy györgyi gábor gáspár géraldine géza gísli gökhan göksel gökçe gönül göran götz gül gülay gülbin gülcan
  gülden güler gülseren gülsüm gülşah gülşen günay güneş güngör günter günther gürkan güven ha-eun ha-yoon haakon habib habiba habibollah habte hacer hachiro hadeel hadi
  hadia hae-won hafdís hafez hafiz hafsa hai haidar haifa haile hailey hailu haiyan hajar hajime hajnalka hakan hakim hakkı hala haley halil halima halime halina halit
  halla halldis halldór halldóra hallgrímur haluk halvard halvor halyna hamad hamdan hamdi hamed hamid hamida hamidreza hamit hamna hamza hana hanadi hanako hanan handan
  hanh hani haniya hanna hannah hanne hanneke hannele hannelore hannes hannu hans hansi hao haoran haoyu haralambos harald haraldur hardik hari haribabu haris harish
  harley harm harmen harold haroon harpreet harri harrie harriet harrison harry harsh harsha harshad harshit hartmut haru haruka haruki haruko harumi harun haruna haruto
  harvey hasan hashem hasna hassan hasse hatem hatice hatim hauk haukur havva hawa haya hayat haydar hayden hayk hayley haytham hazel hazem haşim heather heba hector
  hedda hedi hedvig hedvika hedwig hee-jin heena hege heide heidi heike heikki heiko heimo hein heiner heini heino heinrich heinz heitor heiða helder heleen helen helena
  helene helga helge helgi helinä helka helle hellevi helmi helmut helvi hema hemant hemlata hendra hendrik hendrika hendrikus henk henna henning henny henri henrietta
  henriette henrik henrikki henrique henry henryk henryka herbert herborg herdís heriberto herman hermann hermine hernán hervé heðinn hiba hicham hidde hideaki hidekazu
  hideki hideko hideo hidetoshi hieronim hieu hikari hikaru hikmet hilal hilario hilary hilda hilde hildegard hildur hilkka hilla hilmi himanshu hina hinata hind hiroaki
  hirofumi hirohito hiroki hiroko hiromi hiromitsu hironori hiroshi hirotaka hiroto hiroyuki hirut hisako hisao hisashi hisham hitesh hitomi hitoshi hjalmar hjalti
  hjördís hjørdis hlynur ho-jin hoa hoai hoang hoda holger holly homayoun hong hongmei honoka honoré hope horacio horia horst hortense hortensia hossam hossein hotaru
  houda houman houria howard hrafn hrafnhildur hreinn hristo hrvoja hrvoje hua huan huba hubert huda hugh hugo hugues huguette hugó hui huifang huiling huimin hulda hulya
  huma humaira humberto hung hunor hunter huong husam huseyin hussain hussein huyen huynh hye-jin hye-rim hyejin hyeon-woo hynek hyun-joo hyun-jung hyun-woo hyunwoo hákon
  håkan håkon håvard héctor hélio hélène hólmfríður hülya hüseyin iacob ian iara ibironke ibolya ibrahim ibrahima ibtisam ichiro ida idar idowu idris idrissa ieva ifeanyi
  ifeoluwa ifeoma ifunanya iga ignacio ignacy ignat ignazio igor ihsan iida iiris iivari ijaz ike ikechukwu ikenna iker ikram ikuko ilaria ilayda ildikó ileana ilham
  ilhan ilia ilias ilie ilinca ilir iliyana ilka ilkay ilker ilkka ilknur ilmari ilona ilpo ilse ilya ilyas ilze imad iman imane imani imants imelda imke immo imogen
  imran imre imtiaz in-young inaam inas inci indah indira indra indrajit indrek indu ineke ines inese inessa inga inge ingeborg ingegerd inger ingi ingibjörg ingigerður
  ingo ingrid ingvar ingvild ingólfur ingūna inkeri inmaculada inna innocenza innokenty intan intisar inácio inès inés inês ioan ioana ioanna ioannis iolanda ion ionel
  ionela ionut ionuț iordanis iosif ipek iqbal iqra ira iraj irakli irem irena irene ireneusz irenke irfan irina irineu iris irja irma irmeli irmgard irum irwan iryna
  irén isa isaac isabel isabela isabell isabella isabelle isadora isaiah isam isamu isha ishaan ishaya ishita isidoro isidro isla islam ismael ismail ismat ismet isolde
  israa israel issa isto istván itsuki itziar iulia iulian iva ivan ivana ivanka ivanna ivano ivaylo iversen iveta ivica ivka ivo ivone ivy iván iwan iwo iwona iyad iza
  izabela izabella izzet jaafar jaakko jaan jaana jaap jaapjan jabari jabir jabulani jacco jacek jacinta jacinto jacira jack jackie jackson jacky jaclyn jacob jacoba
  jacobus jacopo jacqueline jacques jad jade jadranka jadwiga jae-hyun jae-sung jae-won jaehyun jafar jagdish jagoda jahanara jahangir jai jaideep jaime jair jaka jakab
  jake jakob jakov jakub jala jalal jalila jalmari jamal james jamie jamil jamila jamilah jamshid jan jana janaína jandira jane janet janez jani janice janika janina
  janine janko janne janneke jannetje jannie jannik jantje janus janusz jared jari jarkko jarl jarle jarmila jarmo jarno jaromír jaroslav jaroslava jarosław jasmijn
  jasmin jasmina jasmine jasna jason jasper jaspreet jaswinder jatin javad javier jawad jawaher jay jaya jayant jayanti jayashree jayden jayesh jean jeanette jeanne
  jeannine jef jeff jefferson jeffery jeffrey jejomar jela jelani jelena jelka jelle jengo jenna jenni jennie jennifer jenny jens jenő jeppe jere jeremiah jeremy jerko
  jernej jeroen jerome jerry jerzy jerónimo jesper jesse jessica jessie jesús jet jette jhun ji-eun ji-hoon ji-hun ji-hye ji-min ji-won ji-woo ji-yeon ji-young jia jiahao
  jiahui jiajia jian jianguo jianhua jianjun jianping jiaqi jiawei jiayi jiayu jignesh jihad jihan jihoon jildou jill jillian jim jimena jimin jimmy jin-ho jin-hyuk
  jin-woo jindřich jindřiška jing jingjing jingwei jinhua jinlong jinsong jiro jisoo jitendra jitka jiulong jiwon jiyeon jiřina jiří jo joachim joakim joan joana joann
  joanna joanne joaquim joaquina joaquín joar jocelyn jocelyne jochen jodie jody joe joel joep johan johann johanna johanne johannes john johnny joke joko jolanta jolán
  jomar jomo jon jonah jonas jonathan jong-su joni jonna joo-hyun joon-ho joop joost jordan jordi jordy jorge joris jorma jose josef josefa josefina josefine joseph
  josephine josette josh joshua josiane josie josip josipa josué josé joséphine jouko joumana jouni jovan jovana joy joyce jozef jozo joão joël joëlle juan juana juanita
  jucélia judit judith judy judyta juha juhana juhani juho jukka jules julia julian juliana julianna juliano julie julien juliet juliette julio juliska julián juma jun
  jun'ichi junaid june jung-ho jung-hoon junichi junji junjie junko junpei juraj jurate jure jurgen jurgita juri jurica juris jurriaan jussara jussi justin justine justo
  justyna jutta jyoti jyotsna jyrki jytte jácint ján jános jázmin jérémie jérôme jóhann jóhanna jóhannes jón jónas jónás jónína jósef józef józefa józsef jörg jörgen jörn
  jørgen jørn júlia júlio jürgen jüri jānis kaan kaare kaarel kaarina kaarlo kaatje kabir kacper kadir kadri kaede kagiso kai kaija kailash kaisa kaitlyn kaiwen kaja
  kajal kajetan kalervo kalev kalevi kalin kalina kalle kalliopi kaloyan kalpana kalyani kamal kamala kamau kambiz kamel kamil kamila kamilla kamini kamran kana kanae
  kanako kanchan kanda kanika kanwal kanya kaori kaoru kara karam karan kareem karel karen kari karim karima karin karina karine karishma karl karla karlo karmen karol
  karoliina karolin karolina karoline karolína karsten karthik kartik kartika karuna kashif kasper kasumi kata katalin katarina katarzyna katarína kate katelijn katelyn
  katerina kateryna kateřina katharina katherine kathleen kathrin kathrine kathryn kathy katia katica katie katinka katja katri katrijn katrin katrina katrine katrín
  katsuhiko katsumi katsuo kauan kauko kaushal kaushik kauã kaveh kavita kavitha kavya kawthar kay kayla kazimiera kazimierz kazuaki kazue kazuhiko kazuhiro kazuki kazuko
  kazumi kazunori kazuo kazuya kazuyuki kazım kebede keerthi kees kehinde keiichi keiji keijo keiko keira keisuke keita keith kelechi kelley kelli kelly kelsey kemal ken
  kenan kendall kendra kengo kenichi kenji kenjiro kenneth kenny kent kenta kentaro kenya kenzo kerem kerim kerry kersti kerstin kerttu ketan ketevan ketil ketut kevin
  keyvan khadija khadijah khadijatou khairy khaled khalid khalifa khalil khanh khava khawla kheira khoa khosrow khouloud khrystyna khurram khushboo kiana kianoush kibet
  kidane kieran kieu kilian kim kimberly kimiko kimmo kinan kinga kira kiran kirill kirk kirsi kirsten kirti kishore kitti kittisak kiyoko kiyomi kiyoshi kjartan kjell
  kjersti kjetil klaas klara klas klaudia klaudija klaus klavdia kleio klemen klára knud knut koen koenraad koffi kofi kohei koichi koji kojo kolbrún komal konny konrad
  konstantin konstantina konstantinos konstanty koray korbinian korhan kornelia kornél kornélia kosiso kosta kostas kota kotaro kouhei kouji kourosh krasimir kreshnik
  krešimir kris krishna krishnan krista kristaps kristbjörg kristen kristian kristiina kristijan kristin kristina kristine kristjan kristján kristoffer kristy kristíana
  kristín kristóf kristýna krisztina krisztián kriti kritika krunoslav krystian krystyna krzysztof ksawery ksenia ksenija ksenya kuba kubra kuda kudzai kuldeep kullervo
  kumar kumari kumiko kunal kunigunde kunihiko kurt kusum kusuma květa květoslava květuše kwabena kwadwo kwaku kwame kwasi kwesi kyle kylie kyoko kyosuke kyriaki kyriakos
  kyung-ho kyung-mi kyung-soo kyösti kálmán károly kåre kübra külli kürşat kęstutis lacey ladan laetitia laila laima laimonas lajos lakshman lakshmi lale lalit lalita lam
  lamberto lamia lamis lan lana lance lanfang lanh lara larisa larissa larry lars lasha lasse lata latifa latife latoya laura laure lauren laurence laurens laurent
  laurentiu laurenz laurențiu lauri laurie lauro laust lavinia lavrenty lawrence laxman laxmi layan layla lazar lazzaro laís lea leah leandro lech ledia lee leela leena
  leendert leevi lefteris lehel lei leif leigh leila lejla lembit lempi lena lene lenka lennart lenni leo leokadia leon leona leonard leonardo leonhard leonid leonidas
  leonie leonor leonzio leonóra leoš lerato leroy leslie lestari lester leszek leticia letizia letícia lev levan levent levente lewis leyla li lia liam liana libor libuše
  liběna licia lidia lidija lidiya lieke lien lies liesbeth liesel lieselotte lieve ligaya lihua liis liisa lijuan lijun lili liliana liliane liliya lilja lilla lillian
  lilly lilou lily liming lin lina linas linda lindani lindiwe lindsay lindsey ling lingling linh linn linnea lino linus liping liqin liridon lis lisa lisanne lisbet
  lisbeth lise liv livia livio liviu liwei liying liz ljerka ljiljana ljubica ljubo ljubomir lloyd loan lode loes logan lois lokesh lola lone long lora loredana lorella
  lorena lorenz lorenza lorenzo loretta lori lorraine lothar lotta lotte louane loubna louis louise loukas lourdes lourenço lovisa lovro loïc luan luana lubna lubomír
  lubor lubov luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucija lucille lucimar lucinda lucio lucjan lucrezia lucy lucyna lucía ludger
  ludivine ludmila ludovic ludovica ludovico ludvig ludvík ludwig ludwik ludwika luděk luigi luigia luigina luis luisa luiz luiza lujain lujza luka lukas luke lukáš
  luljeta lulu luminita luminița lungile lurdes lusine luther lutz luuk luz luísa lwazi lydia lydie lykke lyle lynda lynette lynn lyubomir lyubov lyudmil lyudmila
  lyudmyla lárus lászló léa lénárd léo léon léonie lígia lívia lóránt lúcia lütfi līga lőrinc maaike maarit maarja maarten maartje mabel macarena machiko machteld maciej
  mackenzie madalina madan maddie maddison made madeleine madeline madhav madhavi madhu madhuri madison madoka mads mae mafalda magali magda magdalena magdalini magdaléna
  magdolna maggie magne magnhild magni magnus magnús magomed maha mahdi mahendra maher mahesh mahfouz mahin mahir mahmoud mahmud mahmut mahnaz mahsa mahshid mahtab mai
  maiara maicon maie maija maiju maik maike maiko maisie mait maite maj maja majd majed majid majida makena makiko makoto maksim maksymilian mala malak malcolm malee
  malek malene malik malika malin malini malthe malwina mamadou mamata mami mamiko mamoru mamta mana manabu manal manami manar manas mandana mandeep mandla mandy manfred
  mangesh manish manisha manjeet manju manjula manlio manoj manolis manon manouchehr mansi mansour mansoureh mansur mantas manu manuel manuela mao mar mara maram marat
  marc marcel marcela marceli marcelina marceline marcelino marcella marcelle marcello marcelo marcia marcin marco marcos marcus mareike marek maren marfa margaret
  margareta margarete margarida margarita margaux margherita margie margit margot margret margrethe margriet margrét marguerite margus margét mari maria mariam mariama
  mariamu marian mariana mariangela mariann marianna marianne mariano maribel marica maricarmen maricel marie marieke mariele marietta mariette marija marijan marijana
  marije marijke marijn marika mariko marilene marilyn marin marina marine marinela marinko marino marinus mario mariola marion marios marisa marisol marissa maristella
  marit marita marites marius mariusz marivic mariya marián marja marjaana marjan marjatta marjo marjolaine marjolein marjorie marju marjut mark marketta markku marko
  markus markéta marleen marlena marlene marlies marshall marta marte martha marthe martijn martim martin martina martine martino martta martti martyna martín marvin
  marwa marwan mary maryam maryamu maryla maryse marzena maría masaaki masae masahiko masahiro masakazu masako masami masamichi masanori masao masaru masashi masato
  masatoshi masayoshi masayuki mason masoud massimiliano massimo masumi masuo mate matea matej mateja mateo mateus mateusz matheus mathew mathias mathieu mathijs mathilde
  mathis mathéo mati matias matija matilda matilde matina matjaž mato matouš mats matsuko matt matteo matthew matthias matthieu matthijs matthías matti mattia mattias
  matts matvei matvey matylda matías matúš matěj maud mauno maura maureen maurice mauricio maurits maurizio mauro maurício max maxence maxim maxime maximilian maximiliano
  maxine may maya mayada mayank mayara mayra maysa maysoon mayu mayuko mayumi mayur mazen maëlle maëva małgorzata mckenzie mechthild medhat meelis meena meenakshi meera
  meeri mees mega megan megha meghna megumi mehari mehdi mehmed mehmet mehran mehrdad mehreen mehrnaz mehul mehwish mei meifang meihua meike meilin meiling meimei
  mekonnen mel melaku melanie melchor melek melesse melih melike melinda melis melissa melita melody meltem melvin memduh menelik meral mercedes mercédesz meredith merete
  merih merike merja merle mert merve mervi meryem mesut metehan metin mette mevlüt mi-kyung mi-sook mi-young mia micaela michael michaela michal michalina michalis
  michał michel michela michelangelo michele micheline michelle michi michiko michio michiyo mickaël midori mieczysław mieczysława mieke mieko mies miguel mihael mihaela
  mihai mihail mihajlo miharu mihkel mihoko mihály miika mijo mika mikael mikako mike mikhail miki mikiko mikio mikkel mikkjal mikko miklós mikołaj mila milada milagros
  milan milana milanka mildred mile milena miles milica milind milivoj miljenko milka milla millie milo milorad miloslav miloslava milota milovan miloš miltiadis milton
  milutin miluše mimmi mimoza min mina minako minal minami mindaugas mindy mine ming mingyu mingzhe minh minho minji minjun minna minnie minoo minoru mira miran miranda
  miray mircea mireille mirela mirella miriam mirja mirjam mirjami mirjana mirka mirko miro miron miroslav miroslava mirosław mirosława mirsad mirva mirza misaki misako
  mislav misty mitali mitchell mithun mitja mitra mitrofan mitsuko mitsuo mitsuru mitsuyo miu miwa miwako miyako miyoko miyu miyuki mizuki miłosz mladen mladenka moacir
  moaz moe mohamad mohamed mohammad mohammed mohan mohini mohit mohmad mohsen mohsin moira moisés mojca mojgan mojmír mojtaba mokhtar molly momoka momoko momčilo mona
  mongkol monia monica monika monique montserrat moona morena moreno morgan morgane moritz morris morten morteza mostafa motoko mouna mounir moussa mpho mridula mthunzi
  mualla muamer muammer muath mubarak mubashir mufid muhammad muhammed muhammet muhannad muharrem mukadder mukesh mukhtar mukta mukul mulugeta mulyadi mumbi mumtaz muna
  muneeb munir murad murali murat muriel murilo murtada murugan musa musab muslim mustafa mustapha mutsuko mutua muzaffer mwangi mwansa mykhailo mykola mylène myra myriam
  myroslav myrtle myung-hee márcia márcio mária mário márk márta márton mátyás máté märt mélissa móni mónica mónika mônica mücahit müge müjde münevver māris mārtiņš
  mădălina na nabeel nabil nabila nada nadeem nader nadezhda nadia nadim nadine nadir nadja nadège naděžda nagaraj nagehan nagisa nagwa nahed naheed nahid nahla naila
  naim naima naina naja najat naji najib najla najwa nakato nala nalan naledi nami namita namrata namık nana nanako nanami nancy nanda nandini nanna naoki naoko naomi
  naoto naoya naoyuki narayan narek narendra naresh nargis naser nashwa nasim nasir nasira nasreen nasrin nasser nastya natacha natale natalia natalie nataliia natalija
  natalina natalya natasha natasza nataša nathalie nathan nathaniel natsuki natsuko natsumi nattapong natália natálie naveed naveen navin navneet nawaf nawal nayef nayla
  nayra nazan nazanin nazar nazaret nazario nazih nazim nazlı nazım ndidi nea nebahat nebojša necati necdet necla neda nedeljko nedim nedyalka neelam neeltje neema neeraj
  neeta negar neha neide neil nektarios nela nele nelleke nelli nellie nello nelson nenad nenada nengah nerea nerijus neriman nermeen nermin nermina neslihan nesrin
  nesrine neusa neva nevena nevenka nevin nevzat nezihe ngan ngoc ngozi nguyet nhan nhi nhu nhung nicanor nicholas nick nicola nicolae nicolai nicolas nicole nicoleta
  nicoletta nicolás nicolò nida nidhi niek niels nienke nieves nigar nigel nihad nihal nihat niilo niina nika nikhil nikita niklas niko nikodem nikola nikolai nikolaos
  nikolay nikolett nikolina nikoline nikos nil nilay nilesh nilgün niloofar niloufar nils nilüfer nima nimisha nina ning ningsih nino niran niranjan nirmal nirmala nisha
  nishant nisreen nitesh nithya nitin nittaya nitya niusha niyazi nizar njeri njord njoroge njál nkechi nkiru nkiruka nkosana nnamdi nneka nnenna noah noboru nobuhiro
  nobuhle nobuko nobuo nobuyuki noel noelia noemi noha noman nomsa nomvula nonso nontombi noomi noor noora nora norbert norberto noriaki noriko norio noriyuki norma
  norman normunds nouf nour noura novak novi nozomi noé noémi noémie ntombi nuno nuntida nunzia nunzio nur nura nuran nuray nurcan nurettin nurhan nuri nuria nursel
  nurten nurul nwachukwu nyah nyambura nyasha nyokabi nyoman nándor nélson néstor nína nóra oana oanh obiageli obinna obioma obrad ochieng octavian octavio océane oda odd
  oddbjørg oddný oddvar odete odette odile oduya odysseas ogechi ognjen oguz oili okafor okan okechukwu okello oksana oktawia oktay ola olabisi oladele olaf olamide
  olanrewaju olavi olavo olayinka olcay oldřich oldřiška ole oleg oleksandr oleksandra oleksiy olena olesya olga olha olimpia oline oliver olivera olivia olivier olivér
  oliwia oliwier olli ollie olof oluchi olufemi olufunke olumide olusegun oluwaseun oluwaseyi oluwatobi olympia olívia omaima omar omer omid omolara omprakash ondřej onni
  onno onur onyeka onyinye opal orest oreste orhan orietta oriol orkhan orkun orlando ornella orri orsola orsolya ortrud orvokki osama osamu oscar osip oskar oskari
  oskars osman osmar osmo ossi ostap osvaldo oswald otakar othman otilia otis ottavia ottavio otto ottó otylia otávio oumar oumou ousmane outi ovidiu owen oya ozan ozge
  ozgur ozlem ozren oğuz paavali paavo pablo paco padma padmini paige pakorn palesa pall pallavi paloma pam pamela panagiota panagiotis pankaj panos paola paolo papa
  parag paras paraskevi parastoo parham parisa parminder parul parvaneh parvati parveen parvin parviz pascal pascale pascaline pascual pasi pasquale pat patrice patricia
  patricio patrick patrik patrizia patrizio patrycja patryk patrícia patsy patti patty paul paula paulette pauli paulien paulin paulina pauline paulo paulus pavan pavao
  pavel pavla pavle pavlos pavlína pavo pawan paweł payal payam paz paško pearl peder pedram pedro pegah peggy pekka pelageya pelagia pelin pembe penelope peng pengfei
  penny pentti pepe per percy perica perihan periklis perina pernille pero perrine perry pertti perttu petar peter petr petra petri petro petronella petros petru petrus
  petter petteri petya peyman phil philip philipp philippe phillip phoebe phuc phung phuong phyllis pia piera pierangelo piergiorgio pierluigi piero pierpaolo pierre
  pierrette piet pieter pietro pihla pilar pim pimchanok pinar ping pinja pino pio piotr pirita pirjo pirkko piroska pius piusz piyapong plamen ploy polina polly polyxeni
  pooja poonam pooya poppy pornthip pouya prabha prabhakar prachi pradeep pradip prakash pramod pranav pranay prasad prasanna prasert prashant praskovya pratap prateek
  pratibha pratik pratima praveen precious predrag preecha preethi preeti prem prerna preston priit primitivo primo primož priscila priscilla prithvi priti priya priyanka
  przemysław puja pulkit puneet purificación purnima purushottam pushpa puspita putra putri pyotr pál pálma päivi päivikki pär pål péter pēteris pınar přemysl qais qamar
  qasim qiang qiaolian qin qing qingling qiong qiu quan quang quarto quentin quinten quirijn qusay quynh rabab rabia rachael rachana rachel rachid rachida rachna radek
  radha radhika radi radim radka radmila radojka radomír radoslav radostina radosław radovan radu radwan rafael rafaela rafał raffaele raffaella rafik rafiq raghad raghav
  raghu ragna ragnar ragnheiður ragnhild ragnvald rahayu rahim rahma rahmi rahul raija raila raili raimo raimondo raimonds raimunda raimundo rainer raisa raivo raj raja
  rajaa rajan rajani rajat rajeev rajendra rajesh rajeshwari rajini rajiv rajko rajkumar rajmund rajni raju rakesh rakhi ralf ralph raluca ram rama ramadan ramakrishna
  raman ramazan ramesh rameshwar rami ramin ramiro ramiz ramona ramunas ramy ramya ramzan ramón rana rand randall randi randolph randy rani rania ranjan ranjana ranjit
  ranko ranya raouf raoul raphael raphaël raquel rasa rashad rashed rashi rashid rashida rashmi rasim rasmus ratan ratana rati ratih ratko ratna rauha raul raunin ravi
  ravindra rawan rawda ray raymond raymonde razan razvan raúl rebeca rebecca rebeka recep reda reem reetta refik refilwe regiane regina reginald reginaldo regine rehab
  reham rehman reidar reidun reijo reiko rein reina reiner reinhard reinhold reinier reino rekha remedios remigiusz remo remzi rena renan renat renata renate renato
  renaud rene renee renske renu renuka renáta rené renée reshma retno rex reyhan reynaldo reynir reza rhonda rhys riad riaz ricardo riccardo richa richard richárd rick
  ricky rida riddhi rigmor rihab riikka riina riitta rik rikke riko riku riley rim rima rimantas rina rini risa rishabh rishi risto rita ritesh ritika ritu ritva riya
  riyad riyadh rizki rizwan roald roar rob robbert robbie robert roberta roberto robi robin robyn rocco rochelle rocío rod rodel roderick rodion rodney rodolfo rodolphe
  rodrigo roel roeland roelof rogelio roger rogier rogério rohan rohini rohit rok roksana rola roland rolande rolando rolf romain roman romana romane romano romeo romeu
  romina rommel romolo romuald romulo román ron ronald ronaldo rong rongrong ronja ronnie ronny roope roozbeh roque rosa rosalba rosalia rosalie rosalind rosalía rosana
  rosanna rosaria rosario rosaura rose rosella roselyne rosemarie rosemary rosen rosetta roshan roshni rosi rosie rosina rositsa rosmarie ross rossana rossella rostislav
  rosário rosângela rowena roxana roxanne roy roya rozália ruba ruben rubens rubina ruby rubén ruchi ruchika rudi rudo rudolf ruggero rui rukhsana rula rumen rumiko
  rumyana runar rune ruolan ruoxi rupa rupali rupert rupesh ruprecht ruqayya ruslan russell rustam rut rutendo ruth ruud ruurd ruxandra ružica ryan ryo ryoichi ryoji
  ryoko ryosuke ryota ryou ryouta ryszard ryszarda ryu ryuichi ryuji régine régis réka rémi rémy róbert rómulo rósa róża rúnar rüdiger rüya rüştü răzvan rıdvan rıza
  růžena saad saada saadia saana saara saba sabah saber sabina sabine sabir sabri sabrin sabrina saburo sachi sachie sachiko sachin sadaf sadako sade sadhana sadia sadık
  sae saeed saeedeh safa safaa saffet safia safiya safwan sagar sahar sahil said saida saija saila saima saimi sajid sajida sakari saki sakiko sakina saku sakura salah
  salam salambek saleem saleh salem salif salih salim salima salla sally salma salman salomão salomé salvador salvatore salwa sam samah saman samantha samar samara samba
  sameer sameera samet sami samia samih samiksha samina samir samira samiya sammy samsul samuel samuele samuli sana sanaa sanae sanaz sanda sandeep sander sandhya sandi
  sandip sandra sandrine sandro sandy sanela sanele sang-hoon sang-woo sangeeta sangita sania saniye sanja sanjana sanjay sanjeev sanjin sanjiv sanket sanna sanne sanni
  santa sante santeri santiago santina santo santos santosh santtu sapna sara sarah sari sarika sarita saritha sarmīte saroj sarojini sarolta sascha saskia sathish satish
  satoko satomi satoru satoshi satsuki satu satya satyam saul saulius saumya saurabh savannah savaş saveliy saverio savino savita savitri sawsan sayaka sayed sayuri
  sayyid saúl saša scarlett scott sean sebastiaan sebastian sebastiana sebastiano sebastián sebastião sebestyén seda sedat seema sefa segun sehrish seiichi seija seiji
  seiko sekou selam selami selcuk selda selena selim selin selina selma selçuk semih semiha semra semyon sena senad senait senem senka seo-hyun seo-jun seo-yeon seo-yun
  seojun seong-ho sepideh seppo serafina serap sercan serdar serena serge sergei sergey sergio sergiu serhat serhiy serkan serpil setareh seth setiawan setsuko settimio
  seung-hyun sevda severi severino sevgi sevil sevilay sevim sevinj sevinç seydou seyfi sezen sezer sezgin seçil shabana shabnam shadi shadia shafiq shahad shahbaz shahd
  shahid shahida shahin shahira shahla shahram shahriar shahrokh shahrzad shahzad shaima shaimaa shaista shaka shakeel shakir shakti shalini shamil shamim shan shane
  shankar shannon shanta shanthi shaohua shapour sharad sharada shari sharif sharmila sharon shashank shashi shaun shauna shawn shazia sheela sheetal shehzad sheila
  shelby sheldon shelley shelly sheri sherif sherine sherri sherry shervin sheryl shigeki shigeko shigeo shigeru shikha shilpa shin'ichi shinichi shinichiro shinji
  shinobu shinya shiori shireen shirin shirish shirley shiro shiv shiva shivam shivani shizuka shizuko sho shoaib shobha shogo shohei shoichi shoji shota shotaro shou
  shpresa shraddha shreya shrikant shruti shu shuai shuang shubham shubhangi shufang shuhei shui shuichi shuji shun shunsuke shweta shyam si-woo siamak siavash sibel
  siboniso sibusiso siddharth siddhi sidney sidra siebe siegfried sieglinde siegmund siem sienna sierra sigbjørn sigfús sigga sigmund signe signý sigrid sigrun sigríður
  sigrún sigurbjörg sigurd sigurjón sigurður sigve siham sihem siim silja silke silvana silvano silvia silvio silviu simin simo simon simona simone simran simão sina
  sinan sindri sinem sinh sini sinikka siniša siphiwe sipho sirikit sirilak sirje sirkka sirpa sisko sissel sita siti siv sivert sixten siyu sizwe sjaak sjoerd sjors sjur
  skender skye sladana slamet slava slaven slavica slavko slavoljub slavomír slađana slobodan slobodanka smilja smita smriti sneha snehal snežana snježana snorri so-hee
  so-young sobia soffía sofia sofie sofiia sofiya sofoklis sofía soha sohaib sohail sohan soheil soheila soile soili sointu solange soledad solfrid solomiya solomon
  solveig solène soma somchai somkid sompong somsak son sonal sonali soner song songül sonia sonja sonya soo-jin soo-min sook-ja sophia sophie soraya sorin sorina soroush
  sota sotiria sotiris souad soumya sourav soňa spencer spomenka spyridon spyros srećko sri sridevi sridhar srikanth srinivas srinivasa srđan stacey stacy stamatis stan
  stana stanimir stanislav stanislava stanisław stanisława stanko stanley stavros stavroula stef stefaan stefan stefania stefanie stefano steffen steffi stefka stefán
  stein steinar steinunn stela stelian stelios stella sten stepan stephan stephanie stephen stevan steve steven stewart stian stig stijn stipe stjepan stoffel stojan
  stoyan strahimir stuart sture sturla styliani stylianos stéphane stéphanie su-bin su-jin suad suat subash subhash subramanian suchart suda sudha sudhakar sudheer sudhir
  sue suelen sugeng suha suhail suhaila suharto sujata sujatha sujit sukarno sulaiman sulastri suleiman suleyman sulo sulochana sultan sumaira suman sumaya sumeet sumiko
  sumit sumitra summer suna sunaina sundar sunder sung-ho sung-hoon sung-min sunil sunisa sunita sunitha supaporn supriyadi surachai suraj surbhi surendra suresh surya
  susan susana susanna susanne susanti sushant sushil sushila sushma susi susie susumu sutrisno suus suvi suwit suzan suzana suzanne svala svante svatopluk svava svein
  sveinn sven svend svenja svenn sverre sverrir svetislav svetlana svetozar svitlana svyatoslav světlana swantje swapna swapnil swarup swati sybil sybren sydney sylva
  sylvain sylvaine sylvia sylvie sylwester sylwia synne synnøve szabina szabolcs szandra szczepan szilveszter szilvia szilárd szonja szymon sándor sára ségolène sérgio
  séverine sílvia sólveig sónia sônia sölvi sören søren süleyman süreyya sława sławomir sławomira taavet taavi tabitha tadao tadashi tadej tadesse tadeusz tae-hyun
  taehyung tafadzwa tafari tage taha tahani tahar taher tahir tahira tahsin taichi taiki taina tainá taisia taisto taiwo takaaki takafumi takahiro takako takao takashi
  takayuki takehiko takeo takeru takeshi takuma takumi takuya tala talal talat talha talib tam tamar tamara tamer tamiko tamim tammy tamotsu tamrat tamás tanawat tanel
  taneli taner tania tanja tanju tanmay tanu tanuja tanveer tanvi tanya tao tapani tapio taqwa tara taraneh taras tarek tareq tarik tariq tarja tarkan tarmo taro tarsicio
  taru tarun tarık tas tasha tasneem tatenda tatiana tatiane tatjana tatsuo tatsuya tatyana tauno tawfik tawfiq tayfun tayfur taylan taylor tayyaba taťána tea tecla ted
  teemu teijo teiko tejas tejaswini tekin tekle tellervo telma temitope tena tendai teodor teodora teodoro terence teresa teresina teresinha tereza teri terje tero
  terrance terrell terri terry terttu terumi teruo teréz tessa tetiana tetsuo tetsuya teun teunis tewodros thabo thaksin thamer thanapon thanasis thandeka thandi thanh
  thanos thao thawatchai thaís thea theano thelma themba thembi themis theo theodor theodora theodore theodoros theofilos theresa therese theresia theun thi thiago
  thibault thibaut thierry thijs thilo thinh thirza thoa thomas thor thorbjörn thorbjørn thorsten thorvald thu thuan thulani thuy théo théodore thérèse tia tiago tianyi
  tiberiu tibor tien tiffany tigran tihamér tihana tihomir tiia tiina tiit tijmen tijs tilde till tilman tim timea timo timofei timofey timotea timoteo timothy timur
  timuçin tin tina tine ting tingting tiphaine titouan titusz tivadar tiziana tiziano tjaša tjeerd tjitske toan tobenna tobias toby tochukwu todd todor toini toivo tokiko
  tolga tolulope tom tomas tomasz tomaž tomi tomica tomislav tommaso tommy tomohiro tomoko tomomi tomoya tomoyo tomoyuki tomás tomáš tomé tone toni tonino tonje tonka
  tony tonya toomas toon tooru tope topi tor torben tord tore torfinn torill torkel torstein torsten toru torunn toshi toshiaki toshie toshihiko toshihiro toshiki toshiko
  toshimi toshio toshiyuki touko touraj tove toyoko tracey tracy traian trang traudl trausti traute travis trevor tri tricia triin trijntje trine trinh trinidad trisha
  tristan trivo troels trond troy trude trung truong truus tryggvi trygve tsegaye tshepo tsubasa tsuneo tsutomu tsuyoshi tsvetan tsvetana tuan tuba tudor tugba tuija
  tullio tumelo tuncay tuncer tung tuomas tuomo tural turan turgay turgut turhan tushar tuti tuula tuuli tuulikki tuva tuyen tuyet tuğba tuğçe tyler tymon tymoteusz
  tyrone tyyne tânia tímea tódor tõnu tülay tülin tünde ubaid ubaldo ubayd uberto ubul uche uchechi uchenna uday udin udo udoka uffe ufuk ugo ugochukwu ugur ujjwal
  ukamaka uldis ulf uli uliana ulisses ulla ulrich ulrik ulrika ulrike ulrikke ulyana uma umaima umair umar umberto umeko umer umesh umit una unn unni unnur upendra urho
  urmas urmila uroš urpo urs ursel ursula urszula urvashi urve usama usha usman utako utami ute uthman utkarsh utku uttam uwe uyen uzma uzochi uzoma uğur vadim vaggelis
  vagn vagner vahan vahid vahit vaibhav vaida vaishali vaishnavi vajk vakha valborg valdas valdemar valdir valdis valdís valentin valentina valentine valentino valentín
  valeri valeria valerie valerija valerio valeriy valery valgerður valma valon valter valtteri valéria valérie van vanda vandana vanderlei vanesa vanessa vani vanja vanya
  vappu varpu varsha varun varvara vasant vasanti vasco vasil vasile vasileios vasili vasilije vasiliki vasilis vasilisa vasily vasja vassilis vasso vasudev vasudha vasyl
  vazul vebjørn vedant vedat vedran vedrana veena veera veerle vegard vehbi veijo veikko veiko veit veli velichka velimir veljko vello velma vemund vendel vendula venkat
  venkata venkatesh vera verena verica verna vernon veronica veronika verónica verônica vesa veselin vesna veysel vibeke vibha vicente vicki vickie vicky victoire victor
  victoria vid vida vidar vide vidhya vidya vieno viera viet vigdis vigdís viggo vijay vijaya vikas vikram vikrant viktor viktoria viktoriia viktorija viktória vilde
  vilhelm vilhjálmur vilho vilja viljami villads ville vilma vilmos vilém vimal vimala vinay vinayak vince vincent vincenza vincenzo vincze vineet vineeta vinh vinita
  vinka vinko vinod vinícius viola violet viorel viorica vipin vipul viraj virendra virginia virginie virginio virág visa vishakha vishal vishnu vishwanath vitali vitalii
  vitaliy vitaly vito vitor vittoria vittorio vitória vivek viveka vivian viviana viviane vivien vivienne višeslav višnja vjekoslav vjeran vjosa vlad vladan vladimir
  vladimiro vladimír vladimíra vladislav vladlen vlado vlasta vlastimil vlatka vlatko voitto vojislav vojko vojtěch volkan volker volodymyr vratislav vsevolod vugar vuk
  vukašin vuong vyacheslav vytautas václav väinö véronique víctor vít vítor vítězslav věra wacław wacława wade wael wafa wagner wahyu wairimu wajdi wakana walaa walburga
  waldemar waleed walenty walid wallace walter waltraud wambui wanda wangari wanida wanjiku wanjiru waqar waqas warda warren waseem washington wassim wataru wati wayan
  wayne wei weidong weiguo weimin weiming wellington wen wenbin wenbo wenche wendy wenhua wenjie wenjing wenjun wenli wenyan werner weronika wesley wessel whitney wichai
  widad wiebe wiebke wieger wiel wies wiesław wiesława wietse wiktor wiktoria wilbur wilco wilfredo wilfried wilhelm will willard willeke willem willemijn william willian
  willie willow wilma wim wincenty winifred winston winta wisam witold wojciech wolf wolfgang wondimu woo-jin woo-sung woodrow wouter wouterus wulan władysław władysława
  włodzimierz xavi xavier xenia xia xiang xiangyu xiao xiaobo xiaodan xiaodong xiaofeng xiaogang xiaohong xiaohua xiaojun xiaolan xiaoli xiaoling xiaolong xiaomei
  xiaoming xiaoping xiaotong xiaowei xiaoyan xiaoying xiaoyu ximena xin xinyi xinyu xiu xiulan xiuli xiumei xiuying xuan xue xuemei xueqin xénia yaa yacoub yadira yae
  yaeko yago yahia yahya yakov yakup yalda yalçın yaman yamini yan yana yanfang yang yanhong yanling yann yannick yannis yanping yanti yaping yaqin yara yared yaroslav
  yaroslava yasemin yaser yash yashoda yashwant yasin yasir yasmeen yasmin yasmine yasser yassin yassine yasuhiko yasuhiro yasuko yasuo yasushi yasuyuki yating yavuz yaw
  yaşar ye-jin yefim yegor yekaterina yelda yelena yeliz yelizaveta yemi yen yeon-woo yeong-ho yesenia yesim yetunde yevgeni yevgeny yevhen yeşim yi yiannis yifan yihan
  yijun yimin ying yingjie yiorgos yiğit ylva yngvar yngve yogendra yogesh yohan yohannes yoichi yoji yoko yolanda yolande yonas yong yonghong yongqiang yoo-jin yoo-jung
  yoon-ah yordan yordanka yoshiaki yoshie yoshihiko yoshihiro yoshikazu yoshiko yoshimi yoshinori yoshio yoshito yoshiyuki youichi youko younes young-hee young-ho
  young-ja young-jae young-mi young-soo younis yousef yousra youssef yrjö yrsa yu yua yuan yuanyuan yubo yuchen yudi yue yuhan yui yuichi yuina yuji yuka yukari yuki
  yukie yukihiro yukiko yukio yuko yulan yulia yuliia yuling yuliya yuma yumei yumi yumiko yun yunfei yunus yunxia yuping yuri yurie yurii yuriko yuriy yusra yusuf yusufu
  yusuke yuta yutaka yuto yutong yuuka yuuki yuuta yuxin yuxuan yuya yuzhen yves yvette yvon yvonne yüksel yıldız yılmaz zacarías zach zacharias zachary zack zafar zafer
  zaheer zahid zahida zahir zahra zaid zaida zain zaina zainab zainabu zakaria zakariya zakhar zaki zakia zalán zanele zara zarema zargan zaur zawadi zayd zayed zaynab
  zbigniew zbyněk zdenka zdenko zdeněk zdeňka zdravka zdravko zdzisław zdzisława zeeshan zeger zehra zehua zeina zeinab zekeriya zeki zelda zeliha zelimkhan zenji zenon
  zeritu zerrin zeynep zhaleh zhanna zhen zheng zhenhua zhi zhigang zhihao zhihong zhihui zhijian zhilan zhiming zhiqiang zhivko zhiwei zhiyong zhiyuan zhong ziad zigmārs
  zihan zihao zilda zinaida zineb zita zixin zixuan ziya ziyad ziyang zlata zlatan zlatica zlatko zoe zoey zofia zohra zohreh zoi zola zoltán zora zoran zorana zorica
  zoya zoé zrinka zsanett zsolt zsombor zsuzsa zsuzsanna zsófia zubair zuberi zuhal zurab zuzana zuzanna zvonimir zvonko zygmunt zyta zélia zübeyde zülal ábel ádám ágnes
  ágoston ákos álvaro ángel ángela ángeles árni árpád ása áslaug åke åse åshild çağla çağlar çiğdem édith édouard éliane élise élodie éloïse émeline émile émilie éric
  étienne éva évelyne ólafur ólöf óscar óskar ömer örn östen özge özgür özkan özlem ørjan øystein øyvind ülkü ülle ümit ümran þorkell þorlákur þorsteinn þorvaldur þráinn
  þór þóra þórarinn þórdís þórhildur þórir þórður ľubica ľuboš łucja łukasz şaban şafak şahin şebnem şenol şerife şeyma şükran şükrü šejla šime štefan štěpán štěpánka
  šárka žana žaneta žarko željka željko žiga živko žydrūnas ștefan ștefania
`;

/**
 * 7,687 given names that are common somewhere: in the English, German, French, Spanish, Portuguese, Italian, Dutch and Nordic
 * languages, Finnish, Estonian and the Baltic ones, Polish, Czech, Slovak, Hungarian, Romanian, Russian, Ukrainian, Bulgarian, the
 * languages of former Yugoslavia, Greek, Albanian, Turkish, Arabic, Persian, the Caucasus, South, East and South-East Asia, and
 * Africa; lower case, romanised. Written from general knowledge on 2026-11-22: that a name is common is a fact, no published list was
 * copied. What also is a word, a place or a product stands in `two-faced-names.ts` too.
 */
export const GIVEN_NAMES: readonly string[] = NAMES.trim().split(/\s+/);
