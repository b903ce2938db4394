/**
 * Says where our forms differ from the metadata, and why. Keys are those of the metadata;
 * `zip_name_type` may also be one of our own words: `postcode plz cap cep`.
 */
const named = (countries, zip_name_type) =>
  Object.fromEntries(countries.split(' ').map((country) => [country, { zip_name_type }]));

const merge = (...parts) => {
  const all = {};
  for (const part of parts) {
    for (const [country, values] of Object.entries(part)) {
      all[country] = { ...all[country], ...values };
    }
  }
  return all;
};

export const overrides = merge(
  // People of the country call their postal code this in any language of the page.
  named('GB GG JE IM GI FK GS IO SH AC TA PN AU NZ ZA NL DK NO MY', 'postcode'),
  named('DE AT CH LI', 'plz'),
  named('IT SM VA', 'cap'),
  named('BR', 'cep'),
  {
    // The list of post areas is a third of the whole index, and ages; the shape is enough here.
    GB: { zip: 'GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}', zipex: 'M2 5BQ,EC1A 1HQ' },
    // Both forms are in use.
    US: { zipex: '78756,78756-1234' },
    CA: { zipex: 'K1A 0B1' },
    // The contract asks every address for its city; these formats leave it out or inside the street.
    JP: { fmt: '〒%Z%n%S%C%n%A', lfmt: '%A%n%C, %S %Z' },
    AE: { fmt: '%A%n%C%n%S', lfmt: '%A%n%C%n%S' },
    // Envelopes carry the province's name, not the key the metadata has for it.
    ES: { sub_names_only: true },
  },
);
