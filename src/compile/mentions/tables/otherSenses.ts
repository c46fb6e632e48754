/** What else a country’s name or a capital may mean, and what in a text speaks for either. */
export interface OtherSense {
  /**
   * A first name, so that the capitalised word behind it may be its surname: `any` word but those of
   * `NOT_SURNAMES`, or only one `listed` among the surnames.
   */
  firstName?: 'any' | 'listed'
  /** Also a town, county or state of North America: states and {@link AMERICAN_LIFE} speak for it. */
  american?: true
  /** Words anywhere in the text that speak for the other sense. */
  other?: string
  /** Words anywhere in the text that speak for the country, besides its people and its capital. */
  country?: string
  /** Codes of countries that speak for it where the text names them. */
  neighbours?: string
}

/** What local news of North America is about. */
export const AMERICAN_LIFE = `quarterback|touchdown|touchdowns|linebacker|NFL|NCAA|Heisman|SEC|inning|innings|sophomore|sheriff|sheriff's|Sheriff|
  school district|School District|township|Township|state trooper|State Police|Highway Patrol|Interstate|Republican|Republicans|
  Democrat|Democrats|GOP|Democratic|Gov.|Little League`

/** By name. Names that aren’t here can have another sense too, but only where the words next to them say so. */
export const OTHER_SENSES: Readonly<Record<string, OtherSense>> = {
  Georgia: {
    ...{ firstName: 'any', american: true },
    other: 'Deep South',
    country: `Batumi|Gori|Kutaisi|Poti|Abkhazia|Abkhaz|Abkhazian|South Ossetia|South Ossetian|Ossetia|Saakashvili|Shevardnadze|Ivanishvili|
      Zurabishvili|Kobakhidze|Caucasus|Kremlin|NATO|Nato|OSCE|former Soviet|ex-Soviet|European Union|EU|Euro`,
    neighbours: 'RUS ARM AZE TUR UKR MDA',
  },
  Jordan: {
    firstName: 'any',
    other: `NBA|Bulls|Nike|basketball|Chicago|Hornets|Republican|Republicans|Ohio|teammates|touchdown|inning|quarterback`,
    country: `Hashemite|King Abdullah|Abdullah|Zarqa|Aqaba|Irbid|Petra|Zaatari|Queen Rania|King Hussein|Middle East|Arab|Arab League|Gaza|refugees`,
    neighbours: 'ISR SYR IRQ SAU PSE EGY LBN',
  },
  Chad: {
    firstName: 'any',
    other: 'Nickelback|Red Hot Chili Peppers|Bengals|NFL',
    country: `Deby|Déby|Habre|Habré|Lake Chad|Darfur|Sahel|Boko Haram|G5 Sahel|ECOWAS|Abéché|Abeche`,
    neighbours: 'LBY SDN CAF CMR NGA NER MLI FRA',
  },
  Israel: {
    firstName: 'listed',
    country: 'Tel Aviv|Netanyahu|Hamas|Hezbollah|Gaza|Jewish|Jews|Zionist|Knesset|Arab|Haifa',
    neighbours: 'LBN SYR JOR EGY PSE IRN',
  },
  India: { firstName: 'listed', country: 'Delhi|Mumbai|Modi', neighbours: 'PAK CHN BGD NPL LKA' },
  Kenya: {
    firstName: 'listed',
    country: 'Mombasa|Ruto|Kenyatta',
    neighbours: 'UGA TZA ETH SOM SSD',
  },
  China: {
    firstName: 'listed',
    country: 'Xi|Shanghai|Communist',
    neighbours: 'RUS IND JPN TWN VNM',
  },
  Montserrat: { firstName: 'any', country: 'volcano|Caribbean', neighbours: 'ATG GLP' },
  Ireland: { firstName: 'listed', country: 'Taoiseach|Belfast|Ulster', neighbours: 'GBR' },
  Cuba: {
    firstName: 'listed',
    country: 'Castro|Guantanamo|Guantánamo|Fidel|Miami',
    neighbours: 'VEN HTI JAM RUS MEX',
  },
  Holland: {
    ...{ firstName: 'listed', american: true },
    other: 'Spider-Man|Lincolnshire|Spalding|Zendaya',
    country: 'Rotterdam|The Hague|Hague|Eindhoven|Ajax|Feyenoord|PSV|Netherlands',
    neighbours: 'DEU BEL GBR FRA',
  },
  Lebanon: {
    american: true,
    other: 'Wilson County|Boone County|Warren County|Laclede County|Cedars basketball',
    country: `Hezbollah|Hizbollah|Hizbullah|Hariri|Nasrallah|Aoun|Tripoli|Sidon|Tyre|Bekaa|Shia|Shiite|Sunni|Middle East|Arab|UNIFIL|Unifil`,
    neighbours: 'ISR SYR IRN PSE JOR SAU',
  },
  Malta: {
    american: true,
    other: 'Saratoga County|GlobalFoundries|Saratoga',
    country:
      'Mediterranean|Gozo|Muscat|Caruana Galizia|EU|European Union|Knights of Malta|Schengen',
    neighbours: 'ITA LBY TUN GBR',
  },
  Palestine: {
    american: true,
    other: 'Anderson County|Norfolk Southern|derailment|East Palestine',
    country: 'Abbas|Hamas|Fatah|PLO|Gaza|West Bank|Arab|Intifada|Zionist|Middle East',
    neighbours: 'ISR JOR EGY LBN SYR',
  },
  Jersey: {
    american: true,
    other:
      'New Jersey|New York|N.J.|Newark|Manhattan|Hoboken|Trenton|Camden|Atlantic City|Bruce Springsteen',
    country:
      'Channel Islands|Channel Island|Crown dependency|Crown Dependency|States of Jersey|tax haven',
    neighbours: 'GGY GBR FRA IMN',
  },
  Indians: {
    other:
      'Cleveland|Cleveland Indians|Yankees|inning|innings|pitcher|tribe|tribal|reservation|Navajo|Cherokee|Sioux|Lakota',
  },
  Paris: { firstName: 'listed' },
  London: { firstName: 'listed' },
  Washington: { other: 'Seattle|Spokane|Tacoma|Olympia|Puget Sound' },
  Victoria: {
    firstName: 'any',
    other: 'British Columbia|B.C.|Melbourne|Queen Victoria|Victorian|Geelong|Ballarat',
  },
  Hamilton: {
    firstName: 'any',
    other: 'Ontario|Mercedes|Broadway|Formula One|F1|Lewis Hamilton|Waikato|Lanarkshire',
  },
  Stanley: { firstName: 'any', other: 'Stanley Cup|Morgan Stanley' },
  Douglas: { firstName: 'any' },
  Kingston: { other: 'Ontario|Queen’s University|Surrey|Hull' },
  Wellington: { other: 'Napoleon|Waterloo|Duke of Wellington' },
  Georgetown: { other: 'Hoyas|Georgetown University|Big East' },
  Athens: { other: 'Bulldogs|University of Georgia|Clarke County|Ohio University|Huntsville' },
  Dublin: { other: 'Ohio|Columbus' },
  Moscow: { other: 'Idaho|Vandals|Pullman' },
  'San José': { other: 'California|Silicon Valley|Sharks|Earthquakes' },
  Santiago: { firstName: 'any', other: 'Compostela|Camino' },
  Lima: { other: 'Ohio' },
}

/** Capitalised words behind a country’s name that are no surname. */
export const NOT_SURNAMES: ReadonlySet<string> = new Set(
  `President Prime Minister Premier King Queen Prince Princess Crown Foreign Defence Defense Interior Finance Justice Health Army Navy
  Air Police Football Soccer Rugby Cricket National Central Bank Supreme High Parliament Government Ambassador Embassy Republic Armed Forces Military
  Security Intelligence General Open Cup Red Cross Crescent Olympic Olympics Association Federation Ministry Department Chamber Vice Deputy
  Valley River Islands Island Coast And Or The To In On For With From At By As Of But Is Was Are Has Have Had Will Would Says Said
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Strategic Public Opposition Rebel Rebels Muslim Christian Islamic Arab Radio Television State Secretary Senate Tech
  University College International Investment Trade Tourism Customs Water Energy Oil Gas Petroleum Phosphate Mission Task Compact
  Today Tomorrow Yesterday Last Next This That Its Their Who Which When Where While After Before Since Against Vs Versus Under
  Team XI Premiership Championship League Masters Grand Rally`.split(/\s+/),
)
