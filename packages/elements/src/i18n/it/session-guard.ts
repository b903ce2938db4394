import type { Catalogue } from '../catalogue.js';

export const sessionGuard: Catalogue['sessionGuard'] = {
  warningTitle: 'La sessione si chiuderà tra {time}',
  warningText: 'Mantenga la sessione per continuare. Quanto ha scritto resta in ogni caso.',
  stay: 'Mantieni la sessione',
  signOutNow: 'Esci ora',
  stayFailed: 'Impossibile mantenere la sessione',
  againTitle: 'Acceda di nuovo per continuare',
  againText: 'La sessione è terminata. Quanto ha scritto è ancora qui.',
  againOther: 'Se accede un’altra persona, quanto è stato scritto viene cancellato.',
  leave: 'Continua senza accedere',
  confirmTitle: 'Confermi la sua identità',
  confirmText: 'Inserisca di nuovo la password per effettuare questa modifica.',
  confirmAct: 'Conferma',
  confirming: 'Conferma in corso',
  wrongPassword: 'La password non è corretta. La verifichi e riprovi.',
};
