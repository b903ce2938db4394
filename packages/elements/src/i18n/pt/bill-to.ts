import type { Catalogue } from '../catalogue.js';

export const address: Catalogue['address'] = {
  street: 'Endereço',
  extra: 'Edifício, andar, sala',
  line: 'Linha de endereço {number}',
  country: 'País',
  city: 'Cidade',
  postTown: 'Localidade',
  district: 'Distrito',
  suburb: 'Bairro',
  neighborhood: 'Bairro',
  townland: 'Townland',
  villageTownship: 'Aldeia ou município',
  province: 'Província',
  state: 'Estado',
  county: 'Condado',
  prefecture: 'Prefeitura',
  emirate: 'Emirado',
  area: 'Zona',
  department: 'Departamento',
  doSi: 'Província ou cidade',
  island: 'Ilha',
  oblast: 'Oblast',
  parish: 'Paróquia',
  postal: 'Código postal',
  zip: 'Código postal (ZIP)',
  postcode: 'Código postal',
  eircode: 'Eircode',
  pin: 'Código postal (PIN)',
  plz: 'Código postal (PLZ)',
  cap: 'Código postal (CAP)',
  cep: 'CEP',
  or: 'ou',
  likeThis: 'Use um formato como {examples}',
};

export const billTo: Catalogue['billTo'] = {
  heading: 'Faturar a',
  loading: 'Carregamento do endereço das faturas',
  failed: 'Não foi possível carregar o endereço das faturas',
  saved: 'Guardado. As novas faturas terão este endereço.',
  unopened:
    'Não foi possível abrir o formulário. Verifique a ligação à Internet e pressione “Editar” de novo.',
};

export const billToEdit: Catalogue['billToEdit'] = {
  heading: 'Faturar a',
  formHeading: 'Endereço das faturas',
  company: 'Empresa',
  companyMissing: 'Escreva o nome da empresa como deve constar nas faturas',
  contactName: 'Nome do responsável',
  contactMissing: 'Escreva o nome da pessoa a quem as faturas são dirigidas',
  handOver: 'Deve entrar outra pessoa?',
  handOverAct: 'Solicitar a transferência da responsabilidade',
  countryFixed: 'Determina os impostos e qual das nossas empresas emite a fatura.',
  countryAct: 'Solicitar a alteração do país',
  streetMissing: 'Escreva a rua e o número, ou uma caixa postal',
  cityMissing: 'Escreva a cidade ou localidade',
  regionMissing: 'Escolha uma opção da lista',
  regionUnlisted: 'Escreva o nome',
  postalMissing: 'Escreva o código postal: é obrigatório neste país',
  choose: 'Escolher',
  phone: 'Telefone',
  phoneWrong:
    'Escreva o número com o código da zona, ou com + e o código do país, por exemplo, {example}',
  phoneExtension:
    'Escreva o número sem extensão, por exemplo, {example}. As extensões não são guardadas.',
  consequence:
    'As alterações valem para as faturas emitidas a partir de agora. As já emitidas mantêm o endereço.',
  onInvoices: 'Nas faturas hoje',
  saveFailed: 'O endereço das faturas não foi guardado',
};
