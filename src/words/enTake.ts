import { en } from './en.ts'
import { isolated } from './isolated.ts'

/** What a citation is made from; what the story does not say is absent. */
export interface CitedStory {
  byline: string | undefined
  title: string
  publisher: string | undefined
  /** A date as the story has it. */
  published: string | undefined
  /** Address of the story's map. */
  url: string
  /** `YYYY-MM-DD`, the day on which it was read. */
  readOn: string
}

/** The words for what readers take away from a story, in English; only the dialog that offers it needs them. */
export const enTake = {
  /** Of the dialog, link, citation and embed code. */
  share: {
    title: 'Share this map',
    close: 'Close',
    withApp: 'Share with an app…',
    citation: { label: 'Citation', copy: 'Copy citation', copied: 'Copied citation' },
    code: { label: 'Embed code', copy: 'Copy embed code', copied: 'Copied embed code' },
    /** On the button of a field. */
    copy: 'Copy',
    ownPage: 'On your own page',
    width: 'Width',
    asWideAsText: 'As wide as the text',
    pixels: (width: number) => `${width} pixels`,
    colours: 'Colours',
    themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
    show: 'Show',
    uis: { compact: 'Map and article', full: 'Map and article, larger', map: 'Map alone' },
    startWith: 'Start with',
    nothingPicked: 'Nothing picked',
    kinds: 'Kinds',
    withScript: 'With the script that sets the height',
    preview: 'Preview',
    cite: ({ byline, title, publisher, published, url, readOn }: CitedStory) => {
      const names = [byline, `“${title}”`, publisher].filter((name) => name !== undefined)
      const source = [...names.map(isolated), ...(published ? [en.date(published)] : [])]
      return `${source.join(', ')}. Map: ${url} (read on ${en.date(readOn)}).`
    },
  },
  /** Name of the tabs, and the tabs. */
  ways: 'Ways to share',
  tabs: { link: 'Link', picture: 'Picture', data: 'Data', cite: 'Cite', embed: 'Embed' },
  /** What a picture shows. */
  asSeen: 'The map as you see it now: the part, the kinds and the pick that are shown.',
  picture: 'Picture',
  pictures: {
    screen: 'PNG, as large as here',
    large: 'PNG for print, 3840 pixels wide',
    card: 'PNG for messages, 1200 × 630',
    svg: 'SVG, to be edited',
  },
  preview: 'The picture',
  save: 'Download',
  saved: 'Download started',
  copyPicture: 'Copy picture',
  copiedPicture: 'Copied picture',
  sendPicture: 'Send picture with an app…',
  pictureFailed: 'This browser cannot make this picture.',
  pictureNotCopied: 'Your browser does not let this page copy pictures: download it instead.',
  /** Where a frame may not let a reader download; the slot is a link. */
  notSaved: 'Nothing saved? This page may not let the map download files: {link}.',
  /** What is in the files. */
  flows: (count: number, all: number) =>
    count === all
      ? `What the article claims: its ${all} flows`
      : `What the article claims: the ${count} of its ${all} flows that are shown`,
  figures: 'Numbers beside the article',
  background: 'Background beside the article',
  everything: (count: number, all: number) =>
    count === all
      ? 'All of it, told apart'
      : `The ${count} of its ${all} flows that are shown and what stands beside them, told apart`,
  csv: 'CSV',
  json: 'JSON',
  /** Name of a button that saves a file. */
  saveFile: (what: string, form: string) => `Download ${form}: ${what}`,
  fileText: { label: 'The file', copy: 'Copy the file', copied: 'Copied the file' },
  bibtex: { label: 'BibTeX', copy: 'Copy BibTeX', copied: 'Copied BibTeX' },
  csl: {
    label: 'CSL-JSON, for Zotero and others',
    copy: 'Copy CSL-JSON',
    copied: 'Copied CSL-JSON',
  },
}
