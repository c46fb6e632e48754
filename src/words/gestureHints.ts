import { primaryLanguage } from '../model/language.ts'

/** A gesture that a map inside somebody's page leaves to that page. */
export type LeftGesture = 'wheel' | 'touch'

/** What the reader can do instead, for a wheel (`{key}` is the key to hold) and for one finger. */
type HintWords = Readonly<Record<LeftGesture, string>>

/** By the first part of a BCP 47 tag. The page around a frame may speak languages that the interface does not. */
const WORDS: Readonly<Record<string, HintWords>> = {
  ar: { wheel: 'اضغط {key} ومرّر لتكبير الخريطة', touch: 'حرّك الخريطة بإصبعين' },
  de: {
    wheel: 'Zum Zoomen {key} halten und scrollen',
    touch: 'Karte mit zwei Fingern bewegen',
  },
  en: { wheel: 'Hold {key} and scroll to zoom', touch: 'Use two fingers to move the map' },
  es: {
    wheel: 'Mantenga {key} y desplácese para ampliar',
    touch: 'Use dos dedos para mover el mapa',
  },
  fr: {
    wheel: 'Maintenez {key} et faites défiler pour zoomer',
    touch: 'Déplacez la carte avec deux doigts',
  },
  it: {
    wheel: 'Tieni premuto {key} e scorri per ingrandire',
    touch: 'Usa due dita per spostare la mappa',
  },
  nl: {
    wheel: 'Houd {key} ingedrukt en scrol om te zoomen',
    touch: 'Verplaats de kaart met twee vingers',
  },
  pl: {
    wheel: 'Przytrzymaj {key} i przewijaj, aby powiększyć',
    touch: 'Przesuwaj mapę dwoma palcami',
  },
  pt: {
    wheel: 'Mantenha {key} e role para ampliar',
    touch: 'Use dois dedos para mover o mapa',
  },
  ru: {
    wheel: 'Для масштаба прокручивайте, удерживая {key}',
    touch: 'Двигайте карту двумя пальцами',
  },
  tr: {
    wheel: 'Yakınlaştırmak için {key} tuşuyla kaydırın',
    touch: 'Haritayı iki parmakla taşıyın',
  },
  uk: {
    wheel: 'Щоб змінити масштаб, прокручуйте з {key}',
    touch: 'Рухайте карту двома пальцями',
  },
  zh: { wheel: '按住 {key} 并滚动以缩放', touch: '用两根手指移动地图' },
}

/**
 * Tells the reader how to move the map after a gesture that was left to the page around: in the first of
 * the languages (BCP 47) that we speak, else in English. `isMac` names the key of that keyboard.
 */
export function gestureWords(
  gesture: LeftGesture,
  languages: readonly string[],
  isMac: boolean,
): { words: string; lang: string } {
  const known = languages.map(primaryLanguage)
  const lang = known.find((each) => Object.hasOwn(WORDS, each)) ?? 'en'
  const words = WORDS[lang]?.[gesture] ?? ''
  return { words: words.replace('{key}', isMac ? '⌘' : 'Ctrl'), lang }
}
