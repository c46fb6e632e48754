import type { Hit } from './matchCues.ts'
import type { Surroundings } from './surroundings.ts'

/** Demonyms that are languages, too. */
const LANGUAGES: ReadonlySet<string> = new Set(
  `French German Spanish Italian Portuguese Dutch Danish Swedish Norwegian Finnish Icelandic Russian Ukrainian Polish Czech Slovak
  Hungarian Romanian Bulgarian Serbian Croatian Bosnian Slovenian Slovene Albanian Macedonian Greek Turkish Armenian Georgian
  Azerbaijani Azeri Kazakh Uzbek Kyrgyz Tajik Turkmen Chinese Japanese Korean Vietnamese Thai Lao Burmese Indonesian Nepali Somali Maltese
  Irish Welsh Scots Estonian Latvian Lithuanian Belarusian Mongolian Filipino Samoan Tongan Fijian Malagasy Faroese Greenlandic
  Luxembourgish Manx`.split(/\s+/),
)

const OTHER_LANGUAGES =
  'English|Arabic|Hindi|Urdu|Bengali|Persian|Farsi|Pashto|Dari|Kurdish|Hebrew|Swahili|Hausa|Mandarin|Cantonese|Malay|Tagalog|Tamil|Punjabi|Catalan|Latin|Yiddish|Amharic'
const ANY_LANGUAGE = `(?:${[...LANGUAGES].join('|')}|${OTHER_LANGUAGES}|British|Israeli|Iranian|American)`
/** Other languages of a list, before it and behind: “English and French”. Peoples may be among them. */
const LISTED_BEFORE = new RegExp(
  `(?:${ANY_LANGUAGE}(?:, (?:and |or )?| and | or )(?:some |a little )?){1,5}$`,
  'u',
)
const LISTED_AFTER = new RegExp(`^(?:(?:,|,? and|,? or) ${ANY_LANGUAGE}(?![\\p{L}-])){1,5}`, 'u')

const SPOKEN_BEFORE =
  /\b(?:[Ss]peaks?|[Ss]poke|[Ss]peaking|[Ff]luent(?: in)?|[Ff]luently|[Mm]other tongue,?)(?: (?:only|little|no|some|good|fluent|perfect|broken|basic|excellent|mainly|mostly|both))?(?: in)? $/u
const LEARNT_BEFORE =
  /\b(?:spoken|learns?|learned|learnt|learning|teach|teaches|teaching|taught|studied|studies|studying|study|understands?|understood|broken|basic|perfect|flawless|halting|translated|read|reads|write|writes|wrote|written|in|In|into|from) $/u
const LANGUAGE_AFTER =
  /^[- ](?:speaking|language|languages|speakers?|lessons|dialects?|translations?|subtitles|alphabet|grammar|vocabulary|dictionary|dictionaries|words?|phrases?|(?:is|was) (?:widely )?(?:spoken|taught)|(?:is|was|as) (?:the|an|its|their) (?:official|first|native|second|mother) (?:language|tongue)|for ["'])/
/** Behind a language that stands by itself, without a noun that it belongs to. */
const ALONE =
  /^(?:["']?[.,;:!?)"\]]|$|["']? (?:and|or|but|on|at|with|for|to|by|as|than|that|which|when|while|is|was|were|before|after|if|because|rather|during|in|from|through|well|fluently|abroad|online|instead|first|he|she|they|the|a|his|her|via|over|too|without|since|only)\b)/

/** Whether a demonym stands for the language: “speaks French”, “in Turkish”, “French-language”. */
export function isLanguage({ words }: Hit, { before, after }: Surroundings): boolean {
  if (!LANGUAGES.has(words)) return false
  if (LANGUAGE_AFTER.test(after)) return true
  const verb = before.replace(LISTED_BEFORE, '')
  if (SPOKEN_BEFORE.test(verb)) return true
  return LEARNT_BEFORE.test(verb) && standsAlone(after)
}

/** Whether no noun follows, also behind other languages of a list. */
function standsAlone(after: string): boolean {
  const [list = ''] = LISTED_AFTER.exec(after) ?? []
  return ALONE.test(after.slice(list.length))
}
