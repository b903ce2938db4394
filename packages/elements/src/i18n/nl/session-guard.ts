import type { Catalogue } from '../catalogue.js';

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
