"""Every country: its usual name, further names, adjectives and people, and capital."""

from __future__ import annotations

# name | further names | adjective and people (singular and plural) | capital; lower case, ";" parts alternatives.
COUNTRIES: str = """
afghanistan||afghan;afghans|kabul
albania||albanian;albanians|tirana
algeria||algerian;algerians|algiers
andorra||andorran;andorrans|andorra la vella
angola||angolan;angolans|luanda
antigua and barbuda|antigua|antiguan;antiguans;barbudan|saint john's;st. john's
argentina|argentine republic|argentine;argentinian;argentines;argentinians|buenos aires
armenia||armenian;armenians|yerevan
australia||australian;australians;aussie;aussies|canberra
austria||austrian;austrians|vienna
azerbaijan||azerbaijani;azerbaijanis;azeri;azeris|baku
bahamas|the bahamas|bahamian;bahamians|nassau
bahrain||bahraini;bahrainis|manama
bangladesh||bangladeshi;bangladeshis|dhaka
barbados||barbadian;barbadians|bridgetown
belarus|byelorussia;belorussia|belarusian;belarusians;belarussian;byelorussian|minsk
belgium||belgian;belgians|brussels
belize||belizean;belizeans|belmopan
benin|dahomey|beninese|porto-novo
bhutan||bhutanese|thimphu
bolivia||bolivian;bolivians|la paz;sucre
bosnia and herzegovina|bosnia;bosnia-herzegovina|bosnian;bosnians|sarajevo
botswana||botswanan;motswana|gaborone
brazil||brazilian;brazilians|brasilia;brasília
brunei|brunei darussalam|bruneian;bruneians|bandar seri begawan
bulgaria||bulgarian;bulgarians|sofia
burkina faso|upper volta|burkinabe;burkinabé|ouagadougou
burundi||burundian;burundians|gitega
cambodia|kampuchea|cambodian;cambodians|phnom penh
cameroon||cameroonian;cameroonians|yaounde;yaoundé
canada||canadian;canadians|ottawa
cape verde|cabo verde|cape verdean;cape verdeans|praia
central african republic||central african|bangui
chad||chadian;chadians|n'djamena
chile||chilean;chileans|santiago
china|people's republic of china;prc;mainland china|chinese|beijing;peking
colombia||colombian;colombians|bogota;bogotá
comoros||comorian;comorians|moroni
costa rica||costa rican;costa ricans|san josé
croatia||croatian;croatians;croat;croats|zagreb
cuba||cuban;cubans|havana
cyprus||cypriot;cypriots|nicosia
czech republic|czechia|czech;czechs|prague
democratic republic of the congo|dr congo;drc;congo-kinshasa;zaire|zairian|kinshasa
denmark||danish;dane;danes|copenhagen
djibouti||djiboutian;djiboutians|
dominica||dominican|roseau
dominican republic||dominicans|santo domingo
east timor|timor-leste|timorese|dili
ecuador||ecuadorian;ecuadorians;ecuadorean|quito
egypt||egyptian;egyptians|cairo
el salvador||salvadoran;salvadorans;salvadorean|san salvador
equatorial guinea||equatoguinean|malabo
eritrea||eritrean;eritreans|asmara
estonia||estonian;estonians|tallinn
eswatini|swaziland|swazi;swazis|mbabane
ethiopia|abyssinia|ethiopian;ethiopians|addis ababa
fiji||fijian;fijians|suva
finland||finnish;finn;finns|helsinki
france||french;frenchman;frenchmen|paris
gabon||gabonese|libreville
gambia|the gambia|gambian;gambians|banjul
georgia||georgian;georgians|tbilisi
germany|federal republic of germany|german;germans|berlin
ghana|gold coast|ghanaian;ghanaians|accra
greece||greek;greeks;hellenic|athens
grenada||grenadian;grenadians|
guatemala||guatemalan;guatemalans|guatemala city
guinea||guinean;guineans|conakry
guinea-bissau||bissau-guinean|bissau
guyana||guyanese|georgetown
haiti||haitian;haitians|port-au-prince
honduras||honduran;hondurans|tegucigalpa
hungary||hungarian;hungarians;magyar;magyars|budapest
iceland||icelandic;icelander;icelanders|reykjavik;reykjavík
india|republic of india;bharat|indian;indians|new delhi
indonesia|dutch east indies|indonesian;indonesians|jakarta
iran|islamic republic of iran;persia|iranian;iranians;persian;persians|tehran;teheran
iraq||iraqi;iraqis|baghdad
ireland|republic of ireland;eire;éire|irish;irishman;irishmen|dublin
israel||israeli;israelis|jerusalem
italy||italian;italians|rome
ivory coast|côte d'ivoire;cote d'ivoire|ivorian;ivorians|yamoussoukro
jamaica||jamaican;jamaicans|kingston
japan||japanese|tokyo
jordan||jordanian;jordanians|amman
kazakhstan||kazakh;kazakhs;kazakhstani;kazakhstanis|astana;nur-sultan
kenya||kenyan;kenyans|nairobi
kiribati||i-kiribati|tarawa
kosovo||kosovar;kosovars|pristina
kuwait||kuwaiti;kuwaitis|kuwait city
kyrgyzstan||kyrgyz;kyrgyzstani|bishkek
laos||lao;laotian;laotians|vientiane
latvia||latvian;latvians|riga
lebanon||lebanese|beirut
lesotho||basotho|maseru
liberia||liberian;liberians|monrovia
libya||libyan;libyans|tripoli
liechtenstein||liechtensteiner|vaduz
lithuania||lithuanian;lithuanians|vilnius
luxembourg|luxemburg|luxembourgish;luxembourger;luxembourgers|
madagascar||malagasy;madagascan|antananarivo
malawi||malawian;malawians|lilongwe
malaysia||malaysian;malaysians|kuala lumpur
maldives||maldivian;maldivians|malé
mali||malian;malians|bamako
malta||maltese|valletta
marshall islands||marshallese|majuro
mauritania||mauritanian;mauritanians|nouakchott
mauritius||mauritian;mauritians|port louis
mexico||mexican;mexicans|mexico city
micronesia|federated states of micronesia|micronesian;micronesians|palikir
moldova||moldovan;moldovans;moldavian|chisinau;chișinău
monaco||monegasque;monégasque|
mongolia||mongolian;mongolians;mongol;mongols|ulaanbaatar;ulan bator
montenegro||montenegrin;montenegrins|podgorica
morocco||moroccan;moroccans|rabat
mozambique||mozambican;mozambicans|maputo
myanmar|burma|burmese|naypyidaw
namibia||namibian;namibians|windhoek
nauru||nauruan;nauruans|yaren
nepal||nepali;nepalese;nepalis|kathmandu
netherlands|the netherlands;holland|dutch;dutchman;dutchmen|amsterdam;the hague
new zealand|aotearoa|new zealander;new zealanders|wellington
nicaragua||nicaraguan;nicaraguans|managua
niger||nigerien|niamey
nigeria||nigerian;nigerians|abuja
north korea|dprk;democratic people's republic of korea|north korean;north koreans|pyongyang
north macedonia|macedonia|macedonian;macedonians|skopje
norway||norwegian;norwegians|oslo
oman||omani;omanis|muscat
pakistan||pakistani;pakistanis|islamabad
palau||palauan;palauans|ngerulmud
palestine|palestinian territories;state of palestine|palestinian;palestinians|ramallah
panama||panamanian;panamanians|panama city
papua new guinea||papua new guinean|port moresby
paraguay||paraguayan;paraguayans|asunción;asuncion
peru||peruvian;peruvians|lima
philippines|the philippines|filipino;filipinos;philippine;filipina|manila
poland||polish;pole;poles|warsaw
portugal||portuguese|lisbon
qatar||qatari;qataris|doha
republic of the congo|congo;congo-brazzaville|congolese|brazzaville
romania|rumania|romanian;romanians;rumanian|bucharest
russia|russian federation|russian;russians|moscow
rwanda||rwandan;rwandans|kigali
saint kitts and nevis|st. kitts and nevis;st kitts and nevis|kittitian|basseterre
saint lucia|st. lucia;st lucia|saint lucian|castries
saint vincent and the grenadines|st. vincent and the grenadines|vincentian|kingstown
samoa|western samoa|samoan;samoans|apia
san marino||sammarinese|
são tomé and príncipe|sao tome and principe;são tomé|são toméan|
saudi arabia|kingdom of saudi arabia|saudi;saudis;saudi arabian|riyadh
senegal||senegalese|dakar
serbia||serbian;serbians;serb;serbs|belgrade
seychelles||seychellois|victoria
sierra leone||sierra leonean;sierra leoneans|freetown
singapore||singaporean;singaporeans|
slovakia||slovak;slovaks;slovakian|bratislava
slovenia||slovenian;slovenians;slovene;slovenes|ljubljana
solomon islands||solomon islander|honiara
somalia||somali;somalis;somalian|mogadishu
south africa||south african;south africans|pretoria;cape town
south korea|korea;republic of korea;rok|south korean;south koreans;korean;koreans|seoul
south sudan||south sudanese|juba
spain||spanish;spaniard;spaniards|madrid
sri lanka|ceylon|sri lankan;sri lankans;ceylonese|colombo
sudan||sudanese|khartoum
suriname||surinamese|paramaribo
sweden||swedish;swede;swedes|stockholm
switzerland||swiss|bern;berne
syria|syrian arab republic|syrian;syrians|damascus
taiwan|republic of china;formosa|taiwanese|taipei
tajikistan||tajik;tajiks|dushanbe
tanzania|tanganyika|tanzanian;tanzanians|dodoma
thailand|siam|thai;thais;siamese|bangkok
togo||togolese|lomé;lome
tonga||tongan;tongans|nukuʻalofa
trinidad and tobago|trinidad|trinidadian;trinidadians|port of spain
tunisia||tunisian;tunisians|tunis
turkey|türkiye;turkiye;republic of turkey|turkish;turk;turks|ankara
turkmenistan||turkmen;turkmens|ashgabat
tuvalu||tuvaluan;tuvaluans|funafuti
uganda||ugandan;ugandans|kampala
ukraine|the ukraine|ukrainian;ukrainians|kyiv;kiev
united arab emirates|uae;emirates|emirati;emiratis|abu dhabi
united kingdom|uk;u.k.;great britain;britain|british;briton;britons;brits|london
united states|united states of america;usa;us;u.s.;u.s.a.;america;the states|american;americans|washington, d.c.;washington
uruguay||uruguayan;uruguayans|montevideo
uzbekistan||uzbek;uzbeks;uzbekistani|tashkent
vanuatu||vanuatuan;ni-vanuatu|port vila
vatican city|vatican;holy see|vatican|
venezuela||venezuelan;venezuelans|caracas
vietnam|viet nam|vietnamese|hanoi
yemen||yemeni;yemenis|sana'a;sanaa
zambia|northern rhodesia|zambian;zambians|lusaka
zimbabwe|rhodesia|zimbabwean;zimbabweans;rhodesian|harare
england||english;englishman;englishmen|
scotland||scottish;scot;scots;scotsman|edinburgh
wales||welsh;welshman|cardiff
northern ireland||northern irish|belfast
greenland||greenlandic;greenlander|nuuk
hong kong||hongkonger;hongkongers|
macau|macao|macanese|
puerto rico||puerto rican;puerto ricans|san juan
tibet||tibetan;tibetans|lhasa
soviet union|ussr;u.s.s.r.;union of soviet socialist republics|soviet;soviets|
yugoslavia||yugoslav;yugoslavs;yugoslavian|
czechoslovakia||czechoslovak;czechoslovakian|
east germany|gdr;german democratic republic|east german;east germans|
west germany||west german;west germans|bonn
ottoman empire||ottoman;ottomans|
roman empire|ancient rome|roman;romans|
byzantine empire|byzantium|byzantine;byzantines|constantinople
prussia||prussian;prussians|
austria-hungary|austro-hungarian empire|austro-hungarian|
holy roman empire|||
european union|eu;e.u.||
"""
