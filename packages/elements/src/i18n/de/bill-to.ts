import type { Catalogue } from '../catalogue.js';

export const address: Catalogue['address'] = {
  street: 'Straße und Hausnummer',
  extra: 'Gebäude, Etage, Büro',
  line: 'Adresszeile {number}',
  country: 'Land',
  city: 'Ort',
  postTown: 'Ort',
  district: 'Bezirk',
  suburb: 'Ortsteil',
  neighborhood: 'Stadtviertel',
  townland: 'Townland',
  villageTownship: 'Dorf oder Gemeinde',
  province: 'Provinz',
  state: 'Bundesstaat',
  county: 'County',
  prefecture: 'Präfektur',
  emirate: 'Emirat',
  area: 'Gebiet',
  department: 'Departement',
  doSi: 'Provinz oder Stadt',
  island: 'Insel',
  oblast: 'Oblast',
  parish: 'Gemeindebezirk',
  postal: 'Postleitzahl',
  zip: 'Postleitzahl (ZIP)',
  postcode: 'Postleitzahl',
  eircode: 'Eircode',
  pin: 'Postleitzahl (PIN)',
  plz: 'Postleitzahl',
  cap: 'Postleitzahl (CAP)',
  cep: 'Postleitzahl (CEP)',
  or: 'oder',
  likeThis: 'Verwenden Sie das Format {examples}',
};

export const billTo: Catalogue['billTo'] = {
  heading: 'Rechnungsadresse',
  loading: 'Rechnungsadresse wird geladen',
  failed: 'Ihre Rechnungsadresse konnte nicht geladen werden',
  saved: 'Gespeichert. Neue Rechnungen tragen diese Adresse.',
  unopened:
    'Das Formular konnte nicht geöffnet werden. Prüfen Sie Ihre Verbindung und wählen Sie noch einmal „Bearbeiten“.',
};

export const billToEdit: Catalogue['billToEdit'] = {
  heading: 'Rechnungsadresse',
  formHeading: 'Rechnungsadresse bearbeiten',
  company: 'Unternehmen',
  companyMissing: 'Geben Sie den Firmennamen so ein, wie er auf Rechnungen stehen soll',
  contactName: 'Name der Kontaktperson',
  contactMissing: 'Geben Sie den Namen der Person ein, an die Ihre Rechnungen gerichtet sind',
  handOver: 'Soll sich jemand anderes anmelden?',
  handOverAct: 'Übergabe des Abrechnungskontakts anfragen',
  countryFixed:
    'Davon hängt ab, welche Steuer anfällt und welche unserer Gesellschaften Ihnen die Rechnung stellt.',
  countryAct: 'Änderung des Landes anfragen',
  streetMissing: 'Geben Sie Straße und Hausnummer oder ein Postfach ein',
  cityMissing: 'Geben Sie den Ort ein',
  regionMissing: 'Wählen Sie einen Eintrag aus der Liste',
  regionUnlisted: 'Geben Sie den Namen ein',
  postalMissing: 'Geben Sie die Postleitzahl ein. In diesem Land ist sie erforderlich.',
  choose: 'Auswählen',
  phone: 'Telefon',
  phoneWrong:
    'Geben Sie die Nummer mit Vorwahl ein, oder mit + und Landesvorwahl, zum Beispiel {example}',
  phoneExtension:
    'Geben Sie die Nummer ohne Durchwahl ein, zum Beispiel {example}. Durchwahlen werden nicht gespeichert.',
  consequence:
    'Änderungen gelten für Rechnungen, die ab jetzt ausgestellt werden. Bereits ausgestellte Rechnungen behalten ihre Adresse.',
  onInvoices: 'Derzeit auf Rechnungen',
  saveFailed: 'Die Rechnungsadresse wurde nicht gespeichert',
};
