/**
 * Each name of the built-in lexicon, what espeak-ng 1.51 makes of it, and what it makes of the respelling, which is how
 * the name is said: IPA without stress, (en) where the voice changes to English.
 */
export const namesHeard = `
N’Djamena = (en)ɛndʒeɪmnə(fr) = ndʒamena
Ndjamena = ndʒamna = ndʒamena
M’Bera = mbəʁa = mbeʁa
Kayes = kɛj = kaj
Tessalit = tɛsali = tɛsalit
Diabaly = (en)daɪəbəli(fr) = djabali
Niafunké = njafœ̃ke = njafunke
Goundam = (en)ɡaʊndəm(fr) = ɡundam
Labbezanga = labzɑ̃ɡa = labezɑ̃ɡa
Indelimane = ɛ̃dliman = ɛ̃deliman
Anderamboukane = ɑ̃dʁɑ̃bukan = ɑ̃deʁɑ̃bukan
Talataye = talatɛj = talataj
Djebock = dʒəbɔk = dʒebɔk
Rharous = ʁaʁu = ʁaʁus
Wassoulou = (en)wɒsəʊlu(fr) = wasulu
In-Khalil = (en)ɪn(fr)kalil = inkalil
Tinzaouaten = tɛ̃zawatɛn = tinzawatɛn
Hamdallaye = amdalɛj = amdalaj
Taoudenni = taudɛni = taudeni
Agadez = aɡade = aɡadɛz
Zinder = (en)zɪndə(fr) = zɛ̃dɛʁ
Arlit = aʁli = aʁlit
Inates = inat = inatɛs
Iferouane = ifʁwan = ifeʁwan
Tillabéri = tijabeʁi = tilabeʁi
Lagos = laɡo = laɡɔs
Kaya = kɛja = kaja
Thiès = (en)ðaɪz(fr) = tjɛs
Moundou = (en)maʊndu(fr) = mundu
Fezzan = fɛzzɑ̃ = fezan
Bounti = (en)baʊnti(fr) = bunti
Benghazi = bɑ̃ɡazi = bɛ̃ɡazi
Ouattara = uataʁa = wataʁa
Ouedraogo = wədʁaoɡo = wedʁaoɡo
Coulibaly = (en)kulibəli(fr) = kulibali
Déby = (en)deɪbi(fr) = debi
Diaw = (en)daɪəw(fr) = djao
Ould = (en)ʊd(fr) = uld
Sall = (en)sɔl(fr) = sal
Ndiaye = ndjɛj = ndjaj
N’Diaye = ndjɛj = ndjaj
Mbaye = mbɛj = mbaj
Diomaye Faye = djomɛjfɛj = djomajfaj
Diomaye = djomɛj = djomaj
Abdoulaye Wade = abdulɛj(en)weɪd(fr) = abdulajwad
Abdoulaye = abdulɛj = abdulaj
Mahamat = maama = maamat
Mohamed = (en)məʊhamɪd(fr) = moamɛd
Ghaly = (en)ɡɑli(fr) = ɡali
Doumbouya = dumbwja = dumbuja
Nguema = nɡəma = nɡema
Tshisekedi = tʃizəkdi = tʃisekedi
Sow = (en)səʊ(fr) = so
Ifoghas = ifoɡa = ifoɡas
Imghad = ɛ̃ɡad = imɡad
Songhay = sɔ̃ɡɛ = sɔ̃ɡaj
Daech = daɛk = daɛʃ
Takuba = takyba = takuba
CEDEAO = (en)sɛdiəʊ(fr) = sedeao
Cedeao = (en)sɛdiəʊ(fr) = sedeao
UEMOA = yəmoa = yemoa
Uemoa = yəmoa = yemoa
CEMAC = səmak = semak
Cemac = səmak = semak
UEFA = yəfa = yefa
INSEE = (en)ɪnsi(fr) = ɛ̃se
`
  .trim()
  .split('\n')
  .map((line) => line.split(' = '));
