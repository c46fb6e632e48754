/** Names of one class that hold a country’s name or demonym, and why none of them is a mention of it. */
interface LargerNames {
  why: string
  /** Parted by `|`; a lower-case last word stands for its capitalised form too. */
  names: string
}

/** Whole names that are found before the countries in them; classes with a pattern are in `nameParts.ts`. */
export const LARGER_NAMES: readonly LargerNames[] = [
  {
    why: 'Seas, rivers, straits and lakes belong to no country that they are called after.',
    names: `Bay of Bengal|Gulf of Guinea|Gulf of Mexico|Gulf of Oman|Gulf of Thailand|Gulf of Finland|Gulf of America|
      Gulf of Panama|Gulf of Honduras|Sea of Japan|Indian Ocean|Irish Sea|East China Sea|South China Sea|Jordan River|Jordan Valley|
      Niger Delta|Mozambique Channel|Taiwan Strait|Taiwan Straits|Strait of Taiwan|Korea Strait|Congo Basin|Guinea Current|
      Denmark Strait|Isthmus of Panama|Panama Canal|Norwegian Sea|Mount Kenya|Mount Lebanon|Greenland Sea|
      Philippine Sea|Bermuda Triangle|Rock of Gibraltar|Strait of Gibraltar|
      Straits of Gibraltar|Horn of Africa|Cape Verde Basin|Guiana Highlands|Iceland Sea|`,
  },
  {
    why: 'Parts of the world and of other countries.',
    names: `North America|South America|Latin America|Central America|Middle America|Spanish America|Meso-America|
      British America|Anglo-America|Ibero-America|North American|South American|Latin American|Central American|Meso-American|
      Ibero-American|Inter-American|Pan-American|Pan American|Trans-American|North Americans|South Americans|
      Latin Americans|Central Americans|American states|American States|American continent|American continents|Korean Peninsula|Korean peninsula|
      Korean War|Central African states|Central African countries|Central African nations|Central African region|
      Central African bloc|Economic Community of Central African|Bank of Central African States|
      New England|New Englander|New Englanders|New Guinea|New Britain|New Ireland|New Georgia|New Holland|New France|New Spain|New Sweden|
      New Netherland|New Lebanon|New Palestine|New Scotland|New South Wales|New South Welshman|Inner Mongolia|Inner Mongolian|
      East Azerbaijan|West Azerbaijan|Iranian Azerbaijan|South Azerbaijan|British Columbia|British Columbian|Niger State|
      Luxembourg Province|Province of Luxembourg|Mexico State|Mexico Beach|Mexico City|Panama City|Kuwait City|Guatemala City|
      Djibouti City|Belize City|Benin City|Jersey City|Jersey Shore|Jersey Boys|Jersey Turnpike|Jersey Central|
      New Jerseyan|New Jerseyans|New Mexican|New Mexicans|East Jordan|West Jordan|South Jordan|Jordan Creek|Mount Holland|
      Jamaica Plain|Jamaica Bay|Jamaica Estates|Cuba City|Lebanon City|Lebanon Valley|
      Mount Israel|Holland Park|Holland Tunnel|Ireland Park|South Holland|North Holland|Spanish Town|Spanish Fork|
      Spanish Harlem|French Quarter|French Lick|German Village|Indian Wells|Indian Head|
      Indian Harbor|Indian Harbour|Irish Channel|Scotland Yard|New Scotland Yard|Scotland County|Greek Theatre|
      China Grove|China Lake|Poland Spring|West Indian|West Indians|East Indian|East Indians|West Indies|
      British West Indies|French Congo|Belgian Congo|French Indochina|Dutch East Indies|Transjordan|Trans-Jordan|Turkey Creek|Turkey Point|
      Turkish Republic of|University of Washington|Union Berlin|East Jerusalem|New London|New Berlin|New Athens|New Rome|New Madrid|New Paris|
      New Lisbon|New Vienna`,
  },
  {
    why: 'Regions’ or peoples’ names before “American”, and the first peoples of America.',
    names: `African American|African Americans|African-American|African-Americans|Afro-American|Afro-Americans|
      Black American|Native American|Native Americans|Native-American|Native-Americans|Latino American|Hispanic American|Asian American|
      Asian Americans|Asian-American|Asian-Americans|Indigenous American|American Indian|American Indians|Amerindian|
      Native America|Indian Country|Indian country|Indian Affairs|Indian reservation|Indian reservations|Indian Reservation|
      Indian Health Service|Indian Child Welfare|Indian gaming|Indian Gaming|Indian casino|Indian casinos|Indian tribe|Indian tribes|
      Indian Tribes|Indian Nation|Indian Nations|Indian Community|Plains Indian|Plains Indians|Pueblo Indian|Pueblo Indians|Navajo Indian|
      Cherokee Indian|Cherokee Indians|Sioux Indian|Sioux Indians|Apache Indian|Apache Indians|Seminole Indian|Seminole Indians|
      Choctaw Indians|Chickasaw Indians|Cree Indians|Cleveland Indians|Indianapolis Indians|Indian Removal`,
  },
  {
    why: 'Leagues of languages.',
    names:
      'Niger–Congo|Niger-Congo|Trans–New Guinea|Trans-New Guinea|American Sign Language|British Sign Language',
  },
  {
    why: 'Media.',
    names: `Agence France-Presse|Agence France Presse|France-Presse|France 24|France Inter|France Info|
      France Culture|France Football|France Bleu|France Télévisions|France Televisions|Radio France|Ouest-France|Ouest France|
      China Central Television|China Global Television|China Global Television Network|China National Radio|China News Service|
      China Radio International|South China Morning Post|Russia Today|Russia-1|Russia-24|India Today|India TV|
      Iran International|Israel Hayom|Japan Today|USA Today|USA TODAY|US Weekly|Us Weekly|U.S. News & World Report|U.S. News and World Report|
      US News & World Report|US News and World Report|Press Trust of India|Good Morning America|Good Morning Britain|Little Britain|
      Inside Mexico|Al Jazeera America|Radio Free America|Iranian Students' News Agency|New England Journal|
      New England Journal of Medicine|British Medical Journal|American Idol|American Pie|American Beauty|American Sniper|
      American Psycho|American Gothic|American Horror Story|American Hustle|American Graffiti|American Gods|American Girl|
      American Ninja Warrior|American Dad|American Scientist|Captain America|Miss America|Team America|The French Connection|
      Italian Job|Maltese Falcon|The Danish Girl|Young Turks|The German Doctor|
      Angels in America|Death to America|The Scotsman|The Irishman|The Irish Times|Irish Times|Irish Independent|Irish Examiner`,
  },
  {
    why: 'Parties and movements.',
    names: `United Russia|A Just Russia|Just Russia|Our Home Is Russia|Our Home is Russia|Open Russia|Great Russia|Russia's Choice|
      Georgian Dream|Brothers of Italy|Alternative for Germany|France Unbowed|Unbowed France|Debout la France|
      Israel Beiteinu|Yisrael Beiteinu|Israel Our Home|Israel Resilience|One Israel|
      Forward Ukraine|Our Ukraine|Forward Poland|Poland Together|Poland 2050|One Nigeria|New Nigeria Peoples Party|
      Fiji First|FijiFirst|Nidaa Tunisia|Call of Tunisia|Call for Tunisia|Heart of Tunisia|Scottish Labour|
      Scottish Tories|Britain First|Reform UK|UK Independence Party|Veterans Britain|Malta Labour|America First Policy Institute|
      New Macedonia|Pro Romania|Save Romania Union|Romania Mare|
      Greater Romania Party|Cambodia National Rescue Party|
      Ireland Thinks|`,
  },
  {
    why: 'Companies and their products.',
    names: `Bank of America|Bank of China|Bank of India|Bank of Ireland|Bank of Scotland|Royal Bank of Scotland|
      Industrial and Commercial Bank of China|Industrial & Commercial Bank of China|Agricultural Bank of China|China Construction Bank|
      China Merchants Bank|China Telecom|China Mobile|China Unicom|China Southern|China Eastern|China Evergrande|China Vanke|
      China National Petroleum Corp|China National Petroleum Corporation|China Resources|France Télécom|France Telecom|
      Korea Electric Power|Telecom Italia|Bell Canada|Canada Goose|Canada Dry|Canada Post|Japan Tobacco|British Petroleum|
      British Gas|British Telecom|British Telecommunications|British Steel|British Aerospace|British Land|British Sugar|British Leyland|
      British American Tobacco|Royal Dutch Shell|Royal Dutch|American Express|American Eagle|American Apparel|American Tower|
      American International Group|American Electric Power|American Water|Swiss Re|Swiss Life|Swiss Bank Corp|Swiss Army|
      Georgia Power|Georgia-Pacific|Georgia Pacific|America Online|America West|América Móvil|America Movil|
      US Airways|US Steel|U.S. Steel|US Bancorp|U.S. Bancorp|US Bank|U.S. Bank|US Foods|U.S. Cellular|US Cellular|T&T Supermarket|
      Holland America|Holland & Barrett|Holland and Barrett|Poland Spring|Jordan Brand|Air Jordan|Air Jordans|Nike Jordan|Vodafone UK|
      Panama Jack|Emirates Stadium|Emirates Airline|Emirates Airlines|Emirates Palace|Emirates NBD|
      Fly Emirates|Emirates airline|Emirates flight|Irish Distillers|Turkish Petroleum|Banana Republic|Virgin America||
      Lebanon Valley College`,
  },
  {
    why: 'Leagues, cups and clubs that are not the country’s own side.',
    names: `American League|American Football Conference|American Football League|American Athletic Conference|
      Copa America|Copa América|America's Cup|Club America|Club América|Austria Vienna|Austria Wien|Austria Klagenfurt|
      Tour de France|Stade de France|Ile-de-France|Île-de-France|Ile de France|Île de France|Georgia Bulldogs|Georgia Southern|
      Georgia State|Georgia Tech|Georgia Dome|Georgia Force|University of Georgia|New England Patriots|Ireland Baldwin|French Open|
      Australian Open|British Open|US Open|U.S. Open|Canadian Open|Italian Open|Scottish Open|Irish Open|Swiss Open|Notre Dame Fighting Irish|
      Fighting Irish|London Irish|London Scottish|London Welsh|Swiss Indoors`,
  },
  {
    why: 'Food and drink.',
    names: `French fry|French fries|French toast|French dressing|French bread|French press|French onion soup|French bean|French beans|
      French stick|French roast|Swiss cheese|Swiss roll|Swiss chard|Danish pastry|Danish pastries|Turkish delight|Turkish coffee|
      Turkish pizza|Irish coffee|Irish stew|Irish whiskey|Irish cream|Irish breakfast|Greek salad|Greek yogurt|Greek yoghurt|
      Belgian waffle|Belgian waffles|Belgian endive|Canadian bacon|Spanish omelette|Spanish onion|Spanish rice|Russian dressing|
      Russian salad|Italian dressing|Italian ice|Italian sausage|Italian seasoning|German chocolate cake|Cuban sandwich|
      Cuba libre|Mexican pizza|Polish sausage|Chinese leaf|Chinese leaves|Chinese cabbage|Chinese gooseberry|Swedish meatball|
      Swedish meatballs|Welsh rarebit|Welsh rabbit|Welsh cake|Welsh cakes|Dutch pancake|Dutch baby|Dutch cocoa|
      Brazil nut|Brazil nuts|Chile pepper|Chile peppers|Chile relleno|Chile con carne|Chile verde|Chile powder|Chile sauce|
      Jordan almond|Jordan almonds|Lebanon bologna|Singapore sling|Singapore noodles|India pale ale|India Pale Ale|American cheese|
      Peru balsam|Jamaica pepper|Vienna sausage|Vienna sausages|Lima bean|Lima beans|Brussels sprout|Brussels sprouts|
      Moscow mule|Moscow mules|Peking duck|Havana cigar|Havana cigars|Berlin doughnut|Panama disease|Turkish figs|
      Indian tonic|Malta Guinness`,
  },
  {
    why: 'Animals and plants.',
    names: `German shepherd|German shepherds|German pinscher|German shorthaired pointer|Great Dane|Great Danes|
      French bulldog|French bulldogs|French poodle|French poodles|Irish setter|Irish setters|Irish wolfhound|Irish wolfhounds|Irish terrier|
      Scottish terrier|Scottish terriers|Scottish fold|Scottish deerhound|Welsh corgi|Welsh corgis|Welsh terrier|Welsh springer|
      Welsh pony|Afghan hound|Afghan hounds|Australian shepherd|Australian shepherds|Australian cattle dog|Belgian Malinois|
      Belgian malinois|Belgian shepherd|Belgian shepherds|Swiss mountain dog|Italian greyhound|Spanish moss|Spanish mackerel|
      Norwegian forest cat|Norwegian elkhound|Norway maple|Norway spruce|Norway rat|Norway rats|Norway pine|Burmese python|Burmese pythons|Burmese cat|
      Burmese cats|Egyptian mau|Maltese terrier|Maltese dog|Portuguese water dog|Portuguese man o' war|Portuguese man-of-war|
      Russian blue|Russian olive|Russian thistle|Russian wolfhound|Chinese crested|Chinese elm|Japanese knotweed|Japanese maple|
      Japanese beetle|Japanese beetles|Japanese Chin|Dutch elm disease|Dutch elm|Jersey cow|Jersey cows|Jersey cattle|
      Jersey heifer|Guernsey cow|Guernsey cows|Guernsey cattle|Guinea pig|Guinea pigs|Guinea fowl|Guinea hen|Guinea hens|Guinea worm|
      Sudan grass|Bermuda grass|Canada goose|Canada geese|Canada lynx|Canada thistle|American bulldog|American pit bull|
      American robin|American bison|American alligator|American crocodile|American beech|American elm|American chestnut|Scots pine|
      Swedish vallhund|Turkish van|Turkish angora|Jerusalem artichoke|Jerusalem artichokes|Jerusalem cricket|
      Brazilian pepper|Indian paintbrush`,
  },
  {
    why: 'Games, things, ailments and sayings.',
    names: `Russian roulette|Russian doll|Russian dolls|Russian nesting doll|Russian nesting dolls|Chinese checkers|Chinese whispers|
      Chinese wall|Chinese walls|Chinese lantern|Chinese lanterns|Chinese puzzle|Chinese finger trap|Chinese New Year|Chinese zodiac|
      Dutch auction|Dutch auctions|Dutch courage|Dutch door|Dutch doors|Dutch oven|Dutch ovens|Dutch uncle|Dutch treat|Dutch angle|
      Dutch disease|Dutch wife|Double Dutch|double Dutch|going Dutch|go Dutch|went Dutch|French kiss|French kisses|French kissing|
      French horn|French horns|French door|French doors|French window|French windows|French braid|French braids|French plait|
      French manicure|French polish|French cuff|French cuffs|French leave|French maid|French knickers|French letter|French twist|
      French drain|pardon my French|Pardon my French|excuse my French|Excuse my French|Swiss Army knife|Swiss army knife|Swiss Army knives|
      Swiss army knives|Swiss system|Swiss Family Robinson|German measles|Spanish flu|Spanish fly|Spanish influenza|Spanish guitar|
      Spanish practices|Spanish Steps|Spanish Inquisition|Mexican standoff|Mexican stand-off|Mexican wave|Mexican waves|
      Mexican hat|Cuban heel|Cuban heels|Cuban link|Turkish bath|Turkish baths|Turkish towel|Turkish towels|Turkish Stars|
      Indian summer|Indian giver|Indian ink|Indian rope trick|Indian file|Indian club|Indian clubs|Indian pipe|
      India ink|India rubber|Irish dancing|Irish goodbye|Irish twins|American football|American Football|American pool|
      American whiskey|Canadian football|Australian football|Australian rules|Australian Rules|Aussie rules|Aussie Rules|
      Italian hand|Brazilian wax|Brazilian blowout|Brazilian jiu-jitsu|Brazilian Jiu-Jitsu|Egyptian cotton|Hungarian notation|Polish notation|
      Greek tragedy|Greek chorus|Greek letter|Greek letters|Greek mythology|Greek god|Greek gods|Greek goddess|Greek fire|Greek life|
      Greek row|Panama hat|Panama hats|Panama Papers|Bermuda shorts|Jersey barrier|Jersey barriers|Jersey number|
      Jersey dress|Maltese cross|Maltese Cross|Vietnam syndrome|China white|China syndrome|
      China Syndrome|China cabinet|China doll|China shop|China plate|China plates|Morocco leather|Pole position|
      Pole vault|Pole vaulter|Pole vaulting|Pole dancing|Pole dancer|North Pole|South Pole|May Pole|Brit Awards|Brit Award|
      Danish modern|Thai boxing|Thai massage|Swedish massage|Philippine mahogany|
      Prince of Wales|Princess of Wales|United Kingdom Independence Party|Pax Americana`,
  },
  {
    why: 'Not the United States: other abbreviations, ships and money.',
    names: 'U.S.S.R.|U.S.S.R|USSR|U.S.S.|US$|U.S.$|C.A.R.E.|U.S. of A',
  },
]
