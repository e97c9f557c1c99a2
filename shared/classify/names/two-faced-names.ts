import { lazily } from '../lazily.ts';

const NAMES = `
  abdi abril ada ade adi agda agung agus ahmad aida aino aki alba alexa alf aline alma alva ama amara amber ananda
  andi andree angel angus anh ani ansa ante antica anton anu aoi april ardian ari ariel armas arya asa ascension asha
  asia aster athina atle aud august augusta auguste augustine aurelia aurora austin ava avery avgi awa awet axel aya
  ayu bagus bao baraka barnaby barry bart bas bayu bela ben benedict benedicta berk beste bice bich biko bilal bill
  binh bjork blanca blanche blas blessing bo bodo boniface bosse brandy brit brooke burak can candelaria candelas
  candida candido carmelina carter casey cassandra casto celeste celestina celestine celia cem chad chai chandra
  charis chase chau chen cheng chester chien chloe christian chrysanthi citra clark clas claude clemente clementina
  cleo clint clinton clovis cody cole colette colombe consolacion constance constant cora cornelio cornelius crystal
  cuong custodio dafne daga daisy dale danae dandan danial daria dawn dean declan dedi denny denver desi desmond
  destiny devon dewi dexter dharma diamantis dian diep diletta dimas dina disha dolores dominic don dong dori dorian
  doris drew dung durga duy eamon earl earnest ebba ebony edi edit efisio egon eine eir eira eka eldon elfa elis elsi
  elske elton elva elvis ema emerita emery endang ender enoch enzo ermes esko espen essi ester eulalie eustache
  evangeline even everett faith fajar fang fani faustino faustyna fei felicita felicite felicity felisa felix fergus
  fermo fern ferry fina finn firman firmin flaminia fleur flora floris forrest fortunato fosca franco franklin frede
  freeman frej fulvia furio gaetana galih galini ganesh gang garance gaspar gayle generosa genet georgia german gero
  geronimo gertrudis gestur giang gildo ginger gioconda giocondo gita glauco gloria grace gracia gracja grant gro
  guang guo gusti guy haben hadi hai hampus hana hanh hanka hao hari haris harley harpa harvey hashim hava haya hazel
  heather hendra henna hind hiwet hoa holly homer hong honorata honorine hope horace hua huan huda hugo hui hung
  hunter huong hyacinthe idris idun iin iina ike ilari ilda iluminada imam iman imani imogene impi inci indah indira
  indra inez inga ingo inocencia iolo ion iona ira iris isa isidora isla ismini israel issa italo ivy iwan iza
  jacinthe jackson jad jade jai jake jamel jan janus jarl jasmine jasper jay jean jesus jet jewel jia jian jihad jihan
  jing jo job joko jordan jordane jori jost jovanka joy julia julius juma jun june jurij justin justina kai kaia kaino
  kaja kalle kamma kara kare kari kata kay kent kenya ketut kieu kim kira kiran klara kleopatra kofi koji kolos konsta
  koos kordian kosti kota kris krishna krisna kristi krystal kuba kumar kurt lada lado lakshmi lam lamar lambert lan
  lance lanh lanny lauretta lea lecha leda lee lei leigh lema lempi leo leola leon leopold lestari lester li lia
  liberata liberto librada lien lily lin linda line ling linh linus linwood lis lise liv loan loek logan logi loke
  lone long loris lotje lotta lotte lourdes lovis luam luc lucia lucrecia lucretia lucy lula lulu lupe luz lyndon
  mable made madison madu mae magnea mahnoor mai maiken maire maj makka mala malak mallory malte manca mandy manne mao
  mar mara marcie mare marin marina maris mark markus marla marlin marshall mart mason mate mattie maude mavis max
  maxim maxima maxime maximo maximos maxine maxwell may maya medina meera mega mei melba melina melody merce merel
  merlin metin mia mickey midori mie mies mija milan miles min minea minerva ming minh minke minna minnie mira mirto
  misti misty mitzi moa modeste modesto moe mogens momir moni morgan morris mortimer mustika na nada nana nanette
  natividad neema nella nereida neven neville newton ngan ngoc nhan nhi nhung niki nikki nikola nil nino noble nola
  nona noor nore norma norris nur nura oanh octave octavia oda odd odessa odin ofelia olive olympe olympia omar onni
  opal ophelia ora orestis orfeas oriana orla otello oto otso ove owain pal palesa palle paloma pandora pansy paquita
  par paride parthena pascasio pasqua pat patty paule paz pearl peggy pelopidas peng per perfecta perfecto persefoni
  phaedra philippine philippos phuc phung phuong pia piedad pilar ping pius placide poppy poul pratik precious prem
  presentacion primo prisca prospero putra putri putu qadir qiang qin qing quan quang quarto quincy quynh rado rahat
  rahayu raja ram rama rand rani rasa rauha ray rebecka regis rein reina remi remigio remy renzo rex rhea rik riku rim
  riya rizal robin rocco rod rok rola roland roman romano romeo romilda rommel ron ronaldo ronda rong roos roosevelt
  roque rory rosario rose rosetta rosita ruby rufus rui rumen runa rune russell rusty sade safa salah salif sally
  salvadora sami sana sander sanna santa santino santo santos sari sasa sasha satria satu saul savannah scarlett
  scottie segismundo sekou selene septian serena severo shan shelton sherman sherry shiva sho shu shuai shuang shui
  sian sienna sierra silje simos sina sinh sini siri siro siska sita sizwe skye slamet slava socorro socratis sokratis
  solange son sona song spasoje spencer sri stane stanley steen stein sten sterling stig stine storm stratos sulim
  sulo sultan sultana summer sune surya sydney tahir taimi taisto tala tam tami tancredi tao tara taro tas tasos tatu
  taus taylor tea tekla temesgen tena terra tessel thanh thao thea themba thi thinh thor thu thuan thuy tia tien tilda
  till tilly tin ting tinna tirta tito toan toivo tome tone toon tope tor tore tosca tracie trang tranquillo transito
  travis trees tri trina trinh tristan trond troy trung tuan tudor tullia tung tuuli tuva tuyen twan tyler tyra udin
  uju uma umi una urban urh usha usko utami uyen vaia vala valentine valto valur van vanda vanya velia velma venancio
  venera verna vico victoria vida vidal vide vieno viet ville vimal vina vinh violante violet violeta virgil virginia
  visa vishnu visitacion vitale vlad vladimir voitto wagner wahyu washington wati wei wen wendell whitney wieland
  wiley will willow willy wim winrich winta wolf wolfram wulan xanthi xaver xia xiang xiao xin xiu xuan xue yaman yan
  yang yanto yaw yen yi ying yong yu yuan yue yun yuri zack zala zeno zhen zhi ziyang zola zora zorka
`;

/**
 * Given names that are more often something else: words (will, may, grace), places (paris, jordan), products and programs (ruby,
 * alexa), or syllables that are words somewhere (an, in, long). Alone they say nothing; with a family name of the lists they do.
 * Folded by `foldName`.
 */
export const TWO_FACED_NAMES = lazily(
  (): ReadonlySet<string> => new Set(NAMES.trim().split(/\s+/)),
);
