/** A licence called by its short name, `CC BY 4.0` or `LGPL`, is called so in every language. */
export function isLicenceName(note: string): boolean {
  return !/\p{Ll}/u.test(note);
}
