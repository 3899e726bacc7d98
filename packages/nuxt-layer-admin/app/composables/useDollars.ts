/** Writes micro-dollars as people read them; below a dollar with the fractions of a cent that a call costs. */
export function useDollars() {
  const { n } = useI18n()
  return (microDollars: number): string => {
    const dollars = toDollars(microDollars)
    const digits = dollars > 0 && dollars < 1 ? 4 : 2
    return n(dollars, { style: 'currency', currency: 'USD', minimumFractionDigits: digits, maximumFractionDigits: digits })
  }
}
