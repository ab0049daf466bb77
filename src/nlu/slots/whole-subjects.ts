/** Concepts that name a whole subject, by id: "Gibt es Weiterbildungen?" asks which. */
export const wholeSubjects: ReadonlySet<string> = new Set([
  'further-education',
  'promotion-prospects',
  'industry-general',
  'many-industries',
  'customer-contact',
]);
