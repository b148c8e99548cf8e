"""Continents, oceans, rivers, mountains, regions, states and large cities, and words that make a name a place.

"_" stands for a blank inside a name.
"""

from __future__ import annotations

CONTINENTS: frozenset[str] = frozenset(
    """
    africa asia europe america oceania australia antarctica eurasia north_america south_america latin_america central_america north_africa sub-saharan_africa west_africa east_africa southern_africa
    central_africa central_asia east_asia south_asia southeast_asia south-east_asia western_europe eastern_europe central_europe northern_europe southern_europe middle_east near_east far_east balkans
    caucasus scandinavia caribbean maghreb levant indochina mesopotamia anatolia siberia polynesia melanesia micronesia arctic sahel patagonia
    """.split()
)

WATERS: frozenset[str] = frozenset(
    """
    atlantic pacific atlantic_ocean pacific_ocean indian_ocean arctic_ocean southern_ocean mediterranean mediterranean_sea black_sea red_sea dead_sea caspian_sea baltic_sea baltic north_sea irish_sea
    adriatic_sea adriatic aegean_sea aegean ionian_sea caribbean_sea south_china_sea east_china_sea sea_of_japan yellow_sea bering_sea bering_strait persian_gulf gulf_of_mexico gulf_of_aden
    bay_of_bengal bay_of_biscay english_channel strait_of_gibraltar strait_of_hormuz strait_of_malacca bosphorus dardanelles suez_canal panama_canal hudson_bay lake_superior lake_michigan lake_huron
    lake_erie lake_ontario lake_victoria lake_baikal lake_tanganyika lake_titicaca lake_geneva lake_chad great_lakes aral_sea great_barrier_reef niagara_falls victoria_falls nile amazon yangtze
    mississippi missouri yellow_river congo_river amur lena mekong niger_river murray volga danube rhine elbe oder vistula dnieper dniester don ural ob yenisei irtysh indus ganges brahmaputra
    euphrates tigris jordan_river irrawaddy thames severn seine loire rhône rhone garonne tagus ebro guadalquivir douro po tiber arno moselle main weser meuse scheldt neva hudson potomac ohio_river
    colorado_river rio_grande columbia_river yukon mackenzie st._lawrence saint_lawrence orinoco paraná parana zambezi limpopo orange_river white_nile blue_nile pearl_river huang_he
    """.split()
)

MOUNTAINS: frozenset[str] = frozenset(
    """
    alps andes himalayas himalaya rockies rocky_mountains appalachians appalachian_mountains pyrenees carpathians urals ural_mountains caucasus_mountains atlas_mountains hindu_kush karakoram apennines
    sierra_nevada mount_everest everest k2 kilimanjaro mount_kilimanjaro mont_blanc matterhorn elbrus denali aconcagua vesuvius mount_vesuvius etna mount_etna mount_fuji fuji sahara gobi kalahari
    mojave atacama sinai gibraltar
    """.split()
)

