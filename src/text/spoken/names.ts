import { lexiconRule } from './lexicon.ts';
import { readTable } from './table.ts';

// Each respelling was heard on espeak-ng's French voice, wrong without it and right with it. Names it says well
// (Kidal, Bamako, Ouagadougou, Tombouctou, Gao, Azawad, Touareg) need none.

const places =
  'N’Djamena=Ndjaména,Ndjamena=Ndjaména,M’Bera=Mbéra,Kayes=Kaille,Tessalit=Tessalite,Diabaly=Diabali,Niafunké=Niafoûnké,' +
  'Goundam=Goûndame,Labbezanga=Labbézanga,Indelimane=Indélimane,Anderamboukane=Andéramboukane,Talataye=Talataï,' +
  'Djebock=Djébock,Rharous=Rharousse,Wassoulou=Ouassoulou,In-Khalil=Ine-Khalil,Tinzaouaten=Tinne-zaouatène,' +
  'Hamdallaye=Hamdallaï,Taoudenni=Taoudéni,Agadez=Agadèze,Zinder=Zindère,Arlit=Arlite,Inates=Inatesse,Iferouane=Iférouane,' +
  'Tillabéri=Tilabéri,Lagos=Lagosse,Kaya=Kaïa,Thiès=Tièsse,Moundou=Moûndou,Fezzan=Fézane,Bounti=Boûnti,Benghazi=Bainghazi';

const people =
  'Ouattara=Ouâttara,Ouedraogo=Ouédraogo,Coulibaly=Coulibali,Déby=Débi,Diaw=Diao,Ould=Oulde,Sall=Salle,Ndiaye=Ndiaï,' +
  'N’Diaye=Ndiaï,Mbaye=Mbaï,Diomaye Faye=Diomaï Faï,Diomaye=Diomaï,Abdoulaye Wade=Abdoulaï Ouade,Abdoulaye=Abdoulaï,' +
  'Mahamat=Mahamatte,Mohamed=Mohamède,Ghaly=Ghali,Doumbouya=Doumbouilla,Nguema=Nguéma,Tshisekedi=Tchissékédi,Sow=Sô,' +
  'Ifoghas=Ifogasse,Imghad=Immegad,Songhay=Songhaï';

const organisations =
  'Daech=Daèche,Takuba=Takouba,CEDEAO=Cédéao,Cedeao=Cédéao,UEMOA=Uémoa,Uemoa=Uémoa,CEMAC=Cémac,Cemac=Cémac,UEFA=Uéfa,INSEE=Insé';

/** Each name and its respelling. */
export const respellings = readTable([places, people, organisations].join(','));

/** « à Kayes » → à Kaille: names of West Africa and of its news that voices mangle. */
export const names = lexiconRule(
  'names',
  Array.from(respellings, ([written, spoken]) => ({ written, spoken })),
);
