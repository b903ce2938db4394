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
  troubleContactText: 'Ihre Rechnung nennt den Abrechnungskontakt.',
  troublePair: 'Die Benutzer-ID oder das Passwort ist falsch.',
  troublePairText:
    'Die Benutzer-ID finden Sie auf einer Rechnung. Ein neues Passwort erhalten Sie über {forgot}',
  stuck: 'Hilft das nicht weiter? Wenden Sie sich an den Support: {ways}.',
  stuckHours: 'Hilft das nicht weiter? Wenden Sie sich an den Support: {ways}, {hours}.',
  supportPage: 'die Support-Seite',
  forgotHeading: 'Passwort vergessen?',
  forgotLead:
    'Geben Sie Ihre Benutzer-ID ein. Wir senden per E-Mail einen Link, mit dem Sie ein neues Passwort festlegen.',
  submit: 'Absenden',
  sending: 'Wird gesendet',
  sendFailed: 'Der Link konnte nicht angefordert werden',
  sentHeading: 'Prüfen Sie Ihr E-Mail-Postfach',
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

export const passwordReset: Catalogue['passwordReset'] = {
  heading: 'Neues Passwort festlegen',
  lead: 'Es ersetzt das bisherige. Danach melden Sie sich damit an.',
  password: 'Neues Passwort',
  rules: 'Für Ihr Passwort gilt:',
  rulesAre: 'Für Ihr Passwort gilt: {rules}.',
  'too-short': 'mindestens {length} Zeichen',
  'needs-uppercase': 'ein Großbuchstabe',
  'needs-digit': 'eine Ziffer',
  'needs-symbol': 'ein Sonderzeichen, etwa „!“ oder „-“',
  'same-as-user-id': 'nicht identisch mit Ihrer Benutzer-ID',
  met: 'erfüllt',
  notMet: 'noch nicht erfüllt',
  show: 'Passwort anzeigen',
  hide: 'Passwort verbergen',
  submit: 'Passwort festlegen',
  submitting: 'Passwort wird festgelegt',
  missing: 'Geben Sie ein neues Passwort ein.',
  broken: 'Das Passwort erfüllt noch nicht alle Regeln unten.',
  failedTitle: 'Das Passwort konnte nicht festgelegt werden',
  rulesFailed:
    'Die Regeln konnten nicht geladen werden. Sie können das Passwort trotzdem festlegen.',
  doneHeading: 'Ihr Passwort ist festgelegt',
  doneText: 'Melden Sie sich jetzt damit an. Überall sonst wurden Sie abgemeldet.',
  expiredHeading: 'Dieser Link gilt nicht mehr',
  expiredText:
    'Er wurde bereits verwendet oder ist älter als 30 Minuten. Es hat sich nichts geändert. Fordern Sie mit Ihrer Benutzer-ID einen neuen Link an.',
  perhapsSetText:
    'Vielleicht hat ein früherer Versuch Ihr Passwort schon festgelegt. Melden Sie sich mit dem neuen Passwort an, oder fordern Sie mit Ihrer Benutzer-ID einen neuen Link an.',
  noLinkHeading: 'Öffnen Sie den Link aus unserer E-Mail',
  noLinkText:
    'Ein neues Passwort legen Sie über den Link fest, den wir per E-Mail senden. Wenn Sie keinen haben, fordern Sie ihn mit Ihrer Benutzer-ID an.',
  askAct: 'Absenden',
};

export const sessionGuard: Catalogue['sessionGuard'] = {
  warningTitle: 'Sie werden in {time} Minuten abgemeldet',
  warningText:
    'Bleiben Sie angemeldet, um fortzufahren. Ihre Eingaben bleiben in jedem Fall erhalten.',
  stay: 'Angemeldet bleiben',
  signOutNow: 'Jetzt abmelden',
  stayFailed: 'Ihre Sitzung konnte nicht verlängert werden',
  againTitle: 'Melden Sie sich erneut an, um fortzufahren',
  againText: 'Ihre Sitzung ist beendet. Ihre Eingaben sind noch da.',
  againOther: 'Meldet sich eine andere Person an, werden die Eingaben gelöscht.',
  leave: 'Ohne Anmeldung fortfahren',
  confirmTitle: 'Bestätigen Sie, dass Sie es sind',
  confirmText: 'Geben Sie für diese Änderung Ihr Passwort noch einmal ein.',
  confirmAct: 'Bestätigen',
  confirming: 'Wird bestätigt',
  wrongPassword: 'Das Passwort ist falsch. Prüfen Sie es und versuchen Sie es erneut.',
};
