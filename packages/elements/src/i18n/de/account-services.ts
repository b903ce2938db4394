import type { Catalogue } from '../catalogue.js';

export const accountServices: Catalogue['accountServices'] = {
  heading: 'Corporate-Kundenbetreuung fragen',
  lead: 'Ihre Anfrage geht an die Personen, die das Konto ändern können. Wir antworten per E-Mail; Status und Antwort sehen Sie unten.',
  loading: 'Kundenbetreuung wird geladen',
  failed: 'Die Kundenbetreuung konnte nicht geladen werden',
  readOnly:
    'Sie können Anfragen ansehen, aber nicht senden. Ihr Hauptkontakt für die Abrechnung kann das für Sie tun.',

  category: 'Kategorie',
  topic: 'Thema',
  invoice: 'Rechnung',
  quote: 'Angebot',
  details: 'Einzelheiten',
  detailsHint: 'Bitte keine Karten- oder Kontonummern angeben',
  formHint:
    'Nennen Sie das gewünschte Formular, zum Beispiel W-9. Bitte keine Karten- oder Kontonummern angeben',
  left: 'Noch {shown} Zeichen',
  over: '{shown} Zeichen zu viel',
  submit: 'Absenden',
  sending: 'Wird gesendet',
  chooseInvoice: 'Rechnung auswählen',
  chooseQuote: 'Angebot auswählen',
  noInvoice: 'Keine bestimmte Rechnung',
  noQuote: 'Kein bestimmtes Angebot',
  listLoading: 'Liste wird geladen',
  invoiceHint: 'Wie auf der Rechnung gedruckt, zum Beispiel INV-2026-0081',
  quoteHint: 'Wie auf dem Angebot gedruckt, zum Beispiel Q-2026-0042',
  due: '{number}, {sum} offen',
  paid: '{number}, {sum}, bezahlt',
  through: '{number}, {sum}, bis {date}',
  ended: '{number}, {sum}, Frist endete am {date}',
  quoteOption: '{number}, {sum}',
  lastDay: 'Diese Rechnung kann bis {date} beanstandet werden.',
  dayOver:
    'Die Beanstandungsfrist von {days} Tagen für {number} endete am {date}. Fehlt darauf eine Zahlung, wählen Sie „Zahlung nicht verbucht“.',

  topics: {
    'add-seats': 'Lizenzen oder Produkte hinzufügen',
    'remove-seats': 'Lizenzen oder Produkte entfernen',
    'payment-method-change': 'Zahlungsart wechseln',
    'billing-frequency': 'Abrechnungsrhythmus',
    reactivate: 'Abonnement reaktivieren',
    cancel: 'Abonnement kündigen',
    'country-change': 'Land oder Gesellschaft ändern',
    'contact-handover': 'Abrechnungskontakt übergeben',
    'older-invoice-copy': 'Kopie einer älteren Rechnung',
    'payment-not-applied': 'Zahlung nicht verbucht',
    dispute: 'Rechnung beanstanden',
    'tax-exemption': 'Steuerbefreiung',
    'delivery-preference': 'Zustellung der Rechnungen',
    'quote-question': 'Frage zu einem Angebot',
    'form-request': 'W-9/Lieferantenformular/regionale Formulare',
  },
  olderHint: 'älter als die 20 neuesten',
  deliveryHint: 'E-Mail mit PDF oder XML, Peppol oder Beschaffungsnetzwerk',
  withinHint: 'innerhalb von {days} Tagen ab Rechnungsdatum',
  categories: {
    subscription: 'Abonnement',
    payment: 'Zahlung',
    invoices: 'Rechnungen',
    account: 'Konto',
    forms: 'Formularanfragen',
  },

  topicMissing: 'Wählen Sie, worum es in Ihrer Anfrage geht.',
  topicGone: 'Dieses Thema wird nicht mehr angeboten. Wählen Sie ein anderes.',
  invoiceMissing: 'Wählen Sie die Rechnung, um die es geht.',
  invoiceUnknown:
    'Diese Rechnung gibt es in Ihrem Konto nicht. Prüfen Sie die Nummer auf dem Dokument.',
  quoteMissing: 'Wählen Sie das Angebot, um das es geht.',
  quoteUnknown:
    'Dieses Angebot gibt es in Ihrem Konto nicht. Prüfen Sie die Nummer auf dem Dokument.',
  detailsMissing: 'Beschreiben Sie Ihr Anliegen in ein oder zwei Sätzen.',
  cardNumber:
    'Entfernen Sie die Kartennummer. Wir speichern keine Kartennummern, und dieser Text wird von Menschen gelesen.',
  disputeOver:
    'Diese Rechnung konnte bis {date} beanstandet werden. Wählen Sie eine andere Rechnung oder ein anderes Thema.',
  disputeOverPlain:
    'Die Beanstandungsfrist dieser Rechnung ist abgelaufen. Wählen Sie eine andere Rechnung oder ein anderes Thema.',

  correct: {
    one: 'Vor dem Senden ist noch {count} Angabe zu korrigieren',
    other: 'Vor dem Senden sind noch {count} Angaben zu korrigieren',
  },
  notSent: 'Ihre Anfrage wurde nicht gesendet',
  unsure: 'Wir wissen noch nicht, ob Ihre Anfrage gesendet wurde',
  unsureText:
    'Wählen Sie noch einmal „Absenden“: Die Anfrage wird nur einmal gesendet, auch wenn Sie mehrfach klicken.',
  sent: 'Die Anfrage {number} wurde gesendet',
  sentText: 'Wir antworten per E-Mail. Status und Antwort sehen Sie unter „Ihre Anfragen“.',
  keptTitle: 'Sie hatten eine andere Anfrage begonnen',
  keptText: 'Ihre Eingaben sind noch da: {topic}.',
  keptNoTopic: 'Ihre Eingaben sind noch da.',
  keptAct: 'Zurück zu dieser Anfrage',

  requests: 'Ihre Anfragen',
  requestsFailed: 'Ihre Anfragen konnten nicht geladen werden',
  noRequests: 'Sie haben noch keine Anfrage gesendet.',
  request: 'Anfrage',
  about: 'Thema',
  sentOn: 'Gesendet',
  status: 'Status',
  statuses: {
    received: 'Eingegangen',
    inProgress: 'In Arbeit',
    answered: 'Beantwortet',
    closed: 'Abgeschlossen',
  },

  w9: 'W-9',
  w9Text: 'Das unterschriebene Formular der RescueAssist USA, Inc., für Ihre Lieferantenakte.',
  w9Download: 'W-9 herunterladen',
  w9Loading: 'W-9 wird vorbereitet',
  w9Failed: 'Das W-9 konnte nicht abgerufen werden',
  w9Abroad:
    'Für Konten außerhalb der USA erhalten Sie Steuer- und Lieferantenformulare auf Anfrage.',
  w9Request: 'W-9 anfordern',
  representative: 'Ihre Ansprechperson',
  support: 'Support',
};
