"""Kinds and their members: a text that names a member speaks of the kind ("oak" for "which tree")."""

from __future__ import annotations

# kind, and further nouns for it: its members. Only members that are seldom anything else; the rest would mislead.
MEMBERS: str = """
bird: albatross blackbird bluebird buzzard canary cardinal chicken condor cormorant crane crow cuckoo dodo dove duck eagle emu falcon finch flamingo goose gull hawk hen heron hummingbird ibis jay kingfisher kiwi lark macaw magpie nightingale ostrich owl parakeet parrot partridge peacock pelican penguin pheasant pigeon puffin quail raven robin rooster seagull sparrow starling stork swallow swan tern thrush toucan turkey vulture woodpecker wren
fish: anchovy bass carp catfish cod eel haddock halibut herring mackerel minnow perch pike piranha salmon sardine shark stingray sturgeon swordfish tilapia trout tuna
mammal: ape baboon badger bat bear beaver bison boar buffalo camel cat cheetah chimpanzee cow deer dog dolphin donkey elephant elk fox gazelle giraffe goat gorilla hamster hare hedgehog hippopotamus horse hyena jaguar kangaroo koala lemur leopard lion llama manatee mole mongoose monkey moose mouse otter ox panda pig platypus porpoise possum puma rabbit raccoon rat reindeer rhinoceros seal sheep shrew skunk sloth squirrel tiger walrus weasel whale wolf wombat yak zebra
reptile: alligator anaconda boa cobra crocodile dinosaur gecko iguana lizard python rattlesnake snake tortoise turtle viper
amphibian: frog newt salamander toad
insect: ant bee beetle butterfly cicada cockroach cricket dragonfly flea fly grasshopper hornet ladybug locust mosquito moth termite wasp
tree: acacia alder apple ash aspen baobab beech birch cedar chestnut cypress ebony elm eucalyptus fir hawthorn hemlock juniper larch linden magnolia mahogany maple oak olive palm pine poplar redwood sequoia spruce sycamore teak walnut willow yew
flower: carnation chrysanthemum daffodil dahlia daisy geranium hyacinth iris jasmine lavender lily lotus marigold orchid pansy peony poppy primrose rose sunflower tulip violet
fruit: apple apricot avocado banana blackberry blueberry cherry coconut cranberry fig grape grapefruit guava kiwi lemon lime lychee mango melon nectarine orange papaya peach pear pineapple plum pomegranate raspberry strawberry tangerine watermelon
vegetable: artichoke asparagus bean beet broccoli cabbage carrot cauliflower celery cucumber eggplant garlic kale leek lettuce onion parsnip pea pepper potato pumpkin radish spinach squash tomato turnip yam zucchini
grain cereal: barley buckwheat corn maize millet oats quinoa rice rye sorghum wheat
spice: cardamom cinnamon clove coriander cumin ginger mustard nutmeg paprika pepper saffron turmeric vanilla
nut: almond cashew hazelnut macadamia peanut pecan pistachio walnut
bone: clavicle collarbone femur fibula humerus jaw kneecap mandible patella pelvis radius rib sacrum scapula shinbone skull spine sternum tibia ulna vertebra
limb: arm leg wing
sense: hearing sight smell taste touch vision
relative: aunt brother cousin daughter father grandfather grandmother mother nephew niece sister son uncle
sibling: brother sister twin
doctor physician: anesthesiologist cardiologist dentist dermatologist gynecologist neurologist obstetrician oncologist ophthalmologist orthopedist pathologist pediatrician psychiatrist radiologist surgeon urologist
scientist: anthropologist archaeologist astronomer astrophysicist biochemist biologist botanist chemist ecologist entomologist geneticist geologist immunologist meteorologist microbiologist neuroscientist oceanographer paleontologist pharmacologist physicist physiologist psychologist sociologist virologist zoologist
artist: cartoonist engraver illustrator painter photographer potter printmaker sculptor
musician: bassist cellist composer drummer flautist guitarist harpist organist percussionist pianist saxophonist singer trumpeter violinist vocalist
writer: author biographer columnist dramatist essayist journalist novelist playwright poet screenwriter
performer entertainer: acrobat actor actress clown comedian dancer magician singer
athlete: boxer cricketer cyclist footballer golfer gymnast jockey runner skater skier sprinter swimmer wrestler
craftsman: blacksmith carpenter cooper goldsmith jeweler locksmith mason potter shoemaker silversmith tailor tanner weaver
cleric clergyman: abbot archbishop bishop cardinal chaplain curate deacon friar minister monk pastor pope preacher priest rector vicar
noble nobleman: baron count duke earl lord marquess prince viscount
ruler monarch: caliph czar emperor empress kaiser khan king maharaja pharaoh prince queen shah sultan
officer: admiral brigadier captain colonel commander commodore corporal lieutenant marshal sergeant
soldier: archer cavalryman conscript grenadier gunner infantryman knight legionary marine mercenary musketeer paratrooper rifleman samurai sniper
criminal: arsonist burglar forger gangster kidnapper murderer pirate rapist robber smuggler swindler thief
official: ambassador bailiff chancellor consul governor magistrate mayor minister prefect secretary sheriff
crime offense: arson assault blackmail bribery burglary embezzlement extortion forgery fraud homicide kidnapping larceny manslaughter murder perjury rape robbery smuggling theft treason vandalism
punishment: banishment beheading death deportation execution exile fine flogging hanging imprisonment prison
disaster catastrophe: avalanche cyclone drought earthquake epidemic explosion famine fire flood hurricane landslide shipwreck tornado tsunami typhoon
ship: battleship brig carrier clipper cruiser destroyer dreadnought ferry freighter frigate galleon galley ironclad liner schooner steamer steamship submarine tanker trawler yacht
boat: barge canoe dinghy ferry gondola kayak lifeboat raft sailboat schooner tug yacht
aircraft: airliner airplane airship balloon biplane bomber glider helicopter jet plane zeppelin
building: abbey arena barn barracks basilica bridge castle cathedral chapel church citadel cottage dam factory fort fortress hall hospital hotel house library lighthouse mansion mill monastery mosque museum observatory pagoda palace prison pyramid skyscraper stadium synagogue temple theater tower villa warehouse
church: abbey basilica cathedral chapel
landform: canyon cape cliff desert hill island mesa mountain peninsula plain plateau valley volcano
waterway: canal channel creek river strait stream
furniture: armchair bed bench bookcase cabinet chair couch cupboard desk dresser sofa stool table wardrobe
tool: axe chisel drill hammer hatchet hoe knife plow rake saw scissors screwdriver shovel sickle spade tongs wrench
clothing garment: apron blouse cape cloak coat corset dress gown hat jacket jeans kilt kimono pants robe sari scarf shawl shirt shorts skirt sock stockings suit sweater toga trousers tunic uniform veil vest
jewel gem gemstone: amber amethyst aquamarine diamond emerald garnet jade opal pearl ruby sapphire topaz turquoise
rock: basalt chalk flint gneiss granite limestone marble obsidian pumice quartzite sandstone schist shale slate
alloy: brass bronze pewter steel
mineral: calcite feldspar graphite gypsum halite hematite mica quartz salt talc
particle: electron neutron neutrino photon positron proton quark
vitamin: niacin riboflavin thiamine
dance: ballet bolero cha-cha foxtrot jig mambo minuet polka rumba salsa samba tango waltz
genre: ballad baroque bluegrass blues comedy disco fantasy folk funk gospel hip-hop horror jazz metal opera pop punk rap reggae rock romance soul techno thriller tragedy western
poem: ballad elegy epic haiku limerick ode sonnet verse
book: almanac atlas autobiography bible biography dictionary encyclopedia memoir novel textbook
meal: breakfast brunch dinner lunch supper
meat: bacon beef chicken ham lamb mutton pork poultry sausage turkey veal venison
dessert: cake cookie custard ice-cream pie pudding sorbet tart
liquor alcohol: beer bourbon brandy cider cognac gin rum sake tequila vodka whiskey whisky wine
shape: circle cone cube cylinder ellipse hexagon octagon oval pentagon pyramid rectangle sphere square triangle
emotion: anger disgust envy fear grief guilt hatred jealousy joy love sadness shame
toy: ball doll kite puppet
monument memorial: arch column obelisk pyramid statue tomb
document: certificate charter constitution contract deed letter license map passport treaty
container: barrel basket bottle bowl box bucket cup jar jug pot urn vase
"""
