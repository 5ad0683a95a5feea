import { topicTable } from '../topic-table.js';

/** Topics of agriculture, forestry, veterinary medicine and food. */
export const agricultureTopics = topicTable(`
crop-production < agriculture | Pflanzenbau; Pflanzenproduktion; Pflanzenbauwissenschaften; Nutzpflanzen | crop production; crop science; crops; agronomy
plant-breeding < agriculture | Pflanzenzüchtung; Züchtung | plant breeding
plant-protection < agriculture | Pflanzenschutz; Schädlingsbekämpfung | plant protection; crop protection; pest control
plant-diseases < agriculture | Pflanzenkrankheiten; Phytopathologie; Phytomedizin | plant diseases; plant pathology; phytomedicine
plant-nutrition < agriculture | Pflanzenernährung; Düngung; Düngemittel | plant nutrition
seeds < agriculture | Saatgut | seeds; seed production
grassland < agriculture | Grünland; Grünlandwirtschaft; Futterbau | grassland; grassland management; forage
animal-husbandry < agriculture | Tierhaltung; Tierproduktion; Nutztiere; Nutztierwissenschaften | animal husbandry; livestock; animal production; livestock sciences
animal-breeding < agriculture | Tierzucht | animal breeding
animal-nutrition < agriculture | Tierernährung; Futtermittel | animal nutrition; animal feed
dairy-farming < agriculture | Milchwirtschaft; Molkerei; Milchvieh | dairy farming; dairy industry; dairy
cattle-farming < agriculture | Rinderhaltung; Rinder | cattle farming; cattle
pig-farming < agriculture | Schweinehaltung; Schweine | pig farming; pigs
poultry-farming < agriculture | Geflügelhaltung; Geflügel | poultry farming; poultry
horses < agriculture | Pferde; Pferdewirtschaft; Pferdezucht | horses; equine science; horse breeding
sheep-farming < agriculture | Schäferei; Schafe und Ziegen | sheep farming; sheep and goats
beekeeping < agriculture | Imkerei; Bienenhaltung; Bienen | beekeeping; bees
fisheries < agriculture | Fischerei; Fischereiwirtschaft; Fischwirtschaft | fisheries; fishing
aquaculture < agriculture | Aquakultur; Fischzucht | aquaculture; fish farming
organic-farming < agriculture | Ökologischer Landbau; Biolandwirtschaft; Ökolandbau | organic farming; organic agriculture
agricultural-engineering < agriculture | Landtechnik; Landmaschinen | agricultural engineering; agricultural machinery
agricultural-robotics < agriculture | Agrarrobotik; Feldroboter | agricultural robotics; field robots
smart-farming < agriculture | Smart Farming; Agrardaten | smart farming; agricultural data
horticulture < agriculture | Gartenbau; Gartenbauwissenschaften | horticulture; horticultural science
fruit-growing < agriculture | Obstbau; Obst | fruit growing; fruit
vegetable-growing < agriculture | Gemüsebau; Gemüse | vegetable growing; vegetables
floristry < agriculture | Zierpflanzenbau; Floristik; Blumen | floristry; ornamental plants; flowers
tree-nurseries < agriculture | Baumschulen | tree nurseries
gardening-and-landscaping < agriculture | Garten- und Landschaftsbau; Landschaftsbau | gardening and landscaping; landscaping
viticulture < agriculture | Weinbau; Önologie; Kellerwirtschaft; Wein | viticulture; oenology; winemaking; wine
hop-growing < agriculture | Hopfenanbau | hop growing
community-supported-agriculture < agriculture | Solidarische Landwirtschaft | community-supported agriculture
urban-agriculture < agriculture | Urbane Landwirtschaft; Gemeinschaftsgärten; Stadtgärten | urban agriculture; community gardens; urban gardening
agroforestry < agriculture | Agroforst; Agroforstwirtschaft | agroforestry
permaculture < agriculture | Permakultur | permaculture
vertical-farming < agriculture | Vertikale Landwirtschaft; Hydroponik | vertical farming; hydroponics
agrivoltaics < agriculture | Agri-Photovoltaik | agrivoltaics
agricultural-markets < agriculture | Agrarmarkt; Agrarhandel | agricultural markets
farm-management < agriculture | Landwirtschaftliche Betriebslehre; Betriebsführung in der Landwirtschaft | farm management
agricultural-advisory-services < agriculture | Landwirtschaftliche Beratung | agricultural advisory services
tropical-agriculture < agriculture | Tropische Landwirtschaft | tropical agriculture
regenerative-agriculture < agriculture | Regenerative Landwirtschaft; Humusaufbau | regenerative agriculture; humus building
renewable-raw-materials < agriculture | Nachwachsende Rohstoffe | renewable raw materials
hunting < agriculture | Jagd; Jagdwesen; Jäger | hunting
livestock-protection < agriculture | Herdenschutz; Wölfe | livestock protection; wolves
agri-environment-schemes < agriculture | Agrarumweltmaßnahmen; Agrarförderung | agri-environment schemes; agricultural subsidies
soil-physics < soil | Bodenphysik; Bodenchemie | soil physics; soil chemistry
soil-fertility < soil | Bodenfruchtbarkeit; Bodenbearbeitung | soil fertility; tillage
soil-erosion < soil | Bodenerosion | soil erosion
silviculture < forestry | Waldbau | silviculture
forest-dieback < forestry | Waldsterben; Waldschäden; Borkenkäfer | forest dieback; bark beetles
forest-engineering < forestry | Forsttechnik; Holzernte | forest engineering; timber harvesting
forest-policy < forestry | Forstpolitik | forest policy
forest-inventory < forestry | Waldinventur; Waldmonitoring | forest inventory; forest monitoring
timber-industry < forestry | Holzwirtschaft; Holzindustrie | timber industry; wood industry
wood-science < forestry | Holzkunde; Holzwissenschaft; Holzforschung | wood science
veterinary-medicine < health-care | Tiermedizin; Veterinärmedizin; Tierheilkunde | veterinary medicine; veterinary science
small-animal-medicine < veterinary-medicine | Kleintiermedizin; Haustiere | small animal medicine; pets
animal-diseases < veterinary-medicine | Tierseuchen; Tiergesundheit | animal diseases; animal health
food-hygiene < veterinary-medicine | Lebensmittelhygiene; Fleischhygiene | food hygiene; meat inspection
animal-care < veterinary-medicine | Tierpflege | animal care
veterinary-surgery < veterinary-medicine | Tierärztliche Chirurgie; Tierchirurgie | veterinary surgery
equine-medicine < veterinary-medicine | Pferdemedizin | equine medicine
farm-animal-medicine < veterinary-medicine | Nutztiermedizin | farm animal medicine
dog-training < veterinary-medicine | Hundetraining; Hunde | dog training; dogs
food-safety < food-technology | Lebensmittelsicherheit; Lebensmittelkontrolle | food safety; food inspection
food-processing < food-technology | Lebensmittelverarbeitung; Lebensmittelherstellung | food processing; food production
food-waste < food-technology | Lebensmittelverschwendung | food waste; food loss
alternative-proteins < food-technology | Alternative Proteine; Fleischersatz | alternative proteins; meat substitutes
beverage-technology < food-technology | Getränketechnologie; Brauwesen; Brauerei; Bier | beverage technology; brewing; beer
distilling < food-technology | Brennerei; Spirituosen | distilling; spirits
butchery < food-technology | Fleischerei; Metzgerei; Fleischverarbeitung | butchery; meat processing
milling < food-technology | Müllerei; Getreidetechnologie; Getreide | milling; cereal technology; grain
cheese-making < food-technology | Käserei; Käseherstellung | cheese making
confectionery < food-technology | Süßwaren; Schokolade | confectionery; chocolate
coffee < food-technology | Kaffee; Kaffeerösterei | coffee; coffee roasting
food-sensory-analysis < food-technology | Sensorik von Lebensmitteln; Lebensmittelsensorik | food sensory analysis
food-additives < food-technology | Lebensmittelzusatzstoffe; Aromen | food additives; flavours
food-preservation < food-technology | Konservierung von Lebensmitteln; Lebensmittelkonservierung | food preservation
food-systems < food-technology | Ernährungssysteme; Ernährungswende; Ernährungssicherheit | food systems; food security; food policy
food-policy-councils < food-technology | Ernährungsräte; Ernährungssouveränität | food policy councils; food sovereignty
sugar-technology < food-technology | Zuckertechnologie; Stärke | sugar technology; starch
personalized-nutrition < food-technology | Personalisierte Ernährung | personalized nutrition
`);
