import type { Catalogue } from '../catalogue.js';

export const address: Catalogue['address'] = {
  street: 'Indirizzo',
  extra: 'Edificio, piano, interno',
  line: 'Riga di indirizzo {number}',
  country: 'Paese',
  city: 'Città',
  postTown: 'Località',
  district: 'Distretto',
  suburb: 'Quartiere',
  neighborhood: 'Quartiere',
  townland: 'Townland',
  villageTownship: 'Villaggio o comune',
  province: 'Provincia',
  state: 'Stato',
  county: 'Contea',
  prefecture: 'Prefettura',
  emirate: 'Emirato',
  area: 'Zona',
  department: 'Dipartimento',
  doSi: 'Provincia o città',
  island: 'Isola',
  oblast: 'Oblast',
  parish: 'Parrocchia',
  postal: 'Codice postale',
  zip: 'Codice postale (ZIP)',
  postcode: 'Codice postale',
  eircode: 'Eircode',
  pin: 'Codice postale (PIN)',
  plz: 'Codice postale (PLZ)',
  cap: 'CAP',
  cep: 'Codice postale (CEP)',
  or: 'o',
  likeThis: 'Usi un formato come {examples}',
};

export const billTo: Catalogue['billTo'] = {
  heading: 'Intestatario',
  loading: 'Caricamento dell’indirizzo di fatturazione',
  failed: 'Impossibile caricare l’indirizzo di fatturazione',
  saved: 'Salvato. Le nuove fatture riporteranno questo indirizzo.',
  unopened:
    'Impossibile aprire il modulo. Verifichi la connessione, poi prema di nuovo «Modifica».',
};

export const billToEdit: Catalogue['billToEdit'] = {
  heading: 'Intestatario',
  formHeading: 'Indirizzo di fatturazione',
  company: 'Azienda',
  companyMissing: 'Inserisca il nome dell’azienda come deve comparire sulle fatture',
  contactName: 'Nome del referente',
  contactMissing: 'Inserisca il nome della persona a cui sono indirizzate le fatture',
  handOver: 'Deve accedere un’altra persona?',
  handOverAct: 'Richiedi il trasferimento del ruolo di referente',
  countryFixed: 'Determina le imposte e quale nostra società emette le fatture.',
  countryAct: 'Richiedi il cambio di paese',
  streetMissing: 'Inserisca via e numero civico, oppure una casella postale',
  cityMissing: 'Inserisca la città o la località',
  regionMissing: 'Scelga una voce dall’elenco',
  regionUnlisted: 'Inserisca il nome',
  postalMissing: 'Inserisca il codice postale: in questo paese è obbligatorio',
  choose: 'Scegli',
  phone: 'Telefono',
  phoneWrong:
    'Inserisca il numero con il prefisso di zona, oppure con + e il prefisso del paese, ad esempio {example}',
  phoneExtension:
    'Inserisca il numero senza interno, ad esempio {example}. Gli interni non vengono salvati.',
  consequence:
    'Le modifiche valgono per le fatture emesse da ora in poi. Quelle già emesse mantengono il loro indirizzo.',
  onInvoices: 'Sulle fatture oggi',
  saveFailed: 'L’indirizzo di fatturazione non è stato salvato',
};
