/** The forms of a phrase that a language tells apart; `{count}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** How a language counts. It is said here where it is simple: a browser's first answer takes 30 ms. */
export interface Counting {
  formOf: (count: number) => Intl.LDMLPluralRule
  write: (count: number) => string
}

/** The form that the language uses for this many, with the number in its way of writing. */
export function plural({ formOf, write }: Counting, count: number, forms: PluralForms): string {
  const form = forms[formOf(count)] ?? forms.other
  return form.replace('{count}', write(count))
}
