/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "AC~Acre\nAL~Alagoas\nAP~Amapá\nAM~Amazonas\nBA~Bahia\nCE~Ceará\nDF~Distrito Federal\nES~Espírito Santo\nGO~Goiás\nMA~Maranhão\nMT~Mato Grosso\nMS~Mato Grosso do Sul\nMG~Minas Gerais\nPA~Pará\nPB~Paraíba\nPR~Paraná\nPE~Pernambuco\nPI~Piauí\nRJ~Rio de Janeiro\nRN~Rio Grande do Norte\nRS~Rio Grande do Sul\nRO~Rondônia\nRR~Roraima\nSC~Santa Catarina\nSP~São Paulo\nSE~Sergipe\nTO~Tocantins";
