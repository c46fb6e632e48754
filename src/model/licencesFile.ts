/** The licences of all that the site ships, from the site's root. */
export const LICENCES_FILE = 'licences.txt'
