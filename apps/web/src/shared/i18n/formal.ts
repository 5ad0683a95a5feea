/** A tree of texts, as a locale file holds it. */
export interface Texts {
  [key: string]: string | Texts;
}

const suffix = '_formal';

/**
 * Takes the texts of one namespace and gives them in one form of address: for `sie`, each `key_formal` takes the
 * place of `key`; for `du` the formal ones are left out. So a screen asks for `key` and never thinks of the form.
 */
export function addressed(texts: Texts, formal: boolean): Texts {
  const result: Texts = {};
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value !== 'string') result[key] = addressed(value, formal);
    else if (!key.endsWith(suffix)) result[key] ??= value;
    else if (formal) result[key.slice(0, -suffix.length)] = value;
  }
  return result;
}
