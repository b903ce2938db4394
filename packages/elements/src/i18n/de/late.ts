import type { LateCommon, LateErrors } from '../catalogue.js';

export const common: LateCommon = {
  changedElsewhereTitle: 'Diese Daten wurden an anderer Stelle geändert',
  changedElsewhereText:
    'Ihre Eingaben sind noch da. Laden Sie die neuen Werte, wenn Sie so weit sind.',
  loadNewValues: 'Neue Werte laden',
  conflictTitle: 'Während Ihrer Bearbeitung hat jemand anderes eine Änderung gespeichert',
  conflictText:
    'Nichts wurde überschrieben. Wählen Sie, welche Werte gelten sollen, und speichern Sie dann.',
  conflictMerged:
    'Nichts wurde überschrieben. Wir haben die andere Änderung unten übernommen; prüfen Sie sie und speichern Sie dann.',
  conflictTaken: 'Andere Änderung: {fields}',
  yours: 'Ihre Eingabe',
  theirs: 'Gespeicherter Wert',
};

export const errors: LateErrors = {
  'session-changed':
    'In diesem Browser hat sich eine andere Person angemeldet. Laden Sie die Seite neu, um fortzufahren.',
  framed:
    'Eine andere Website zeigt diese Seite und könnte verdecken, was Sie anklicken. Öffnen Sie sie in einem eigenen Tab.',
  csrf: 'Ihre Sitzung konnte nicht bestätigt werden. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'reauthentication-required': 'Bestätigen Sie Ihr Passwort, um fortzufahren.',
  'country-not-editable':
    'Das Land kann hier nicht geändert werden. Fragen Sie die Corporate-Kundenbetreuung.',
  'purchase-order-required': 'Für diese Bestellung ist eine Bestellnummer erforderlich.',
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
