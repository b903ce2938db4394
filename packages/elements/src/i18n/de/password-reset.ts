import type { Catalogue } from '../catalogue.js';

export const passwordReset: Catalogue['passwordReset'] = {
  heading: 'Neues Passwort festlegen',
  lead: 'Es ersetzt das bisherige. Danach melden Sie sich damit an.',
  password: 'Neues Passwort',
  rules: 'Für Ihr Passwort gilt:',
  'too-short': 'mindestens {length} Zeichen',
  'needs-uppercase': 'ein Großbuchstabe',
  'needs-digit': 'eine Ziffer',
  'needs-symbol': 'ein Sonderzeichen, etwa „!“ oder „-“',
  'same-as-user-id': 'nicht dasselbe wie Ihre Benutzer-ID',
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
