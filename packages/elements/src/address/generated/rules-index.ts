/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** A row per set of rules: countries ~ layout ~ required ~ names ~ language ~ layout in it. */
export const index =
  "ACTA~A|C|Z~~c\nADAZBABGCYDODZEHETFOGEGWHRHTISKGKWLALRMAMCMDMEMGMKNEPYRSSISNTJTMTNTZXKZM~A|Z C\nAE~A|C|S~S~m\nAFAIKELKSZVG~A|C|Z\nALECMUOM~A|Z|C\nAM~A|Z|C|S\nARCLUZ~A|Z C|S\nASFMMHMPPWVI~A|C S Z~SZ~zs\nATCHDELI~A|Z C~Z~l\nAU~A|C S Z~SZ~csu!\nAXBEBLCZEEFIFRGFGLGPGRLTLUMFMQNCPLPMPTREROSKWFYT~A|Z C~Z\nBB~A|C, S Z~~h\nBD~A|C - Z\nBHBMBNBTILJOKHLBLSMTMVNPSAVC~A|C Z\nBR~A|D|C-S|Z~SZ~bsg?\nBS~A|C, S~~n\nBY~S|Z C|A\nCA~A|C S Z~SZ\nCCCXHMNF~A|C S Z\nCI~A C\nCN~A|D|C|S, Z~SZ~r?~zh~Z|SCD|A\nCO~A|C, S, Z~S~d\nCR~A|S, C|Z~S\nCU~A|C S|Z\nCV~A|Z C|S~~n\nDKNL~A|Z C~Z~c\nEG~A|C|S|Z\nES~A|Z C S~SZ\nFKGGGSIMIOJEPNSH~A|C|Z~Z~c\nGB~A|C|Z~Z~cw!\nGI~A|Z|C~~c\nGN~Z A C\nGT~A|Z- C\nGU~A|C Z~Z~z\nHK~A|C|S~S~ar!~zh-Hant~S|C|A\nHNIQ~A|C, S|Z~S\nHU~C|A|Z~Z\nID~A|C|S Z~S\nIE~A|D|C|S Z~~eyq?\nIN~A|C Z|S~SZ~is\nIR~S|C, D|A|Z~~g?\nIT~A|Z C S~SZ~k\nJM~A|C|S~S~h\nJP~A|C, S Z~SZ~f~ja~〒Z|SC|A\nKI~A|S|C~~n\nKN~A|C, S~S~n\nKP~A|C|S, Z~~~ko~Z|S|C|A\nKR~A|D|C|S|Z~SZ~or?~ko~S CD|A|Z\nKY~A|S Z|C~S~n\nKZ~Z|S|C|A\nLV~A|C, Z~Z\nMM~A|C, Z\nMNVN~A|C|S Z\nMX~A|D|Z C, S~Z~sg?\nMY~A|D|Z C|S~Z~csv?\nMZ~A|Z CS\nNA~A|CZ\nNG~A|D|C Z|S~~s\nNI~A|Z|C, S~~d\nNO~A|Z C~Z~cw!\nNR~A|S|C~S~r\nNZ~A|D|C Z~Z~c\nPASR~A|C|S\nPE~A|C Z|S~~r!\nPF~A|Z C S~SZ~n\nPG~A|C Z S~S\nPH~A|D, C|Z S\nPK~A|C-Z\nPR~A|C  Z~Z~z\nRUUA~A|C|S|Z~SZ~t\nSCTV~A|C|S~~n\nSD~A|C|Z~~r!\nSESJ~A|Z C~Z~w!\nSG~A|Z|C~Z\nSM~A|Z C~Z~k\nSO~A|C, S Z~S\nSV~A|Z-C|S~S\nSY~A|C~~r!\nTC~A|C|Z~Z\nTH~A|D, C|S Z~~~th~A|D C|S Z\nTR~A|Z C/S~Z~r!\nTW~A|C, S Z~SZ~y~zh-Hant~Z|SC|A\nUM~A|C S Z~S~zs\nUS~A|C, S Z~SZ~zs\nUY~A|Z C S\nVA~A|Z C~~k\nVE~A|C Z, S~S~s\nZA~A|D|C|Z~Z~c";

/** The words behind the one-letter names. */
export const nameWords = {"z":"zip","e":"eircode","i":"pin","c":"postcode","l":"plz","k":"cap","b":"cep","s":"state","y":"county","f":"prefecture","m":"emirate","a":"area","d":"department","o":"doSi","n":"island","t":"oblast","h":"parish","w":"postTown","r":"district","u":"suburb","g":"neighborhood","q":"townland","v":"villageTownship"} as const;
