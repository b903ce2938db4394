/** The fictional product around the portal speaks the language of the page. */
const names = [
  'menu',
  'product',
  'home',
  'devices',
  'sessions',
  'reports',
  'help',
  'profile',
  'administration',
  'workspace',
  'team',
  'integrations',
  'audit',
  'billing',
  'title',
] as const;

type Words = Readonly<Record<(typeof names)[number], string>>;

const words: Readonly<Record<string, Words>> = {
  en: {
    menu: 'Menu',
    product: 'Product',
    home: 'Home',
    devices: 'Devices',
    sessions: 'Sessions',
    reports: 'Reports',
    help: 'Help',
    profile: 'Your profile',
    administration: 'Administration',
    workspace: 'Workspace',
    team: 'Team and seats',
    integrations: 'Integrations',
    audit: 'Audit log',
    billing: 'Billing',
    title: 'Billing - RescueAssist',
  },
  fr: {
    menu: 'Menu',
    product: 'Produit',
    home: 'Accueil',
    devices: 'Appareils',
    sessions: 'Sessions',
    reports: 'Rapports',
    help: 'Aide',
    profile: 'Votre profil',
    administration: 'Administration',
    workspace: 'Espace de travail',
    team: 'Équipe et licences',
    integrations: 'Intégrations',
    audit: 'Journal d’audit',
    billing: 'Facturation',
    title: 'Facturation - RescueAssist',
  },
  de: {
    menu: 'Menü',
    product: 'Produkt',
    home: 'Start',
    devices: 'Geräte',
    sessions: 'Sitzungen',
    reports: 'Berichte',
    help: 'Hilfe',
    profile: 'Ihr Profil',
    administration: 'Verwaltung',
    workspace: 'Arbeitsbereich',
    team: 'Team und Lizenzen',
    integrations: 'Integrationen',
    audit: 'Audit-Protokoll',
    billing: 'Abrechnung',
    title: 'Abrechnung - RescueAssist',
  },
  es: {
    menu: 'Menú',
    product: 'Producto',
    home: 'Inicio',
    devices: 'Dispositivos',
    sessions: 'Sesiones',
    reports: 'Informes',
    help: 'Ayuda',
    profile: 'Su perfil',
    administration: 'Administración',
    workspace: 'Espacio de trabajo',
    team: 'Equipo y licencias',
    integrations: 'Integraciones',
    audit: 'Registro de auditoría',
    billing: 'Facturación',
    title: 'Facturación - RescueAssist',
  },
  it: {
    menu: 'Menu',
    product: 'Prodotto',
    home: 'Inizio',
    devices: 'Dispositivi',
    sessions: 'Sessioni',
    reports: 'Rapporti',
    help: 'Aiuto',
    profile: 'Il suo profilo',
    administration: 'Amministrazione',
    workspace: 'Area di lavoro',
    team: 'Team e licenze',
    integrations: 'Integrazioni',
    audit: 'Registro di controllo',
    billing: 'Fatturazione',
    title: 'Fatturazione - RescueAssist',
  },
  nl: {
    menu: 'Menu',
    product: 'Product',
    home: 'Start',
    devices: 'Apparaten',
    sessions: 'Sessies',
    reports: 'Rapporten',
    help: 'Help',
    profile: 'Uw profiel',
    administration: 'Beheer',
    workspace: 'Werkruimte',
    team: 'Team en licenties',
    integrations: 'Integraties',
    audit: 'Auditlogboek',
    billing: 'Facturering',
    title: 'Facturering - RescueAssist',
  },
  pt: {
    menu: 'Menu',
    product: 'Produto',
    home: 'Início',
    devices: 'Dispositivos',
    sessions: 'Sessões',
    reports: 'Relatórios',
    help: 'Ajuda',
    profile: 'O seu perfil',
    administration: 'Administração',
    workspace: 'Espaço de trabalho',
    team: 'Equipa e licenças',
    integrations: 'Integrações',
    audit: 'Registo de auditoria',
    billing: 'Faturação',
    title: 'Faturação - RescueAssist',
  },
};

const root = document.documentElement;

/** Speaks the page's language now and whenever it changes; English where there are no words. */
export function followPageLanguage(): void {
  const speak = (): void => {
    const language = root.lang.split('-')[0] ?? 'en';
    const spoken = Object.hasOwn(words, language) ? language : 'en';
    const said = words[spoken] as Words;
    for (const name of names) {
      for (const element of document.querySelectorAll(`[data-word="${name}"]`)) {
        if (element.hasAttribute('aria-label')) element.setAttribute('aria-label', said[name]);
        else element.textContent = said[name];
      }
    }
    for (const part of document.querySelectorAll('[data-host]')) {
      part.setAttribute('lang', spoken);
    }
  };
  new MutationObserver(speak).observe(root, { attributeFilter: ['lang'] });
  speak();
}
