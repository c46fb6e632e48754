/** Sentences of one class, each with the mentions that should be found. */
export interface TrapClass {
  what: string
  /** Countries whose capitals count, as in a story whose flows start or end there. */
  endPoints?: readonly string[]
  /** Whether the sentences are headings. */
  headings?: true
  /** Lines of `sentence => words:CODE, words:CODE`; nothing behind the arrow for none. */
  lines: string
}

/** What an article may hold that looks like a mention and is none, and what looks the same and is one. */
export const TRAPS: readonly TrapClass[] = [
  {
    what: 'people with a country’s name',
    lines: `
      Michael Jordan scored 45 points in Utah. =>
      Jordan Peele will direct the sequel. =>
      Chad Smith played the drums on the record. =>
      Mr Holland retired from the bench in May. =>
      Rep. Jim Jordan chairs the committee. =>
      Coach Kevin England praised his defence. =>
      Jill Ireland starred with her husband. =>
      Israel Folau returned to the starting side. =>
      Kenya Barris created the series. =>
      Cuba Gooding won an award for the role. =>
      The actor Tom Holland plays the hero. =>
      Georgia O'Keeffe painted the desert. =>
      India Walton lost the mayoral race. =>
      Dr. France examined the patient. =>
      Vernon Jordan Jr. advised the president. =>
      Michael B. Jordan stars in the film. =>
      Dawn French said she was delighted. =>
      Paris Hilton sang in Israel. => Israel:ISR
      Jordan, 36, was arrested on Tuesday. =>
      Jordan's wife and sons sat behind him. =>
      striker Chad Houghton missed the match. =>
      Police named the suspect as Jordan Keller. =>
      King Abdullah of Jordan met the envoy. => Jordan:JOR
      Refugees have fled into Jordan since 2011. => Jordan:JOR
      Jordan's king flew to Washington. => Jordan:JOR
      Jordan and Egypt sent observers. => Jordan:JOR, Egypt:EGY
      Fighting has spread across Chad. => Chad:TCD
      Chad's army crossed the border. => Chad:TCD
      Chad President Idriss Deby ordered the raid. => Chad:TCD
      Israel Defense Forces struck targets in Syria. => Israel:ISR, Syria:SYR
      Jordan Prime Minister Omar Razzaz resigned. => Jordan:JOR
      Kenya Prime Minister Raila Odinga spoke. => Kenya:KEN
      Ireland beat England in the last minute. => Ireland:IRL, England:GBR
      Holland lost to Spain in the final. => Holland:NLD, Spain:ESP
      The French said they would leave. => French:FRA
      In June Israel closed the crossing. => Israel:ISR
    `,
  },
  {
    what: 'towns and states with a country’s name',
    lines: `
      He was born in Lebanon, Ohio. =>
      The plant in Peru, Indiana, will close. =>
      A church in Mexico, Mo., burned down. =>
      She moved to Cuba, New York, in 1990. =>
      Troopers stopped him near Palestine, Texas. =>
      Holland, Mich., is known for its tulips. =>
      The Lebanon City Council met on Monday. =>
      Police in Malta, N.Y., made an arrest. =>
      Voters in Georgia and Arizona decided the race. =>
      He grew up in Atlanta, Georgia. =>
      Gov. Brian Kemp of Georgia signed the bill after Republicans passed it. =>
      The University of Georgia hired a coach. =>
      Norway, Maine, held its parade. =>
      The town of Poland lies north of Portland. =>
      A Lebanon County jury found him guilty. =>
      China, Maine, has four thousand people. =>
      Jamaica, N.Y., has a new station. =>
      Peru (Ill.) opened a park. =>
      Ann Miller, 36, of Lebanon, was not hurt. =>
      Lebanon High School won the title. =>
      Tanks rolled into Georgia from Russia. => Georgia:GEO, Russia:RUS
      Georgia's parliament met in Tbilisi. => Georgia:GEO
      Ukraine, Georgia and Moldova applied. => Ukraine:UKR, Georgia:GEO, Moldova:MDA
      Georgian troops came home to Georgia. => Georgian:GEO, Georgia:GEO
      Shelling hit the south of Lebanon. => Lebanon:LBN
      Lebanon's army deployed near Israel. => Lebanon:LBN, Israel:ISR
      Malta joined the European Union in 2004. => Malta:MLT
      Peru and Chile share a border. => Peru:PER, Chile:CHL
      Migrants crossed Mexico, and Texas objected. => Mexico:MEX
      Palestine was admitted as an observer. => Palestine:PSE
      Jersey and Guernsey tightened the rules. => Jersey:JEY, Guernsey:GGY
      The ambassador to Georgia resigned. => Georgia:GEO
      A cargo ship left Cuba on Friday. => Cuba:CUB
    `,
  },
  {
    what: 'larger names',
    lines: `
      Fires spread through New South Wales. =>
      Mexico City is sinking. =>
      The beaches of Panama City filled up. =>
      Herders in Inner Mongolia protested. =>
      A quake hit East Azerbaijan. =>
      Penguins breed on South Georgia. => South Georgia:SGS
      Drugs are shipped to North America. =>
      South America and Latin America grew fast. =>
      Gangs rule parts of Central America. =>
      The Niger–Congo languages are many. =>
      They met on Cuba Street at noon. =>
      The Russian River flooded again. =>
      He lives on Jordan Avenue. =>
      A boat sank on Lake Malawi. =>
      The Niger Delta is polluted. =>
      The ship crossed the Indian Ocean. =>
      Warships sailed through the Taiwan Strait. =>
      Mount Kenya has lost its ice. =>
      He was raised in New Mexico and New Jersey. =>
      The Bermuda Triangle is a myth. =>
      The Korean Peninsula is tense. =>
      Indian Creek rose by a metre. =>
      South Africa and South Sudan agreed. => South Africa:ZAF, South Sudan:SSD
      Papua New Guinea closed its border. => Papua New Guinea:PNG
      The United States of America voted. => United States of America:USA
      Northern Ireland held a vote. => Northern Ireland:GBR
      North Macedonia joined in 2020. => North Macedonia:MKD
      Northern Mali is lawless. => Mali:MLI
      Equatorial Guinea pumps oil. => Equatorial Guinea:GNQ
      West Virginia and Mali differ. => Mali:MLI
      East Timor and West Papua differ. => East Timor:TLS
      America is divided. => America:USA
      The Democratic Republic of the Congo voted. => Democratic Republic of the Congo:COD
    `,
  },
  {
    what: 'money, media, parties and companies',
    lines: `
      The loan is worth US$5 million. =>
      It cost US $30. =>
      Agence France-Presse reported the attack. =>
      The China Daily printed a cartoon. =>
      United Russia won most seats. =>
      Bank of America cut its forecast. =>
      Voice of America closed its bureau. =>
      Air France cancelled flights. =>
      Turkish Airlines flies daily. =>
      USA Today published the list. =>
      Russia Today broadcast the speech. =>
      The Jordan Times wrote of a shortage. =>
      Georgian Dream leads the polls. =>
      Radio France confirmed the news. =>
      The Qatar News Agency denied it. =>
      US Steel shares fell. =>
      British Airways and American Airlines merged routes. =>
      The US sent $5 million. => US:USA
      The French army left in August. => French:FRA
      The Embassy of Turkey did not comment. => Turkey:TUR
      The Ministry of Defence of Mali said so. => Mali:MLI
      The Russian defence ministry confirmed it. => Russian:RUS
      China's central bank cut rates. => China:CHN
      The Turkish air force struck. => Turkish:TUR
      The Israeli military said it was ready. => Israeli:ISR
      A German company bought the mine. => German:DEU
      The U.S. Army trains there. => U.S.:USA
      The Bank of Japan held rates. => Japan:JPN
    `,
  },
  {
    what: 'peoples, languages, food, breeds and games',
    lines: `
      African American voters turned out. =>
      Native Americans protested at the dam. =>
      Latin American leaders met. =>
      She speaks French at home. =>
      He answered in Turkish. =>
      A French-language channel carried it. =>
      They spoke English and Russian. =>
      The book was translated from Spanish. =>
      She is fluent in German. =>
      The sign was in Chinese and Arabic. =>
      Spanish-speaking voters were asked. =>
      Swedish is widely spoken there, and she speaks English and some Finnish. =>
      He ordered French fries and Swiss cheese. =>
      A German shepherd found the boy. =>
      It was sold at a Dutch auction. =>
      Turkish delight is sweet. =>
      Turkey breast is on sale. =>
      They played Russian roulette. =>
      Guinea pigs make good pets. =>
      Brazil nuts are rich in selenium. =>
      Lima beans grow well here. =>
      Chinese checkers is an old game. =>
      A Great Dane barked. =>
      Polish the silver before dinner. =>
      He wore a Panama hat and Bermuda shorts. =>
      American football is growing. =>
      The Americans left at dawn. => Americans:USA
      In Turkish waters a ship sank. => Turkish:TUR
      In French Polynesia a storm hit. => French Polynesia:PYF
      French officials spoke in Dakar. => French:FRA
      Spoke the German chancellor for long? => German:DEU
      The Swiss voted against it. => Swiss:CHE
      The Dutch government fell. => Dutch:NLD
      Turkey breaks with its ally. => Turkey:TUR
      Polish troops joined the exercise. => Polish:POL
      Brazil voted for the text. => Brazil:BRA
      From Russian bases the jets took off. => Russian:RUS
      Guinea held elections. => Guinea:GIN
      The Danes offered boats. => Danes:DNK
      Turkey hunts for a new supplier. => Turkey:TUR
    `,
  },
  {
    what: 'capitals of end points',
    endPoints: ['USA', 'FRA', 'GBR', 'GRC', 'PER', 'ITA', 'RUS', 'SYC'],
    lines: `
      Paris Hilton opened a shop. =>
      The Washington Post reported it. =>
      George Washington crossed the river. =>
      Lima beans were served. =>
      He flew to London, Ontario, on Monday. =>
      She studied in Athens, Georgia. =>
      Denzel Washington won the award. =>
      Rome, N.Y., has an old base. =>
      The University of Washington tested it. =>
      Queen Victoria ruled for decades. =>
      Moscow, Idaho, mourned the students. =>
      Washington State beat Oregon. =>
      Paris, Texas, is a small town. =>
      London Breed ran for mayor. =>
      Paris and London agreed. => Paris:FRA, London:GBR
      Washington imposed sanctions. => Washington:USA
      Washington, Moscow and Beijing disagree. => Washington:USA, Moscow:RUS
      Athens refused the terms. => Athens:GRC
      Officials in Lima were silent. => Lima:PER
      The talks in Rome failed. => Rome:ITA
      Washington's envoy left. => Washington:USA
      Paris, New York and London saw protests. => Paris:FRA, London:GBR
      In Washington, D.C., they signed. => Washington, D.C.:USA
      Victoria welcomed the patrol boats. => Victoria:SYC
      London-based banks paid. => London:GBR
    `,
  },
  {
    what: 'other spellings',
    endPoints: ['UKR'],
    lines: `
      The U.S military left. => U.S:USA
      The U.S.S.R. collapsed. =>
      The U.S.S. Enterprise sailed. =>
      The USSR fell apart. =>
      T&T will host the summit. => T&T:TTO
      AT&T cut jobs. =>
      Mobutu ruled Zaire. => Zaire:COD
      Kiev asked for tanks. => Kiev:UKR
      Saint Vincent & the Grenadines voted. => Saint Vincent & the Grenadines:VCT
      St. Kitts & Nevis voted. => St. Kitts & Nevis:KNA
      Antigua & Barbuda voted. => Antigua & Barbuda:ATG
      The U.S.-led force left. => U.S.:USA
      DR Congo votes, and Congo waits. => DR Congo:COD, Congo:COD
      South Korea won and Korea cheered. => South Korea:KOR, Korea:KOR
      North Korea and South Korea met; Korea is split. => North Korea:PRK, South Korea:KOR
      Congo held a vote. =>
      In Goma, the Congolese army fought. => Congolese:COD
    `,
  },
  {
    what: 'languages in a list, and a people behind it',
    lines: `
      It was written in French and Germans read it => Germans:DEU
      It was written in French and German by hand =>
    `,
  },
  {
    what: 'headings',
    headings: true,
    lines: `
      TURKEY SIGNS DEAL WITH MALI => TURKEY:TUR, MALI:MLI
      CAR BOMB KILLS TEN IN NIGERIA => NIGERIA:NGA
      NEW SOUTH WALES BURNS =>
      FRENCH TROOPS LEAVE NIGER => NIGER:NER
      LET US PRAY FOR PERU => PERU:PER
      UK AND US AGREE => UK:GBR, US:USA
      Jordan Says It Shot Down Drones => Jordan:JOR
      Chad Rebels Take Northern Town => Chad:TCD
      Israel Falls Silent for Sirens => Israel:ISR
      SOUTH AFRICA SUES => SOUTH AFRICA:ZAF
      Turkey Bowl Draws Crowds =>
      Jordan Peele Returns to Horror =>
    `,
  },
]
