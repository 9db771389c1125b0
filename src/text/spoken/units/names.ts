// A symbol, = and its name; + marks a feminine. Symbols that are also plain words or lone capitals (a, b, d, A, N,
// T) are left out: after a number they are more often something else.

export const lengthsAndAreas =
  'nm=nanomètre,µm=micromètre,μm=micromètre,mm=millimètre,cm=centimètre,dm=décimètre,m=mètre,hm=hectomètre,km=kilomètre,' +
  'Km=kilomètre,KM=kilomètre,mm²=millimètre carré,cm²=centimètre carré,m²=mètre carré,km²=kilomètre carré,ha=hectare,' +
  'mm³=millimètre cube,cm³=centimètre cube,dm³=décimètre cube,m³=mètre cube,km³=kilomètre cube';

export const massesAndVolumes =
  'µg=microgramme,μg=microgramme,mg=milligramme,g=gramme,kg=kilogramme,Kg=kilogramme,KG=kilogramme,t=tonne+,kt=kilotonne+,' +
  'Mt=mégatonne+,ml=millilitre,mL=millilitre,cl=centilitre,cL=centilitre,dl=décilitre,dL=décilitre,l=litre,L=litre,' +
  'hl=hectolitre,hL=hectolitre,kcal=kilocalorie+,cal=calorie+,kJ=kilojoule';

export const durationsAndAngles =
  'ms=milliseconde+,s=seconde+,sec=seconde+,min=minute+,mn=minute+,j=jour,° C=degré Celsius,°C=degré Celsius,°=degré,°F=degré Fahrenheit';

export const technical =
  'W=watt,kW=kilowatt,MW=mégawatt,GW=gigawatt,TW=térawatt,Wh=wattheure,kWh=kilowattheure,MWh=mégawattheure,' +
  'GWh=gigawattheure,TWh=térawattheure,V=volt,kV=kilovolt,mA=milliampère,mAh=milliampèreheure,' +
  'Hz=hertz,kHz=kilohertz,MHz=mégahertz,GHz=gigahertz,hPa=hectopascal,kPa=kilopascal,MPa=mégapascal,dB=décibel,' +
  'Sv=sievert,mSv=millisievert,ko=kilooctet,Ko=kilooctet,Mo=mégaoctet,Go=gigaoctet,To=téraoctet,kB=kilooctet,' +
  'MB=mégaoctet,GB=gigaoctet,TB=téraoctet,Mb=mégabit,Gb=gigabit,Mbit=mégabit,Gbit=gigabit,px=pixel,' +
  'mol=mole+,mmol=millimole+,ch=cheval,kn=nœud,tr=tour,hab=habitant';

/** What only stands after a stroke: « 5 mg/h », « 30 €/mois ». */
export const rates =
  'h=heure+,heure=heure+,minute=minute+,an=an,mois=mois,jour=jour,nuit=nuit+,semaine=semaine+,personne=personne+,pers=personne+';