STATES: frozenset[str] = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas
    utah vermont virginia west_virginia wisconsin wyoming district_of_columbia guam new_england midwest ontario quebec québec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick
    newfoundland newfoundland_and_labrador prince_edward_island yukon nunavut northwest_territories new_south_wales queensland tasmania western_australia south_australia northern_territory bavaria
    saxony hesse brandenburg thuringia baden-württemberg lower_saxony north_rhine-westphalia rhineland-palatinate schleswig-holstein mecklenburg westphalia silesia pomerania bohemia moravia galicia
    transylvania wallachia bessarabia crimea chechnya dagestan tatarstan donbas catalonia andalusia castile aragon basque_country navarre valencia normandy brittany burgundy provence alsace lorraine
    champagne aquitaine corsica lombardy tuscany sicily sardinia piedmont veneto umbria calabria flanders wallonia cornwall devon kent essex sussex surrey yorkshire lancashire norfolk suffolk ulster
    munster leinster connacht sichuan guangdong xinjiang inner_mongolia yunnan hunan hubei henan hebei shandong shanxi shaanxi fujian zhejiang jiangsu jiangxi guangxi guizhou hainan heilongjiang jilin
    liaoning gansu qinghai ningxia manchuria punjab kashmir bengal gujarat rajasthan maharashtra kerala tamil_nadu karnataka andhra_pradesh bihar uttar_pradesh assam odisha goa sindh balochistan
    hokkaido honshu kyushu shikoku okinawa java sumatra borneo bali sulawesi luzon mindanao kurdistan darfur katanga biafra zanzibar transvaal natal western_sahara gaza gaza_strip west_bank
    golan_heights bermuda cayman_islands falkland_islands canary_islands azores madeira faroe_islands channel_islands isle_of_man jersey guernsey réunion martinique guadeloupe french_guiana
    new_caledonia aruba curaçao
    """.split()
)

CITIES: frozenset[str] = frozenset(
    """
    new_york_city nyc los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas austin jacksonville fort_worth columbus charlotte indianapolis san_francisco seattle denver
    washington boston nashville detroit oklahoma_city portland las_vegas memphis louisville baltimore milwaukee albuquerque tucson fresno sacramento atlanta kansas_city miami minneapolis tulsa
    new_orleans cleveland honolulu cincinnati pittsburgh st._louis st_louis orlando tampa newark buffalo salt_lake_city anchorage richmond hartford princeton cambridge berkeley palo_alto brooklyn
    manhattan bronx queens hollywood silicon_valley wall_street toronto montreal montréal vancouver calgary edmonton winnipeg quebec_city halifax hamilton guadalajara monterrey puebla tijuana
    são_paulo sao_paulo rio_de_janeiro salvador fortaleza belo_horizonte manaus curitiba recife porto_alegre belém medellín cali barranquilla cartagena guayaquil maracaibo rosario córdoba cordoba
    valparaíso la_plata birmingham manchester liverpool leeds sheffield bristol newcastle nottingham leicester glasgow edinburgh aberdeen cardiff belfast oxford york bath plymouth southampton
    portsmouth brighton coventry norwich exeter canterbury dover cork galway limerick marseille lyon toulouse nice nantes strasbourg bordeaux lille rennes reims le_havre grenoble dijon versailles
    cannes calais avignon hamburg munich cologne frankfurt stuttgart düsseldorf dortmund essen leipzig dresden bremen hanover nuremberg bonn mannheim heidelberg weimar potsdam barcelona valencia
    seville zaragoza málaga malaga bilbao granada toledo salamanca porto coimbra milan naples turin palermo genoa bologna florence venice verona pisa siena padua trieste rotterdam utrecht eindhoven
    antwerp ghent bruges liège leuven zürich zurich geneva basel lausanne salzburg graz innsbruck linz kraków krakow łódź wrocław poznań gdańsk gdansk brno ostrava split dubrovnik thessaloniki piraeus
    istanbul constantinople izmir bursa adana antalya gothenburg malmö malmo uppsala bergen trondheim aarhus odense tampere turku st._petersburg saint_petersburg st_petersburg leningrad novosibirsk
    yekaterinburg nizhny_novgorod kazan chelyabinsk omsk samara rostov-on-don ufa krasnoyarsk voronezh perm volgograd stalingrad vladivostok murmansk kaliningrad sochi grozny kharkiv odessa odesa
    dnipro donetsk lviv mariupol sevastopol almaty shanghai guangzhou canton shenzhen chengdu tianjin wuhan chongqing xi'an nanjing hangzhou shenyang harbin suzhou qingdao dalian zhengzhou jinan
    changsha kunming urumqi xiamen ningbo mumbai bombay delhi bangalore bengaluru hyderabad ahmedabad chennai madras kolkata calcutta surat pune jaipur lucknow kanpur nagpur indore bhopal varanasi
    agra amritsar karachi lahore faisalabad rawalpindi peshawar multan chittagong osaka kyoto yokohama nagoya sapporo kobe fukuoka hiroshima nagasaki sendai busan incheon daegu kaohsiung
    ho_chi_minh_city saigon da_nang haiphong yangon rangoon mandalay surabaya bandung medan makassar quezon_city cebu davao tel_aviv haifa bethlehem hebron aleppo homs mosul basra isfahan shiraz
    tabriz mashhad jeddah mecca medina dubai sharjah aden kandahar herat alexandria giza luxor casablanca fez marrakesh tangier oran benghazi carthage lagos kano ibadan kumasi abidjan douala mombasa
    dar_es_salaam lubumbashi johannesburg durban port_elizabeth soweto bulawayo sydney melbourne brisbane perth adelaide gold_coast hobart darwin auckland christchurch dunedin pompeii troy sparta
    babylon nineveh thebes corinth delphi ephesus jericho chernobyl auschwitz waterloo gettysburg normandy tiananmen_square red_square times_square downing_street white_house capitol_hill
    buckingham_palace
    """.split()
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
PLACE_OF: frozenset[str] = frozenset(
    "bay cape city coast gulf island islands isle kingdom province republic sea state strait straits town principality duchy county empire district port battle siege".split()
)
