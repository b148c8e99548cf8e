"""Continents, oceans, rivers, mountains, regions, states and large cities, and words that make a name a place."""

from __future__ import annotations

CONTINENTS: frozenset[str] = frozenset(
    """
    africa|asia|europe|america|oceania|australia|antarctica|eurasia|north america|south america|latin america|central america|north africa|sub-saharan africa|west africa|east africa|southern africa|central africa|central asia|east asia|
    south asia|southeast asia|south-east asia|western europe|eastern europe|central europe|northern europe|southern europe|middle east|near east|far east|balkans|caucasus|scandinavia|caribbean|maghreb|levant|indochina|mesopotamia|anatolia|
    siberia|polynesia|melanesia|micronesia|arctic|sahel|patagonia
    """.replace("\n", "").replace("    ", "").strip("|").split("|")
)

WATERS: frozenset[str] = frozenset(
    """
    atlantic|pacific|atlantic ocean|pacific ocean|indian ocean|arctic ocean|southern ocean|mediterranean|mediterranean sea|black sea|red sea|dead sea|caspian sea|baltic sea|baltic|north sea|irish sea|adriatic sea|adriatic|aegean sea|aegean|ionian sea|caribbean sea|
    south china sea|east china sea|sea of japan|yellow sea|bering sea|bering strait|persian gulf|gulf of mexico|gulf of aden|bay of bengal|bay of biscay|english channel|strait of gibraltar|strait of hormuz|strait of malacca|bosphorus|dardanelles|suez canal|panama canal|
    hudson bay|lake superior|lake michigan|lake huron|lake erie|lake ontario|lake victoria|lake baikal|lake tanganyika|lake titicaca|lake geneva|lake chad|great lakes|aral sea|great barrier reef|niagara falls|victoria falls|
    nile|amazon|yangtze|mississippi|missouri|yellow river|congo river|amur|lena|mekong|niger river|murray|volga|danube|rhine|elbe|oder|vistula|dnieper|dniester|don|ural|ob|yenisei|irtysh|indus|ganges|brahmaputra|euphrates|tigris|jordan river|irrawaddy|
    thames|severn|seine|loire|rhône|rhone|garonne|tagus|ebro|guadalquivir|douro|po|tiber|arno|moselle|main|weser|meuse|scheldt|neva|hudson|potomac|ohio river|colorado river|rio grande|columbia river|yukon|mackenzie|st. lawrence|saint lawrence|orinoco|paraná|parana|zambezi|limpopo|orange river|white nile|blue nile|pearl river|huang he|
    """.replace("\n", "").replace("    ", "").strip("|").split("|")
)

MOUNTAINS: frozenset[str] = frozenset(
    "alps|andes|himalayas|himalaya|rockies|rocky mountains|appalachians|appalachian mountains|pyrenees|carpathians|urals|ural mountains|caucasus mountains|atlas mountains|hindu kush|karakoram|apennines|sierra nevada|mount everest|everest|k2|kilimanjaro|mount kilimanjaro|mont blanc|matterhorn|elbrus|denali|aconcagua|vesuvius|mount vesuvius|etna|mount etna|mount fuji|fuji|sahara|gobi|kalahari|mojave|atacama|sinai|gibraltar".split("|")
)

