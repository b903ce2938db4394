import type { Catalogue } from '../catalogue.js';

export const login: Catalogue['login'] = {
  heading: 'Corporate-facturering',
  lead: 'Log in om offertes, facturen en betalingen te zien.',
  userId: 'Gebruikers-ID',
  password: 'Wachtwoord',
  signIn: 'Inloggen',
  signingIn: 'Bezig met inloggen',
  forgot: 'Wachtwoord vergeten?',
  userIdMissing: 'Vul uw gebruikers-ID in. Die staat op elke factuur.',
  passwordMissing: 'Vul uw wachtwoord in.',
  invalidUserId: 'Ongeldige gebruikers-ID',
  invalidUserIdText:
    'Een gebruikers-ID is een gebruikersnaam, zoals acme-billing, of een e-mailadres. Die staat op elke factuur.',
  invalidPair: 'Ongeldige gebruikers-ID/ongeldig wachtwoord',
  invalidPairText: 'Controleer beide en probeer het opnieuw.',
  failedTitle: 'Het inloggen is niet gelukt',
  tooMany: 'Te veel pogingen',
  tooManyWait: 'Over {time} minuten kunt u het opnieuw proberen.',
  tooManyOver: 'U kunt het nu opnieuw proberen.',
  trouble: 'Lukt het niet?',
  where: 'Waar vind ik mijn gebruikers-ID?',
  whereText:
    'Die staat op elke factuur, naast het factureringscontact. Het is niet uw login voor RescueAssist.',
  sampleInvoice: 'Factuur INV-0000-0000',
  sampleContact: 'Factureringscontact',
  samplePerson: 'Alex Voorbeeld',
  sampleUserId: 'voorbeeld-id',
  signedInAs: 'Ingelogd als {name}, {userId}',
  signOut: 'Uitloggen',
  signingOut: 'Bezig met uitloggen',
  signOutFailed: 'U bent nog ingelogd',
};

export const loginHelp: Catalogue['loginHelp'] = {
  troubleLead: 'Er zijn twee mogelijke oorzaken.',
  troubleContact: 'U bent geen factureringscontact van het account.',
  troubleContactText: 'Op uw factuur staat wie dat wel is.',
  troublePair: 'De gebruikers-ID of het wachtwoord is onjuist.',
  troublePairText:
    'Zoek de gebruikers-ID op een factuur op. Een nieuw wachtwoord krijgt u via {forgot}',
  stuck: 'Lukt het nog steeds niet? Neem contact op met support: {ways}.',
  stuckHours: 'Lukt het nog steeds niet? Neem contact op met support: {ways}, {hours}.',
  supportPage: 'de supportpagina',
  forgotHeading: 'Wachtwoord vergeten?',
  forgotLead:
    'Vul uw gebruikers-ID in. We sturen per e-mail een link om een nieuw wachtwoord in te stellen.',
  submit: 'Versturen',
  sending: 'Wordt verstuurd',
  sendFailed: 'De link kan niet worden aangevraagd',
  sentHeading: 'Kijk in uw mailbox',
  sentText:
    'Als {userId} bij een factureringscontact hoort, is er een link om een nieuw wachtwoord in te stellen onderweg naar het e-mailadres dat we van die persoon hebben.',
  sentOnce: 'De link werkt één keer en is 30 minuten geldig.',
  sentNothing:
    'Na een paar minuten nog niets? Kijk in de map met ongewenste e-mail en controleer daarna de gebruikers-ID op een factuur.',
  sentFirst: 'Voor het eerst hier? Zo stelt u ook uw eerste wachtwoord in.',
  backToSignIn: 'Terug naar inloggen',
  sendAgain: 'Opnieuw versturen',
  sendAgainIn: 'Opnieuw versturen over {time}',
};

export const passwordReset: Catalogue['passwordReset'] = {
  heading: 'Nieuw wachtwoord instellen',
  lead: 'Het vervangt het oude. Daarna logt u ermee in.',
  password: 'Nieuw wachtwoord',
  rules: 'Eisen aan uw wachtwoord:',
  rulesAre: 'Eisen aan uw wachtwoord: {rules}.',
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

export const sessionGuard: Catalogue['sessionGuard'] = {
  warningTitle: 'U wordt over {time} minuten uitgelogd',
  warningText:
    'Blijf ingelogd om door te gaan. Wat u hebt ingevuld, blijft in beide gevallen staan.',
  stay: 'Ingelogd blijven',
  signOutNow: 'Nu uitloggen',
  stayFailed: 'Uw sessie kan niet worden verlengd',
  againTitle: 'Log opnieuw in om door te gaan',
  againText: 'Uw sessie is beëindigd. Wat u hebt ingevuld, staat er nog.',
  againOther: 'Logt iemand anders in, dan wordt het ingevulde gewist.',
  leave: 'Doorgaan zonder in te loggen',
  confirmTitle: 'Bevestig dat u het bent',
  confirmText: 'Vul voor deze wijziging uw wachtwoord opnieuw in.',
  confirmAct: 'Bevestigen',
  confirming: 'Wordt bevestigd',
  wrongPassword: 'Het wachtwoord is onjuist. Controleer het en probeer het opnieuw.',
};
