"""Adjectives and peoples of regions, faiths and nations that are no country, and first halves of compounds."""

from __future__ import annotations

# Adjectives that are written with a capital; those of countries stand in ``countries``.
DEMONYMS: frozenset[str] = frozenset(
    """
    african africans asian asians european europeans arab arabs arabic arabian american americans latin hispanic hispanics caribbean scandinavian nordic baltic balkan slavic slavs celtic celts germanic
    anglo saxon saxons norman normans frankish franks viking vikings gothic goth goths visigoth visigoths vandal vandals hun huns mongol mongols tatar tatars turkic kurdish kurd kurds basque catalan flemish
    breton walloon bavarian sicilian venetian florentine castilian andalusian galician genoese tuscan neapolitan prussian bohemian moravian silesian hanoverian habsburg ottoman byzantine roman romans greek hellenic
    hellenistic macedonian spartan athenian trojan babylonian assyrian sumerian phoenician carthaginian persian parthian mughal aztec aztecs maya mayan incan inca incas iroquois cherokee navajo apache sioux
    christian christians catholic catholics protestant protestants orthodox anglican anglicans lutheran lutherans calvinist calvinists methodist methodists baptist baptists presbyterian huguenot huguenots puritan puritans quaker quakers mormon mormons
    muslim muslims islamic islamist islamists sunni sunnis shia shiite shiites sufi jewish jew jews judaic hebrew hindu hindus buddhist buddhists sikh sikhs jain confucian taoist shinto zoroastrian
    marxist marxists leninist stalinist maoist keynesian freudian darwinian newtonian victorian edwardian elizabethan georgian tudor napoleonic republican republicans democratic democrat democrats labour tory tories whig whigs nazi nazis communist
    californian texan hawaiian alaskan parisian londoner londoners berliner viennese cantonese mandarin tamil bengali punjabi urdu hindi gujarati marathi telugu sanskrit swahili zulu xhosa hausa yoruba igbo berber bedouin moorish moors
    atlantic pacific antarctic arctic mediterranean siberian himalayan alpine andean amazonian saharan eurasian austronesian polynesian melanesian aboriginal inuit maori sami roma ashkenazi sephardic
    afghan afghans albanian albanians algerian algerians angolan argentine argentinian armenian armenians australian australians austrian austrians azerbaijani azeri bahraini bangladeshi barbadian belarusian belgian belgians
    bolivian bosnian brazilian brazilians bulgarian bulgarians burmese cambodian cameroonian canadian canadians chilean chinese colombian congolese croatian croat croats cuban cubans cypriot czech czechs danish danes dutch
    ecuadorian egyptian egyptians english estonian estonians ethiopian ethiopians filipino filipinos philippine finnish finns french german germans ghanaian guatemalan haitian haitians honduran hungarian hungarians icelandic
    indian indians indonesian indonesians iranian iranians iraqi iraqis irish israeli israelis italian italians ivorian jamaican japanese jordanian kazakh kazakhs kenyan kenyans korean koreans kuwaiti kyrgyz laotian latvian latvians lebanese
    liberian libyan libyans lithuanian lithuanians malagasy malaysian maltese mexican mexicans moldovan mongolian mongolians montenegrin moroccan moroccans mozambican namibian nepali nepalese nicaraguan nigerian nigerians norwegian norwegians
    omani pakistani pakistanis palestinian palestinians panamanian paraguayan peruvian polish poles portuguese puerto qatari romanian romanians russian russians rwandan salvadoran samoan saudi saudis scottish scots senegalese serbian serb serbs
    singaporean slovak slovaks slovene slovenian slovenes somali somalis spanish spaniard spaniards sudanese swazi swedish swedes swiss syrian syrians taiwanese tajik tanzanian thai tibetan tibetans tongan tunisian turkish turks turkmen
    ugandan ukrainian ukrainians uruguayan uzbek venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean british britons soviet soviets emirati fijian bhutanese singhalese sinhalese
    """.split()
)

# First halves of compounds such as "Franco-Italian": the country that they mean.
COMBINING_FORMS: dict[str, str] = {
    "sino": "china", "russo": "russia", "anglo": "united kingdom", "franco": "france", "indo": "india", "italo": "italy", "greco": "greece", "graeco": "greece",
    "austro": "austria", "turco": "turkey", "luso": "portugal", "hispano": "spain", "afro": "africa", "euro": "europe", "nippo": "japan", "polono": "poland", "dano": "denmark",
    "serbo": "serbia", "hiberno": "ireland", "prusso": "prussia", "romano": "roman empire", "americo": "united states",
}
