import type { Catalogue } from '../catalogue.js';

export const passwordReset: Catalogue['passwordReset'] = {
  heading: 'Nieuw wachtwoord instellen',
  lead: 'Het vervangt het oude. Daarna logt u ermee in.',
  password: 'Nieuw wachtwoord',
  rules: 'Eisen aan uw wachtwoord:',
  'too-short': 'minstens {length} tekens',
  'needs-uppercase': 'een hoofdletter',
  'needs-digit': 'een cijfer',
  'needs-symbol': 'een speciaal teken, zoals “!” of “-”',
  'same-as-user-id': 'anders dan uw gebruikers-ID',
  met: 'voldaan',
  notMet: 'nog niet voldaan',
  show: 'Wachtwoord tonen',
  hide: 'Wachtwoord verbergen',
  submit: 'Wachtwoord instellen',
  submitting: 'Wachtwoord wordt ingesteld',
  missing: 'Vul een nieuw wachtwoord in.',
  broken: 'Het wachtwoord voldoet nog niet aan alle eisen hieronder.',
  failedTitle: 'Het wachtwoord kan niet worden ingesteld',
  rulesFailed: 'De eisen kunnen niet worden geladen. U kunt het wachtwoord toch instellen.',
  doneHeading: 'Uw wachtwoord is ingesteld',
  doneText: 'Log er nu mee in. Overal elders bent u uitgelogd.',
  expiredHeading: 'Deze link werkt niet meer',
  expiredText:
    'De link is al gebruikt of is ouder dan 30 minuten. Er is niets veranderd. Vraag met uw gebruikers-ID een nieuwe link aan.',
  perhapsSetText:
    'Misschien heeft een eerdere poging uw wachtwoord al ingesteld. Probeer in te loggen met het nieuwe wachtwoord, of vraag met uw gebruikers-ID een nieuwe link aan.',
  noLinkHeading: 'Open de link uit onze e-mail',
  noLinkText:
    'U stelt een nieuw wachtwoord in met de link die we per e-mail sturen. Hebt u er geen, vraag er dan een aan met uw gebruikers-ID.',
  askAct: 'Versturen',
};
