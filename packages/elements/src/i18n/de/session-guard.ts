import type { Catalogue } from '../catalogue.js';

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