STATES: frozenset[str] = frozenset(
    """
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|missouri|montana|nebraska|nevada|new hampshire|new jersey|
    new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|district of columbia|guam|new england|midwest|
    ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|newfoundland and labrador|prince edward island|yukon|nunavut|northwest territories|new south wales|queensland|tasmania|western australia|south australia|northern territory|
    bavaria|saxony|hesse|brandenburg|thuringia|baden-württemberg|lower saxony|north rhine-westphalia|rhineland-palatinate|schleswig-holstein|mecklenburg|westphalia|silesia|pomerania|bohemia|moravia|galicia|transylvania|wallachia|bessarabia|crimea|chechnya|dagestan|tatarstan|donbas|
    catalonia|andalusia|castile|aragon|basque country|navarre|valencia|normandy|brittany|burgundy|provence|alsace|lorraine|champagne|aquitaine|corsica|lombardy|tuscany|sicily|sardinia|piedmont|veneto|umbria|calabria|flanders|wallonia|
    cornwall|devon|kent|essex|sussex|surrey|yorkshire|lancashire|norfolk|suffolk|ulster|munster|leinster|connacht|
    sichuan|guangdong|xinjiang|inner mongolia|yunnan|hunan|hubei|henan|hebei|shandong|shanxi|shaanxi|fujian|zhejiang|jiangsu|jiangxi|guangxi|guizhou|hainan|heilongjiang|jilin|liaoning|gansu|qinghai|ningxia|manchuria|
    punjab|kashmir|bengal|gujarat|rajasthan|maharashtra|kerala|tamil nadu|karnataka|andhra pradesh|bihar|uttar pradesh|assam|odisha|goa|sindh|balochistan|hokkaido|honshu|kyushu|shikoku|okinawa|java|sumatra|borneo|bali|sulawesi|luzon|mindanao|
    kurdistan|darfur|katanga|biafra|zanzibar|transvaal|natal|western sahara|gaza|gaza strip|west bank|golan heights|bermuda|cayman islands|falkland islands|canary islands|azores|madeira|faroe islands|channel islands|isle of man|jersey|guernsey|réunion|martinique|guadeloupe|french guiana|new caledonia|aruba|curaçao
    """.replace("\n", "").replace("    ", "").strip("|").split("|")
)

