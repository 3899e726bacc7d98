/** Languages whose text can be recognised in a picture, by their BCP 47 tag, and the data that Tesseract knows them by. */
export const RECOGNISED_LANGUAGES: Record<string, string> = {
  en: 'eng',
  de: 'deu',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  tr: 'tur',
  uk: 'ukr',
}
