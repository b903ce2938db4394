import type { Catalogue } from '../catalogue.js';

export const purchaseOrders: Catalogue['purchaseOrders'] = {
  heading: 'Ordini d’acquisto',
  lead: 'Il numero di un ordine d’acquisto attivo viene stampato sulle fatture.',
  loading: 'Caricamento degli ordini d’acquisto',
  failed: 'Impossibile caricare gli ordini d’acquisto',
  add: 'Aggiungi un ordine d’acquisto',
  editOf: 'Modifica {number}',
  number: 'Numero d’ordine d’acquisto',
  expirationDate: 'Data di scadenza',
  status: 'Stato',
  active: 'Attivo',
  expired: 'Scaduto',
  expiresToday: 'Oggi è l’ultimo giorno',
  expiresIn: { one: 'Scade tra {days} giorno', other: 'Scade tra {days} giorni' },
  emptyTitle: 'Ancora nessun ordine d’acquisto',
  emptyText: 'Ne aggiunga uno: il suo numero verrà stampato sulle fatture successive.',
  emptyReadOnly:
    'Comparirà qui quando il referente principale per la fatturazione ne aggiungerà uno.',
  noneActiveTitle: 'Nessun ordine d’acquisto è attivo',
  noneActiveText: 'La prossima fattura non riporterà alcun numero d’ordine d’acquisto.',
  noneActiveOn:
    'La prossima fattura è prevista per il {date} e non riporterà alcun numero d’ordine d’acquisto.',
  uncoveredTitle: 'Nessun ordine d’acquisto copre la prossima fattura',
  uncoveredText: '{number} è valido fino al {last}. La prossima fattura è prevista per il {next}.',
  numberMissing: 'Inserisca il numero indicato dall’ufficio acquisti, ad esempio ODA-88213',
  numberKnown: 'Questo numero d’ordine d’acquisto è già presente sul suo account',
  dateMissing: 'Scelga l’ultimo giorno di validità',
  datePast: 'Scelga una data a partire da oggi ({today})',
  saved: '{number} è stato salvato.',
  saveFailed: 'L’ordine d’acquisto non è stato salvato',
};
