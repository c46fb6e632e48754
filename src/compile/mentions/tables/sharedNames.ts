/** Towns and people that tell which of two countries with one name a text is about, by the country’s code. */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  COD: 'Goma|Bukavu|Lubumbashi|Kisangani|Kivu|North Kivu|South Kivu|Katanga|Ituri|M23|Kabila|Tshisekedi|Mobutu|Lumumba|MONUSCO|Monusco|Beni|Bunia|Kasai',
  COG: 'Pointe-Noire|Sassou Nguesso|Sassou-Nguesso|Denis Sassou',
  KOR: 'Busan|Incheon|Pusan|Samsung|Hyundai|Moon Jae-in|Park Geun-hye|Yoon Suk Yeol|Lee Jae-myung|Blue House|KOSPI|Kospi',
  PRK: 'Kim Jong Un|Kim Jong-un|Kim Jong Il|Kim Jong-il|Kim Il Sung',
  DOM: 'Punta Cana|Abinader|Trujillo',
  DMA: 'Skerrit|Kalinago',
}
