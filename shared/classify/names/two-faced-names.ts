const NAMES = `
  abdi abril ada ade adi agung agus ahmad aida aino aki alba alexa alf aline alma alva ama amara amber ananda andi angel
  anh ani ante anton anu aoi april ari ariel armas arya asa asha asia aster atle aud august aurora austin ava avery awa
  axel aya ayu bao baraka barry bart bas bayu bela ben berk bich biko bilal bill binh bjork blanca blanche blessing bo
  bodo bosse brandy brit brooke burak can carter casey cassandra celeste celia cem chad chai chandra chase chau chen
  cheng chester chien chloe christian citra clark claude clemente clint clinton cody cole colette constance cora crystal
  cuong daisy dale dandan daria dawn dean dedi desi desmond destiny devon dewi dexter dian diep dina disha dolores
  dominic don dong doris drew dung durga duy earl ebba ebony edit egon eir eira eka elvis endang ender enzo esko espen
  ester even faith fajar fang fei felicity felix fern finn fleur flora floris franco franklin galih ganesh gang genet
  georgia german giang ginger gita gloria grace gracia grant gro guang guo guy hadi hai hana hanh hao hari haris harley
  harvey haya hazel heather hendra henna hind hoa holly hong hope hua huan huda hugo hui hung hunter huong idris ike
  iman imani inci indah indira indra inga ingo ion ira iris isa isla israel issa ivy iwan iza jackson jad jade jai jake
  jan janus jarl jasmine jasper jay jean jesus jet jia jian jihad jihan jing jo joko jordan joy julia juma jun june
  justin kai kaja kalle kara kare kari kata kay kent kenya ketut kieu kim kira kiran klara kofi koji kota kris krishna
  kuba kumar kurt lakshmi lam lan lance lanh lea lee lei leigh lempi leo leon lestari lester li lia lien lily lin linda
  ling linh linus lis lise liv loan logan lone long lotta lotte lourdes luc lucia lucy lulu luz made madison mae mai maj
  mala malak mandy mao mar mara marin marina maris mark markus marshall mart mason mate max maxim maxime maxine may maya
  meera mega mei melody mia midori mies milan miles min ming minh minna minnie mira misty moe moni morgan morris na nada
  nana neema ngan ngoc nhan nhi nhung nikola nil nino noor norma nur nura oanh oda odd olympia omar onni opal pal palesa
  paloma par pat patty paz pearl peggy peng per phuc phung phuong pia pilar ping pius poppy precious prem primo 
  putra putri qiang qin qing quan quang quarto quynh rahayu raja ram rama rand rani rasa rauha ray regis rein reina remi
  remy rex rik riku rim riya robin rocco rod rok rola roland roman romano romeo ron ronaldo rong roque rosario rose ruby
  rui rumen rune russell sade safa salah salif sally sami sana sander sanna santa santo santos sari sasa satu saul
  savannah scarlett sekou serena shan sherry shiva sho shu shuai shuang shui sienna sierra sina sinh sini sita sizwe
  skye slamet slava solange son sona song spencer sri stanley stein sten stig sulo sultan summer surya sydney tahir
  taisto tala tam tao tara taro tas taylor tea tena thanh thao thea themba thi thinh thor thu thuan thuy tia tien till
  tin ting toan toivo tome tone tope tor tore trang travis tri trinh tristan trond troy trung tuan tudor tung tuuli tuva
  tuyen tyler udin uma una usha utami uyen valentine van vanda vanya velma verna victoria vida vide vieno viet ville
  vimal vinh violet virginia visa vishnu vlad vladimir voitto wagner wahyu washington wati wei wen whitney will willow
  wim winta wolf wulan xia xiang xiao xin xiu xuan xue yaman yan yang yaw yen yi ying yong yu yuan yue yun yuri zack
  zhen zhi ziyang zola zora
`;

/**
 * Given names that are more often something else: words (will, may, grace), places (paris, jordan), products and programs (ruby,
 * alexa), or syllables that are words somewhere (an, in, long). Alone they say nothing; with a family name of the lists they do.
 * Folded by `foldName`.
 */
export const TWO_FACED_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
