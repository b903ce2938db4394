import type { Catalogue } from '../catalogue.js';

export const login: Catalogue['login'] = {
  heading: 'Corporate-Abrechnung',
  lead: 'Melden Sie sich an, um Angebote, Rechnungen und Zahlungen zu sehen.',
  userId: 'Benutzer-ID',
  password: 'Passwort',
  signIn: 'Anmelden',
  signingIn: 'Anmeldung läuft',
  forgot: 'Passwort vergessen?',
  userIdMissing: 'Geben Sie Ihre Benutzer-ID ein. Sie steht auf jeder Rechnung.',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  invalidUserId: 'Ungültige Benutzer-ID',
  invalidUserIdText:
    'Eine Benutzer-ID ist ein Benutzername wie acme-billing oder eine E-Mail-Adresse. Sie steht auf jeder Rechnung.',
  invalidPair: 'Benutzer-ID/Passwort ungültig',
  invalidPairText: 'Prüfen Sie beides und versuchen Sie es erneut.',
  failedTitle: 'Die Anmeldung ist fehlgeschlagen',
  tooMany: 'Zu viele Versuche',
  tooManyWait: 'Sie können es in {time} Minuten erneut versuchen.',
  tooManyOver: 'Sie können es jetzt erneut versuchen.',
  trouble: 'Probleme beim Anmelden?',
  where: 'Wo finde ich meine Benutzer-ID?',
  whereText:
    'Sie steht auf jeder Rechnung neben dem Abrechnungskontakt. Ihre RescueAssist-Anmeldung ist eine andere.',
  sampleInvoice: 'Rechnung INV-0000-0000',
  sampleContact: 'Abrechnungskontakt',
  samplePerson: 'Alex Muster',
  sampleUserId: 'muster-id',
  signedInAs: 'Angemeldet als {name}, {userId}',
  signOut: 'Abmelden',
  signingOut: 'Abmeldung läuft',
  signOutFailed: 'Sie sind noch angemeldet',
};

export const loginHelp: Catalogue['loginHelp'] = {
  troubleLead: 'Dafür gibt es zwei mögliche Gründe.',
  troubleContact: 'Sie sind kein Abrechnungskontakt des Kontos.',
  troubleContactText: 'Wer es ist, steht auf Ihrer Rechnung.',
  troublePair: 'Die Benutzer-ID oder das Passwort ist falsch.',
  troublePairText:
    'Die Benutzer-ID finden Sie auf einer Rechnung. Ein neues Passwort erhalten Sie über {forgot}',
  stuck: 'Hilft das nicht weiter? Wenden Sie sich an den Support: {ways}',
  or: 'oder',
  supportPage: 'die Support-Seite',
  forgotHeading: 'Passwort vergessen?',
  forgotLead:
    'Geben Sie Ihre Benutzer-ID ein. Wir senden per E-Mail einen Link, mit dem Sie ein neues Passwort festlegen.',
  submit: 'Absenden',
  sending: 'Wird gesendet',
  sendFailed: 'Der Link konnte nicht angefordert werden',
  sentHeading: 'Sehen Sie in Ihr E-Mail-Postfach',
  sentText:
    'Wenn {userId} zu einem Abrechnungskontakt gehört, ist ein Link für ein neues Passwort an die E-Mail-Adresse unterwegs, die wir für diese Person hinterlegt haben.',
  sentOnce: 'Der Link funktioniert einmal und gilt 30 Minuten.',
  sentNothing:
    'Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach und prüfen Sie dann die Benutzer-ID auf einer Rechnung.',
  sentFirst: 'Zum ersten Mal hier? So legen Sie auch Ihr erstes Passwort fest.',
  backToSignIn: 'Zurück zur Anmeldung',
  sendAgain: 'Erneut senden',
  sendAgainIn: 'Erneut senden in {time}',
};
