import { text } from '../i18n/text.js';
import type { AddressName } from './address-rules.js';

/** The names of the parts of an address; the country's data says which name is used. */
export const addressWords = {
  street: 'Street address',
  extra: 'Suite, floor, building',
  line: text('Address line {number}', 'number'),
  country: 'Country',
  city: 'City',
  postTown: 'Town or city',
  district: 'District',
  suburb: 'Suburb',
  neighborhood: 'Neighborhood',
  townland: 'Townland',
  villageTownship: 'Village or township',
  province: 'Province',
  state: 'State',
  county: 'County',
  prefecture: 'Prefecture',
  emirate: 'Emirate',
  area: 'Area',
  department: 'Department',
  doSi: 'Province or city',
  island: 'Island',
  oblast: 'Oblast',
  parish: 'Parish',
  postal: 'Postal code',
  zip: 'ZIP code',
  postcode: 'Postcode',
  eircode: 'Eircode',
  pin: 'PIN code',
  plz: 'PLZ',
  cap: 'CAP',
  cep: 'CEP',
  likeThis: text('Use a form like {examples}', 'examples'),
} satisfies Record<AddressName, string> & Record<string, unknown>;
export type AddressWords = typeof addressWords;
