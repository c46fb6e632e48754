/** The forms of a phrase that a language tells apart; `{count}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The form that the language (BCP 47) uses for this many, with the number in its way of writing. */
export function plural(lang: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other
  return form.replace('{count}', count.toLocaleString(lang))
}
