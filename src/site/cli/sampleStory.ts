const ARTICLE = `---
# The head of the story. A line that begins with # is a comment: delete the # to use the field.
# Required: the headline, and the map in one sentence for people who cannot see it.
title: The headline of the story
alt: An arrow runs from Norway to Iceland, and a dotted line joins Iceland and Denmark.
# Seen in npm run dev, left out of npm run build. Delete this line once the story is for readers.
draft: true
# deck: One sentence under the headline
# byline: Who wrote it
# publisher: Who published it
# published: 2025-11-14
# updated: 2025-11-15
# url: https://example.org/the-article
# licence: Text © its publisher
# lang: en
# A headline over the map.
# mapTitle: Who trains, and who searches
# worldview: A note on whose boundaries are drawn
# The day up to which the story is true.
# asOf: 2025-11
# The end points that the first view of the map is made round; all if it is left out.
# focus: [ISL, NOR]
# The names that this story uses, by country code.
# names:
#   ISL: Iceland
# Kinds of your own, six at most in a story: label is what readers see, look one of heavy, plain, fine, long, broken, short,
# mixed, dotted and sparse; directed: false takes the arrowhead away. Use their names in the column kind of flows.csv.
# kinds:
#   aid: { label: Aid, look: fine }
#   talks: { label: Talks, look: sparse, directed: false }
---

This is sample text: put the article here. None of it has been reported.

Norway will train the crews of the coast guard of Iceland. Iceland and Denmark share the search for ships in distress.
`

const FLOWS = `from,to,kind,status,date,label,quote,note
NOR,ISL,partnership,agreed,,Norway trains crews of Iceland’s coast guard,Norway will train the crews of the coast guard of Iceland,
ISL,DNK,shared,,,Iceland and Denmark search for ships together,Iceland and Denmark share the search for ships in distress,
`

/** The files of a new story by name: a draft that compiles, whose head explains itself. */
export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  'article.md': ARTICLE,
  'flows.csv': FLOWS,
  'mentions.csv': 'text,country,before,after\n',
  'places.csv': 'code,name,what,lon,lat,aliases\n',
  'background.csv': 'country,heading,text,date,glance,source_title,source_url\n',
  'figures.csv':
    'country,series,partner,year,value,unit,estimate,note,source_title,source_url,licence\n',
}
