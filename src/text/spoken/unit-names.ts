/** Prefixes of the metric system. */
export const prefixes =
  'n=nano,µ=micro,μ=micro,m=milli,c=centi,d=déci,h=hecto,k=kilo,K=kilo,M=méga,G=giga,T=téra';

/** What the prefixes stand before; + marks a feminine. */
export const bases =
  'm=mètre,g=gramme,l=litre,L=litre,t=tonne+,s=seconde+,mol=mole+,W=watt,Wh=wattheure,V=volt,A=ampère,Ah=ampèreheure,' +
  'J=joule,cal=calorie+,Hz=hertz,Pa=pascal,Sv=sievert,o=octet,B=octet,b=bit,bit=bit';

/**
 * The units that are looked for. Symbols that are also plain words or lone capitals (a, b, d, A, N, T) are not:
 * after a number they are more often something else.
 */
export const metric =
  'nm µm μm mm cm dm m hm km Km mm² cm² m² km² mm³ cm³ dm³ m³ km³ µg μg mg g kg Kg t kt Mt ml mL cl cL dl dL l L hl hL ' +
  'ms s mol mmol W kW MW GW TW Wh kWh MWh GWh TWh V kV mA mAh kJ kcal cal Hz kHz MHz GHz hPa kPa MPa Sv mSv ' +
  'ko Ko Mo Go To kB MB GB TB Mb Gb Mbit Gbit';

/** Names that are not made so. */
export const others =
  'KM=kilomètre,ha=hectare,sec=seconde+,min=minute+,mn=minute+,j=jour,° C=degré Celsius,°C=degré Celsius,' +
  '°F=degré Fahrenheit,°=degré,dB=décibel,px=pixel,ch=cheval,kn=nœud,tr=tour,hab=habitant';

/** What only stands after a stroke: « 5 mg/h », « 30 €/mois ». */
export const rates =
  'h=heure+,heure=heure+,minute=minute+,an=an,mois=mois,jour=jour,nuit=nuit+,semaine=semaine+,personne=personne+,' +
  'pers=personne+';