CITIES: frozenset[str] = frozenset(
    """
    new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|jacksonville|fort worth|columbus|charlotte|indianapolis|san francisco|seattle|denver|washington|boston|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|
    albuquerque|tucson|fresno|sacramento|atlanta|kansas city|miami|minneapolis|tulsa|new orleans|cleveland|honolulu|cincinnati|pittsburgh|st. louis|st louis|orlando|tampa|newark|buffalo|salt lake city|anchorage|richmond|hartford|princeton|cambridge|berkeley|palo alto|brooklyn|manhattan|bronx|queens|hollywood|silicon valley|wall street|
    toronto|montreal|montréal|vancouver|calgary|edmonton|winnipeg|quebec city|halifax|hamilton|guadalajara|monterrey|puebla|tijuana|são paulo|sao paulo|rio de janeiro|salvador|fortaleza|belo horizonte|manaus|curitiba|recife|porto alegre|belém|medellín|cali|barranquilla|cartagena|guayaquil|maracaibo|rosario|córdoba|cordoba|valparaíso|la plata|
    birmingham|manchester|liverpool|leeds|sheffield|bristol|newcastle|nottingham|leicester|glasgow|edinburgh|aberdeen|cardiff|belfast|oxford|york|bath|plymouth|southampton|portsmouth|brighton|coventry|norwich|exeter|canterbury|dover|cork|galway|limerick|
    marseille|lyon|toulouse|nice|nantes|strasbourg|bordeaux|lille|rennes|reims|le havre|grenoble|dijon|versailles|cannes|calais|avignon|hamburg|munich|cologne|frankfurt|stuttgart|düsseldorf|dortmund|essen|leipzig|dresden|bremen|hanover|nuremberg|bonn|mannheim|heidelberg|weimar|potsdam|
    barcelona|valencia|seville|zaragoza|málaga|malaga|bilbao|granada|toledo|salamanca|porto|coimbra|milan|naples|turin|palermo|genoa|bologna|florence|venice|verona|pisa|siena|padua|trieste|rotterdam|utrecht|eindhoven|antwerp|ghent|bruges|liège|leuven|zürich|zurich|geneva|basel|lausanne|
    salzburg|graz|innsbruck|linz|kraków|krakow|łódź|wrocław|poznań|gdańsk|gdansk|brno|ostrava|split|dubrovnik|thessaloniki|piraeus|istanbul|constantinople|izmir|bursa|adana|antalya|gothenburg|malmö|malmo|uppsala|bergen|trondheim|aarhus|odense|tampere|turku|st. petersburg|saint petersburg|st petersburg|leningrad|novosibirsk|
    yekaterinburg|nizhny novgorod|kazan|chelyabinsk|omsk|samara|rostov-on-don|ufa|krasnoyarsk|voronezh|perm|volgograd|stalingrad|vladivostok|murmansk|kaliningrad|sochi|grozny|kharkiv|odessa|odesa|dnipro|donetsk|lviv|mariupol|sevastopol|almaty|
    shanghai|guangzhou|canton|shenzhen|chengdu|tianjin|wuhan|chongqing|xi'an|nanjing|hangzhou|shenyang|harbin|suzhou|qingdao|dalian|zhengzhou|jinan|changsha|kunming|urumqi|xiamen|ningbo|mumbai|bombay|delhi|bangalore|bengaluru|hyderabad|ahmedabad|chennai|madras|kolkata|calcutta|surat|pune|jaipur|lucknow|kanpur|nagpur|
    indore|bhopal|varanasi|agra|amritsar|karachi|lahore|faisalabad|rawalpindi|peshawar|multan|chittagong|osaka|kyoto|yokohama|nagoya|sapporo|kobe|fukuoka|hiroshima|nagasaki|sendai|busan|incheon|daegu|kaohsiung|ho chi minh city|saigon|da nang|haiphong|yangon|rangoon|mandalay|surabaya|bandung|medan|makassar|quezon city|cebu|davao|
    tel aviv|haifa|bethlehem|hebron|aleppo|homs|mosul|basra|isfahan|shiraz|tabriz|mashhad|jeddah|mecca|medina|dubai|sharjah|aden|kandahar|herat|alexandria|giza|luxor|casablanca|fez|marrakesh|tangier|oran|benghazi|carthage|lagos|kano|ibadan|kumasi|abidjan|douala|mombasa|dar es salaam|lubumbashi|johannesburg|durban|port elizabeth|soweto|bulawayo|
    sydney|melbourne|brisbane|perth|adelaide|gold coast|hobart|darwin|auckland|christchurch|dunedin|pompeii|troy|sparta|babylon|nineveh|thebes|corinth|delphi|ephesus|jericho|chernobyl|auschwitz|waterloo|gettysburg|normandy|tiananmen square|red square|times square|downing street|white house|capitol hill|buckingham palace|
    """.replace("\n", "").replace("    ", "").strip("|").split("|")
)

# Last words of names of places.
PLACE_HEADS: frozenset[str] = frozenset(
    """
    abbey airport alley archipelago arena atoll avenue barracks basin bay beach boulevard bridge building canal canyon cape castle cathedral cave cemetery chapel city cliff coast colony county cove creek dam delta desert district
    dome empire estate estuary falls farm field fields forest fort fortress garden gardens glacier gorge gulf hall harbor harbour heights highway hill hills hotel island islands isle isles junction kingdom lagoon lake lakes lane manor marsh monastery moor mount
    mountain mountains ocean oblast palace park parish pass peak peninsula plain plains plateau plaza point pond port prefecture prison province quarter range rapids reef region republic reservoir ridge river road rock ruins sea shire shore springs square stadium state states station strait strip street
    summit swamp temple terrace territory theater theatre tomb tower town township trail tunnel valley village volcano wall wharf wood woods zone
    """.split()
)

# First words of names of places ("Lake Geneva", "Mount Etna", "Gulf of Aden").
PLACE_FIRSTS: frozenset[str] = frozenset("lake mount cape fort port gulf bay strait isle river point camp mt".split())
PLACE_OF: frozenset[str] = frozenset("bay cape city coast gulf island islands isle kingdom province republic sea state strait straits town principality duchy county empire district port battle siege".split())
