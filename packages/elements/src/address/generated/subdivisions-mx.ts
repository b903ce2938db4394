/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "Ags.~Aguascalientes\nB.C.~Baja California\nB.C.S.~Baja California Sur\nCamp.~Campeche\nChis.~Chiapas\nChih.~Chihuahua\nCDMX~Ciudad de México\nCoah.~Coahuila de Zaragoza\nCol.~Colima\nDgo.~Durango\nMéx.~Estado de México\nGto.~Guanajuato\nGro.~Guerrero\nHgo.~Hidalgo\nJal.~Jalisco\nMich.~Michoacán\nMor.~Morelos\nNay.~Nayarit\nN.L.~Nuevo León\nOax.~Oaxaca\nPue.~Puebla\nQro.~Querétaro\nQ.R.~Quintana Roo\nS.L.P.~San Luis Potosí\nSin.~Sinaloa\nSon.~Sonora\nTab.~Tabasco\nTamps.~Tamaulipas\nTlax.~Tlaxcala\nVer.~Veracruz\nYuc.~Yucatán\nZac.~Zacatecas";
