import type { Catalogue } from '../catalogue.js';

export const paymentMethod: Catalogue['paymentMethod'] = {
  heading: 'Zahlungsart',
  card: 'Kredit- oder Debitkarte',
  bankTransfer: 'Elektronische Zahlung/Überweisung',
  check: 'Scheck',
  directDebit: 'Lastschrift/ACH/wiederkehrende Überweisung',
  expires: 'Gültig bis {expiry}',
  expired: 'Abgelaufen {expiry}',
  change: 'Ändern',
  expiresOn: {
    0: 'Diese Karte läuft heute, am {date}, ab.',
    1: 'Diese Karte läuft morgen, am {date}, ab.',
    other: 'Diese Karte läuft am {date} ab, in {days} Tagen.',
  },
  expiresText:
    'Hinterlegen Sie bis dahin eine neue Karte, um Rechnungen weiter mit der hinterlegten Karte bezahlen zu können.',
  expiresRead: 'Danach können damit keine Rechnungen mehr bezahlt werden.',
  expiredRead: 'Damit können keine Rechnungen mehr bezahlt werden.',
  expiredOn: 'Diese Karte ist am {date} abgelaufen.',
  expiredText:
    'Damit können keine Rechnungen mehr bezahlt werden. Ändern Sie sie oder bezahlen Sie mit einer neuen Karte.',
  details: 'Einzelheiten',
  kind: 'Art',
  payNow: 'Verwendung',
  payNowText: 'Wird beim Bezahlen zuerst angeboten, belastet erst nach Ihrer Bestätigung',
  payNowRead: 'Wird bei einer Zahlung zuerst angeboten, belastet erst nach der Bestätigung',
  acceptedBrands: 'Akzeptierte Karten',
  bank: 'Bank',
  collected: 'Einzug',
  collectedText: 'Jede Rechnung am Fälligkeitstag',
  mandate: 'Lastschriftmandat',
  mandateFacts: '{id}, Fassung {version}, erteilt am {date}',
  mandateRead: 'Mandat lesen',
  transferText: 'Sie überweisen jede Rechnung selbst. Geben Sie genau diesen Verwendungszweck an.',
  checkText:
    'Sie senden für jede Rechnung einen Scheck. Vermerken Sie darauf genau diesen Verwendungszweck.',
  held: 'Karten- und Kontonummern liegen beim Zahlungsdienstleister. Wir speichern nur, was Sie hier sehen.',
  anotherCard:
    'Offene Rechnungen können jederzeit mit einer anderen Karte bezahlt werden: {history}',
  byCard: 'Offene Rechnungen können jederzeit mit Karte bezahlt werden: {history}',
  history: 'Rechnungsverlauf',
  readOnly:
    'Sie können dies ansehen, aber nicht ändern. Der Hauptkontakt für die Abrechnung dieses Kontos kann es.',
  failed: 'Die Zahlungsart konnte nicht geladen werden',
  detailsFailed: 'Die Bankverbindung konnte nicht geladen werden.',

  editHeading: 'Zahlungsart ändern',
  onFileNow: 'Derzeit hinterlegt: {method}',
  withExpiry: '{method}, gültig bis {expiry}',
  transferHint: 'Sie überweisen; wir zeigen Ihnen Bankverbindung und Verwendungszweck',
  checkHint: 'Sie senden einen Scheck; wir zeigen Ihnen Anschrift und Verwendungszweck',
  debitHint: 'Wir ziehen jede Rechnung am Fälligkeitstag ein',
  detailsAfterSave:
    'Die Angaben und der Verwendungszweck werden angezeigt, sobald dies gespeichert ist.',
  fieldsLoading: 'Felder werden geladen',
  fieldsFailedTitle: 'Die Felder konnten nicht angezeigt werden',
  fieldsFailedText:
    'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Es hat sich nichts geändert.',
  fieldsError:
    'Ihre Eingaben konnten nicht gespeichert werden. Prüfen Sie sie und wählen Sie noch einmal „Speichern“.',
  noProvider:
    'Auf dieser Seite können keine Karten- oder Bankdaten eingegeben werden. Fragen Sie die Corporate-Kundenbetreuung.',
  version: 'Fassung {version}',
  consent: 'Ich habe das Mandat gelesen und darf es für {company} erteilen',
  consentMissing:
    'Setzen Sie das Häkchen, um das Mandat zu erteilen. Ohne Mandat können wir nicht von Ihrem Konto einziehen.',
  noMandate: 'Lastschrift wird für dieses Konto derzeit nicht angeboten.',
  chooseKind: 'Wählen Sie, wie Sie bezahlen möchten.',
  notice: 'Eine Mitteilung über die Änderung geht an {email}.',
  noticeMain: 'Eine Mitteilung über die Änderung geht an den Hauptkontakt für die Abrechnung.',
  saved: 'Ihre Zahlungsart wurde geändert',
  saveFailed: 'Ihre Zahlungsart wurde nicht geändert',
  tooManyWait: 'Sie können es in {time} Minuten erneut versuchen.',
  changedTitle: 'Die Zahlungsart wurde inzwischen an anderer Stelle geändert',
  changedText:
    'Derzeit hinterlegt: {method}. Nichts wurde überschrieben. Wählen Sie „Speichern“, um sie durch Ihre Auswahl zu ersetzen.',
  unknownTitle: 'Wir wissen noch nicht, ob Ihre Zahlungsart geändert wurde',
  unknownText:
    'Wir haben keine eindeutige Antwort erhalten. Wählen Sie noch einmal „Speichern“: Die Änderung wird nur einmal gespeichert, auch wenn der erste Versuch angekommen ist.',
  refused: {
    'expired-card': 'Diese Karte ist abgelaufen. Verwenden Sie eine andere.',
    'brand-not-accepted':
      'Karten dieser Marke werden hier nicht akzeptiert. Verwenden Sie eine andere.',
    unknown: 'Geben Sie die Daten noch einmal ein; diese Eingabe kann nicht mehr verwendet werden.',
    changed:
      'Der Text des Mandats hat sich geändert. Lesen Sie ihn noch einmal und erteilen Sie es dann.',
    'not-allowed': 'Diese Zahlungsart ist für Ihr Konto nicht möglich. Wählen Sie eine andere.',
  },

  whatChanges: 'Was sich ändert',
  changesOpen: 'Offene Rechnungen können weiter mit Karte bezahlt werden.',
  changesCard:
    'Ab jetzt bietet „Jetzt bezahlen“ zuerst diese Karte an. Sie wird erst nach Ihrer Bestätigung belastet.',
  changesTransfer: 'Ab der nächsten Rechnung bezahlen Sie per Überweisung.',
  changesCheck: 'Ab der nächsten Rechnung senden Sie uns einen Scheck.',
  changesDebit: 'Ab der nächsten Rechnung ziehen wir am Fälligkeitstag von Ihrem Konto ein.',
  over: 'Über {threshold}',
  overText:
    'Ohne hinterlegte Karte ist für Angebote über dieser Summe eine Bestellnummer erforderlich.',
};
