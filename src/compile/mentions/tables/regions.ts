/**
 * States of the USA and provinces of Canada. A country’s name before one is a town’s (“Lebanon, Ohio”),
 * and a text that names several is likelier to mean the state of Georgia. Left out are those that are
 * as often something else: Georgia, Washington.
 */
export const REGIONS: readonly string[] =
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|
  Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|
  New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|
  South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|
  Ontario|Quebec|Québec|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|British Columbia`
    .split('|')
    .map((name) => name.trim())

/** How American papers shorten them, and the postal codes, behind a town and a comma. */
export const REGION_ABBREVIATIONS =
  /^,? ?(?:\((?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que)\.?\)|(?<=, )(?:(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Vt|Va|Wash|W\. ?Va|Wis|Wisc|Wyo|Ont|Que|Alta|Sask|N\. ?H|N\. ?J|N\. ?M|N\. ?Y|N\. ?C|N\. ?D|R\. ?I|S\. ?C|S\. ?D|B\. ?C|N\. ?S|N\. ?B)\.|(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|ON|QC|BC)(?![\p{L}\p{N}])))/u

/** Towns of the state of Georgia; before “, Georgia” they say which one is meant, and elsewhere in a text they count. */
export const GEORGIAN_STATE_TOWNS: readonly string[] =
  `Atlanta|Savannah|Augusta|Macon|Marietta|Decatur|Valdosta|Gwinnett|Fulton|Cobb|DeKalb|Kemp|Warnock|Ossoff|Stacey Abrams|Bulldogs|
  Brunswick|Ga.|Confederate|Confederacy|Stone Mountain|Fort Benning|Fort Stewart|Sandy Springs|Alpharetta|
  Roswell|Statesboro|Warner Robins|Peach State|Braves|Falcons|Southeastern Conference`
    .split('|')
    .map((name) => name.trim())

/** Capitals that are towns of that state, too: “Athens, Georgia”. */
export const GEORGIAN_STATE_NAMESAKES: ReadonlySet<string> = new Set(
  'Athens Berlin Cairo Dublin Lisbon Rome Vienna'.split(' '),
)
