/** An e-mail address. No top-level domain ends in figures, so a number that touches the address isn't part of it. */
export const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)*\.\p{L}{2,24}/iu
/** A number that may be one of a telephone. */
export const PHONE = /(?<![\w/.@-])(?:\(?(?:\+|00)[\s(]*[1-9][\d()\s./–—-]{5,22}\d|\(?\d[\d()\s./–—-]{5,20}\d)(?!\w|[/.-]\d|@)/g
