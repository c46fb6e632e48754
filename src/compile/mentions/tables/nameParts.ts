const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Behind a name or a demonym they make it the name of something on the map that is no country: “Cuba Street”, “Russian River”. */
export const GEOGRAPHIC_ENDINGS = words(`
  County Counties River Rivers Creek Street Avenue Ave Boulevard Blvd Road Lane Township Hills Heights Bay Beach Springs Falls
  Junction Valley Lake Basin Strait Straits Canal Delta Trench Plains Turnpike Parkway Borough Mills Brook`)

/** Those of {@link GEOGRAPHIC_ENDINGS} that are no verb or everyday word in a headline: “Israel Falls Silent” names Israel. */
export const PLAIN_ENDINGS = words(
  'County Counties River Creek Avenue Boulevard Township Turnpike Parkway',
)

/** Behind a name, not a demonym: newspapers. */
export const PAPER_ENDINGS = words(`
  Times Herald Post Tribune Gazette Daily Observer Chronicle Examiner Courier Mercury Telegraph`)

/** Behind a name: what towns have and countries have not. */
export const TOWN_ENDINGS = words(
  'Elementary Mayor Councilman Councilwoman Alderman Selectmen Zoning',
)

/** Behind a name or a demonym: carriers, broadcasters and agencies. */
export const COMPANY_ENDINGS =
  /^ (?:Airlines?|Airways|Air Lines|News Agency|Press Agency|News Network|Broadcasting (?:Corp|Corporation|Company|Service|System|Authority))\b/

/** Behind a name, in several words: what only towns and counties have. */
export const TOWN_PHRASES =
  /^ (?:(?:Senior |Junior |Area |Central |Community )?(?:High School|Middle School|School District|School Board|Elementary School|Public Schools|Unified School|Board of Education|Board of Supervisors|Zoning Board|Planning Board|Planning Commission|Town Board|Village Board|Town Planning|Fire Company|Volunteer Fire|Little League|Police Department|Fire Department|City Council|Town Council|City Hall|Town Hall|Public Library|Country Club|Community College|Community Hospital))\b/

/** Directly before a name they make it part of another one: “Lake Chad”, “Air France”, “Voice of Korea”. */
export const LARGER_BEGINNINGS =
  /(?:^|[^\p{L}\p{M}\p{N}])(?:Lake|River|Mount|Mt\.?|Fort|Ft\.?|Camp|Cape|Point|Port|Rue|Rue de|Avenue de|Place de|Hotel|Hôtel|Air|Radio|Télé|Voice of|Times of|Little|USS|HMS|HMAS|HMCS|MV|Duke of|Duchess of|Collège de|Club)\s$/u

/** Directly before a capital, besides {@link LARGER_BEGINNINGS}: queens, clubs and treaties. */
export const CAPITAL_BEGINNINGS =
  /(?:^|[^\p{L}\p{M}\p{N}])(?:Queen|Real|Atl[eé]tico|D[iy]namo|CSKA|Spartak|Lokomotiv|Torpedo|Hertha|Sparta|Slavia|Rapid|Steaua|Partizan|Legia|FC|Red Star)\s$/u

/** Directly behind a capital: papers, clubs, universities and what else is called after it. */
export const CAPITAL_ENDINGS = words(`
  Post Times Herald Tribune Examiner Mirror Review Monthly Nationals Redskins Commanders Capitals Wizards Mystics Mutual University
  Huskies Irving Saint-Germain Monument State Secret Cross Falls Wanderers Philharmonic Symphony Heights Spirit Senators`)

/** Behind “Turkey” the bird is meant; none of them is a verb. */
export const TURKEY_MEATS = words(`
  breast breasts sandwich sandwiches burger burgers dinner dinners soup stuffing leg legs bacon meat meatball meatballs hunting
  hunters hunter farmer farmers trot sausage sausages gravy meatloaf chili vulture vultures drumstick drumsticks wrap wraps carcass
  Trot Bowl Day Breast Sandwich Burger Dinner Soup Stuffing Bacon Hunting Hunters`)

/** Before “Turkey” the bird is meant. */
export const TURKEY_COOKING = words(
  'roast Roast roasted Roasted fried smoked stuffed frozen Thanksgiving basted',
)

/** Behind “Polish” at the start of a sentence the verb is meant. */
export const POLISHED = words(
  'the your his her its their our my it them off up each every with until',
)

/** Before “US” they say that “us” is meant, where all is written in capitals. */
export const US_BEGINNINGS = /(?:^|\s)(?:LET|GIVE|TELL|CONTACT|FOLLOW|JOIN|TRUST|SAVE|EMAIL)\s$/
