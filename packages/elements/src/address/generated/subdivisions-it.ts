/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "AG~Agrigento\nAL~Alessandria\nAN~Ancona\nAO~Aosta\nAR~Arezzo\nAP~Ascoli Piceno\nAT~Asti\nAV~Avellino\nBA~Bari\nBT~Barletta-Andria-Trani\nBL~Belluno\nBN~Benevento\nBG~Bergamo\nBI~Biella\nBO~Bologna\nBZ~Bolzano\nBS~Brescia\nBR~Brindisi\nCA~Cagliari\nCL~Caltanissetta\nCB~Campobasso\nCI~Carbonia-Iglesias\nCE~Caserta\nCT~Catania\nCZ~Catanzaro\nCH~Chieti\nCO~Como\nCS~Cosenza\nCR~Cremona\nKR~Crotone\nCN~Cuneo\nEN~Enna\nFM~Fermo\nFE~Ferrara\nFI~Firenze\nFG~Foggia\nFC~Forlì-Cesena\nFR~Frosinone\nGE~Genova\nGO~Gorizia\nGR~Grosseto\nIM~Imperia\nIS~Isernia\nAQ~L'Aquila\nSP~La Spezia\nLT~Latina\nLE~Lecce\nLC~Lecco\nLI~Livorno\nLO~Lodi\nLU~Lucca\nMC~Macerata\nMN~Mantova\nMS~Massa-Carrara\nMT~Matera\nVS~Medio Campidano\nME~Messina\nMI~Milano\nMO~Modena\nMB~Monza e Brianza\nNA~Napoli\nNO~Novara\nNU~Nuoro\nOG~Ogliastra\nOT~Olbia-Tempio\nOR~Oristano\nPD~Padova\nPA~Palermo\nPR~Parma\nPV~Pavia\nPG~Perugia\nPU~Pesaro e Urbino\nPE~Pescara\nPC~Piacenza\nPI~Pisa\nPT~Pistoia\nPN~Pordenone\nPZ~Potenza\nPO~Prato\nRG~Ragusa\nRA~Ravenna\nRC~Reggio Calabria\nRE~Reggio Emilia\nRI~Rieti\nRN~Rimini\nRM~Roma\nRO~Rovigo\nSA~Salerno\nSS~Sassari\nSV~Savona\nSI~Siena\nSR~Siracusa\nSO~Sondrio\nTA~Taranto\nTE~Teramo\nTR~Terni\nTO~Torino\nTP~Trapani\nTN~Trento\nTV~Treviso\nTS~Trieste\nUD~Udine\nVA~Varese\nVE~Venezia\nVB~Verbano-Cusio-Ossola\nVC~Vercelli\nVR~Verona\nVV~Vibo Valentia\nVI~Vicenza\nVT~Viterbo";
