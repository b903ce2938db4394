import type { Catalogue } from '../catalogue.js';

export const common: Catalogue['common'] = {
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
  optional: 'optional',
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
  changedElsewhereTitle: 'Diese Daten wurden an anderer Stelle geändert',
  changedElsewhereText:
    'Ihre Eingaben sind noch da. Laden Sie die neuen Werte, wenn Sie so weit sind.',
  loadNewValues: 'Neue Werte laden',
  conflictTitle: 'Während Ihrer Bearbeitung hat jemand anderes eine Änderung gespeichert',
  conflictText:
    'Nichts wurde überschrieben. Wählen Sie, welche Werte gelten sollen, und speichern Sie dann.',
  conflictMerged:
    'Nichts wurde überschrieben. Wir haben die andere Änderung unten übernommen; prüfen Sie sie und speichern Sie dann.',
  conflictTaken: 'Andere Änderung:',
  yours: 'Ihre Eingabe',
  theirs: 'Gespeicherter Wert',
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
    'Klicken Sie noch einmal auf die Schaltfläche: Es geschieht nur einmal, auch wenn der erste Versuch angekommen ist.',
  opensInNewTab: 'öffnet in einem neuen Tab',
};

export const errors: Catalogue['errors'] = {
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
  'session-changed':
    'In diesem Browser hat sich eine andere Person angemeldet. Laden Sie die Seite neu, um fortzufahren.',
  csrf: 'Ihre Sitzung konnte nicht bestätigt werden. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'reauthentication-required': 'Bestätigen Sie Ihr Passwort, um fortzufahren.',
  forbidden:
    'Ihre Benutzer-ID ist dazu nicht berechtigt. Ihr Hauptkontakt für die Abrechnung ist es.',
  'not-found': 'Das haben wir in Ihrem Konto nicht gefunden.',
  'validation-failed': 'In Ihren Eingaben ist etwas zu korrigieren.',
  'country-not-editable':
    'Das Land kann hier nicht geändert werden. Fragen Sie die Corporate-Kundenbetreuung.',
  'purchase-order-required': 'Diese Bestellung braucht eine Bestellnummer.',
  'purchase-order-exists': 'Diese Bestellnummer ist in Ihrem Konto bereits vorhanden.',
  'amount-exceeds-balance': 'Der Betrag ist höher als das, was auf dieser Rechnung noch offen ist.',
  'no-card-on-file':
    'Es ist keine Karte hinterlegt. Verwenden Sie für diese Zahlung eine neue Karte.',
  'payment-declined':
    'Die Bank hat die Zahlung abgelehnt. Es wurde nichts abgebucht. Verwenden Sie eine andere Karte oder fragen Sie Ihre Bank.',
  'quote-expired': 'Dieses Angebot ist abgelaufen. Fordern Sie ein neues Angebot an.',
  'quote-not-pending': 'Über dieses Angebot wurde bereits entschieden.',
  'contact-exists': 'Diese Adresse erhält Ihre Rechnungen bereits.',
  'contact-limit-reached':
    'Die Liste der Rechnungsempfänger ist voll. Entfernen Sie zuerst eine Adresse.',
  'main-contact': 'Der Hauptkontakt für die Abrechnung erhält die Rechnungen immer.',
  'precondition-required':
    'Diese Seite ist nicht mehr aktuell. Laden Sie sie neu und versuchen Sie es erneut.',
  'precondition-failed':
    'Diese Daten wurden inzwischen an anderer Stelle geändert. Nichts wurde überschrieben.',
  'idempotency-key-missing':
    'Dies konnte nicht sicher gesendet werden. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'idempotency-key-reused': 'Wir prüfen, was aus Ihrem früheren Versuch geworden ist.',
  'request-in-progress': 'Ihr früherer Versuch wird noch bearbeitet.',
  'reset-link-expired':
    'Dieser Link wurde bereits verwendet oder ist älter als 30 Minuten. Fordern Sie einen neuen an.',
  'invalid-user-id': 'Ungültige Benutzer-ID',
  'invalid-credentials': 'Benutzer-ID/Passwort ungültig',
};
