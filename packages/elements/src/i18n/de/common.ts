import type { Catalogue, EarlyCommon, EarlyErrors } from '../catalogue.js';

export const common: EarlyCommon = {
  loading: 'Wird geladen',
  tryAgain: 'Erneut versuchen',
  tryingAgain: 'Neuer Versuch läuft',
  requestId: 'Anfrage-ID',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyOf: '{what} kopieren',
  cancel: 'Abbrechen',
  close: 'Schließen',
  back: 'Zurück',
  save: 'Speichern',
  saving: 'Wird gespeichert',
  edit: 'Bearbeiten',
  view: 'Ansehen',
  optional: '(optional)',
  none: 'Keine',
  done: 'Fertig',
  signedOutTitle: 'Sie sind abgemeldet',
  signedOutText: 'Melden Sie sich an, um dies zu sehen.',
  notConfiguredTitle: 'Die Abrechnung ist noch nicht verbunden',
  notConfiguredText: 'Diese Seite hat nicht angegeben, wo der Abrechnungsdienst zu finden ist.',
  brokenTitle: 'Dieser Teil der Seite funktioniert nicht mehr',
  brokenText: 'An Ihrem Konto hat sich nichts geändert.',
  offlineTitle: 'Sie sind offline',
  offlineText:
    'Stand: {time}. Die Zahlen werden aktualisiert, sobald die Verbindung wieder da ist.',
  staleTitle: 'Aktualisierung nicht möglich',
  staleText: 'Stand: {time}.',
  nothingChanged: 'An Ihrem Konto hat sich nichts geändert.',
  about: '{label}: {message}',
  correct: {
    one: 'Vor dem Speichern ist noch {count} Angabe zu korrigieren',
    other: 'Vor dem Speichern sind noch {count} Angaben zu korrigieren',
  },
  tooLong: 'Höchstens {limit} Zeichen. Entfernen Sie {over}.',
  continueTitle: 'Dort weitermachen, wo Sie aufgehört haben?',
  continueText: 'Sie wurden vor dem Senden abgemeldet. Es wurde noch nichts gesendet.',
  continueAct: 'Weiter',
  unsure: 'Wir wissen noch nicht, ob die Änderung gespeichert wurde',
  unsureText:
    'Klicken Sie noch einmal auf die Schaltfläche: Die Änderung wird nur einmal ausgeführt, auch wenn der erste Versuch angekommen ist.',
  opensInNewTab: '(öffnet in einem neuen Tab)',
};

export const errors: EarlyErrors = {
  network:
    'Der Abrechnungsdienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  timeout:
    'Der Abrechnungsdienst hat zu lange nicht geantwortet. Versuchen Sie es gleich noch einmal.',
  aborted: 'Der Vorgang wurde abgebrochen, bevor er fertig war.',
  parse:
    'Die Antwort des Abrechnungsdienstes war nicht lesbar. Versuchen Sie es gleich noch einmal.',
  problem: 'Der Abrechnungsdienst hat einen Fehler gemeldet. Versuchen Sie es gleich noch einmal.',
  internal: 'Der Abrechnungsdienst hat einen Fehler gemeldet. Versuchen Sie es gleich noch einmal.',
  unavailable:
    'Der Abrechnungsdienst ist zurzeit nicht verfügbar. Versuchen Sie es in ein paar Minuten erneut.',
  'too-many-requests': 'Zu viele Versuche. Versuchen Sie es in ein paar Minuten erneut.',
  'not-signed-in': 'Sie sind abgemeldet. Melden Sie sich an, um fortzufahren.',
  'session-expired':
    'Ihre Sitzung ist beendet. Melden Sie sich erneut an, um fortzufahren; Ihre Eingaben sind noch da.',
  forbidden:
    'Ihre Benutzer-ID ist dazu nicht berechtigt. Ihr Hauptkontakt für die Abrechnung ist es.',
  'not-found': 'Das haben wir in Ihrem Konto nicht gefunden.',
  'validation-failed': 'In Ihren Eingaben ist etwas zu korrigieren.',
};

export const invoiceStatus: Catalogue['invoiceStatus'] = {
  open: 'Offen',
  overdue: 'Überfällig',
  partial: 'Teilweise bezahlt',
  processing: 'In Bearbeitung',
  paid: 'Bezahlt',
  credit: 'Gutschrift',
  overdueBy: { one: 'Seit {days} Tag überfällig', other: 'Seit {days} Tagen überfällig' },
};

export const paymentWays: Catalogue['paymentWays'] = {
  card: 'Karte',
  bankTransfer: 'Überweisung',
  check: 'Scheck',
  directDebit: 'Lastschrift',
  ending: '{brand} mit Endziffern {last4}',
  accountEnding: '{bank}, Konto mit Endziffern {last4}',
  toPayByTransfer: 'Zahlung per Überweisung',
  toPayByCheck: 'Zahlung per Scheck',
  toPay: 'Zahlung ohne Karte',
  beneficiary: 'Empfänger',
  reference: 'Verwendungszweck',
  lastChanged:
    'Diese Angaben wurden zuletzt am {date} geändert. Eine Änderung kündigen wir niemals nur per E-Mail an.',
};
