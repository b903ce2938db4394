import type { Catalogue } from '../catalogue.js';

export const requestFiles: Catalogue['requestFiles'] = {
  attachment: 'Anhang',
  choose: 'Datei auswählen',
  another: 'Andere Datei auswählen',
  hint: 'Eine PDF-, PNG- oder JPEG-Datei bis 10 MB, zum Beispiel ein Zahlungsbeleg',
  remove: 'Entfernen',
  removeNamed: '{name} entfernen',
  chosen: '{name} wird mit Ihrer Anfrage gesendet.',
  removed: '{name} wurde entfernt.',
  sending: 'Datei wird gesendet',
  stopped: 'Abgebrochen. Es wurde nichts gesendet.',
  wrongType: '{name} ist keine PDF-, PNG- oder JPEG-Datei. Wählen Sie eine andere Datei.',
  tooLarge: '{name} ist größer als 10 MB. Wählen Sie eine kleinere Datei.',
  empty: '{name} ist leer. Wählen Sie eine andere Datei.',
  unreadable:
    '{name} kann nicht gelesen werden. Wurde die Datei verschoben oder geändert, wählen Sie sie neu aus.',
  notSent: 'Die Datei und Ihre Anfrage wurden nicht gesendet',
  refused:
    'Die Datei wurde nicht angenommen. Wählen Sie eine andere, oder senden Sie die Anfrage ohne Datei.',
  again: 'Die Datei muss noch einmal gesendet werden. Wählen Sie noch einmal „Absenden“.',
  sentWith: 'Mitgesendet',
  answer: 'Antwort',
  loading: 'Antwort wird geladen',
  failed: 'Die Antwort konnte nicht geladen werden',
  waiting: 'Noch nicht beantwortet. Die Antwort steht dann hier.',
  files: 'Dateien zur Antwort',
  preparing: '{name} wird vorbereitet',
  saved: '{name} wurde gespeichert.',
  notSaved: 'Die Datei konnte nicht gespeichert werden',
  gone: 'Diese Datei ist nicht mehr vorhanden. Fragen Sie die Corporate-Kundenbetreuung danach.',
};
