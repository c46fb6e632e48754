/** Behind a region: the list that it stands in goes on. */
export const AND_A_NAME = /^(?:, and |,? or | and | & |, )\p{Lu}/u

/** Between two names of countries: neither is a person or town. */
export const JOINS = /^(?:, | and | or |, and |, or | & |\/|-|–| – | to | with )$/

/** Between the parts of a list. */
export const LISTS = /^(?:, | and | or |, and |, or | & )$/

/** A first name and an initial. */
export const INITIAL_BEFORE = /(\p{Lu}\p{Ll}+) \p{Lu}\. $/u

/** Behind a person: “Jordan, 36, was arrested”. */
export const AGED =
  /^, \d\d(?:,|\.| and\b)(?! \d)(?= (?:of|who|was|is|a|an|the|from|said|has|had|and|were|faces|appeared|pleaded|died)\b|,? |$)/

/** Before a town. */
export const NAMED_TOWN =
  /\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Ss]uburb|[Bb]orough|[Cc]ommunity|[Hh]amlet|[Mm]ayor) of $/

/** Countries that are called like their capital, so that “the city of” says nothing. */
export const CITY_COUNTRIES: ReadonlySet<string> = new Set(
  'Singapore|Monaco|Luxembourg|Djibouti|Gibraltar|Macau|Hong Kong|San Marino|Guatemala|Panama|Kuwait|Mexico'.split(
    '|',
  ),
)

/** Before the state of Georgia. */
export const STATE_BEFORE = /\b(?:state of|[Ss]tates of|[Uu]niversity of|[Ss]outh|[Nn]orth) $/

/** Behind the state of Georgia: what only American states have. */
export const STATE_OFFICE =
  /^(?:'s)? (?:Gov\.|Governor|Lt\.|[Gg]overnor|Legislature|[Ll]egislators|General Assembly|National Guard|Bureau of Investigation|Department of|State Patrol|Secretary of State|Attorney General|attorney general|Sens?\.|Reps?\.|Senate|Senator|Congressm[ae]n|Congresswom[ae]n|Democrats?|Republicans?|GOP|Highway)/

/** Before a country, or anything on the map, but no person. */
export const INSIDE =
  /(?:^|\W)(?:[Ii]n|[Ii]nto|[Ii]nside|[Aa]cross|[Tt]hroughout|[Ww]ithin|[Nn]eighbou?ring|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Cc]entral|invaded?|invading|visit|visits|visited|visiting|bordering|entered|entering|occupied|landlocked) $/

/** Before a country alone. */
export const RULED =
  /\b(?:Kingdom|Republic|State|King|Queen|Prince|President|Emir|Prime Minister|Ministry|Embassy|[Kk]ing|president|ambassador|[Aa]mbassador|embassy|consulate) (?:of|to|in) $/

/** Before a country or a state, but no person. */
export const COMMON_GROUND =
  /\b(?:[Gg]overnment|army|people|border|borders|ministry|capital|parliament|ties|relations|talks|treaty|war) (?:of|with|in) $/

/** Behind a country alone. */
export const RULERS =
  /^'s (?:[Kk]ing|[Qq]ueen|[Pp]rime [Mm]inister|[Pp]resident|[Pp]arliament|[Ff]oreign|[Dd]efen[cs]e [Mm]inist|[Aa]rmy|[Aa]rmed forces|[Mm]ilitary|[Aa]mbassador|[Ii]nterior [Mm]inist|ruling|sovereignty|independence|NATO|EU|accession|breakaway|border with)/

/** Behind a country or a state, but no person. */
export const RULED_GROUND =
  /^'s (?:[Gg]overnment|capital|economy|borders?|population|national|rebel|rebels|opposition|junta|refugee)/
