import { topicTable } from '../topic-table.js';

/** Topics of the geosciences, of climate and environment. */
export const earthTopics = topicTable(`
physical-geography < natural-sciences | Physische Geographie | physical geography
geology < geosciences | Geologie | geology
palaeontology < geosciences | Paläontologie; Fossilien | palaeontology; paleontology; fossils
geophysics < geosciences | Geophysik | geophysics
geochemistry < geosciences | Geochemie | geochemistry
mineralogy < geosciences | Mineralogie; Gesteinskunde; Petrologie | mineralogy; petrology
geodesy < geosciences | Geodäsie | geodesy
hydrology < geosciences | Hydrologie; Gewässerkunde | hydrology
hydrogeology < geosciences | Hydrogeologie; Grundwasser | hydrogeology; groundwater
oceanography < geosciences | Ozeanographie; Meereskunde; Meeresforschung; Ozeanografie | oceanography; marine science; ocean research
volcanology < geosciences | Vulkanologie; Vulkane | volcanology; volcanoes
seismology < geosciences | Seismologie; Erdbeben | seismology; earthquakes
geomorphology < geosciences | Geomorphologie | geomorphology
sedimentology < geosciences | Sedimentologie | sedimentology
tectonics < geosciences | Tektonik | tectonics
glaciology < geosciences | Glaziologie; Gletscher | glaciology; glaciers
polar-research < geosciences | Polarforschung; Arktis; Antarktis | polar research; Arctic; Antarctic
engineering-geology < geosciences | Ingenieurgeologie | engineering geology
economic-geology < geosciences | Lagerstättenkunde; Rohstoffgeologie | economic geology; ore deposits
geoecology < geosciences | Geoökologie | geoecology
natural-hazards < geosciences | Naturgefahren; Naturkatastrophen | natural hazards; natural disasters
georesources < geosciences | Georessourcen; Bodenschätze | georesources; mineral resources
speleology < geosciences | Speläologie; Höhlenforschung; Höhlen | speleology; caves
palaeoclimatology < geosciences | Paläoklimatologie | palaeoclimatology
quaternary-research < geosciences | Quartärforschung | Quaternary research
environmental-geochemistry < geosciences | Umweltgeochemie | environmental geochemistry
deep-geothermal-energy < geosciences | Geothermische Erkundung; Tiefengeothermie | deep geothermal energy
coastal-research < geosciences | Küstenforschung; Küsten | coastal research; coasts
deep-sea < geosciences | Tiefsee; Tiefseeforschung | deep sea; deep-sea research
geography < geosciences | Geographie; Geografie; Erdkunde | geography
human-geography < geography | Humangeographie; Anthropogeographie; Kulturgeographie | human geography; cultural geography
economic-geography < geography | Wirtschaftsgeographie | economic geography
urban-geography < geography | Stadtgeographie | urban geography
social-geography < geography | Sozialgeographie | social geography
political-geography < geography | Politische Geographie | political geography
transport-geography < geography | Verkehrsgeographie | transport geography
cartography < geography | Kartographie; Kartografie; Landkarten | cartography; maps
geography-education < geography | Geographiedidaktik | geography education
regional-geography < geography | Regionale Geographie; Länderkunde | regional geography
mountain-research < geography | Gebirgsforschung; Gebirge | mountain research; mountains
geographic-information-systems < geodata | Geoinformationssysteme; GIS | geographic information systems
surveying < geodata | Vermessung; Vermessungswesen; Vermessungstechnik | surveying; geodetic surveying; land surveying
photogrammetry < geodata | Photogrammetrie | photogrammetry
satellite-navigation < geodata | Satellitennavigation; GPS; Ortung | satellite navigation; GPS; positioning
laser-scanning < geodata | Laserscanning; Lidar | laser scanning; lidar
cadastre < geodata | Kataster; Liegenschaftskataster; Flurbereinigung | cadastre; land registry; land consolidation
openstreetmap < geodata | OpenStreetMap; freie Karten | OpenStreetMap; open mapping
indoor-positioning < geodata | Indoor-Navigation | indoor positioning
spatial-analysis < geodata | Raumbezogene Analyse; räumliche Analyse | spatial analysis
climatology < meteorology | Klimatologie; Klimawissenschaft | climatology; climate science
atmospheric-physics < meteorology | Atmosphärenforschung; Atmosphärenphysik; Atmosphärenwissenschaften | atmospheric physics; atmospheric sciences; atmospheric research
extreme-weather < meteorology | Extremwetter; Unwetter | extreme weather; severe weather
aerosols < meteorology | Luftchemie; Aerosole | aerosols
agricultural-meteorology < meteorology | Agrarmeteorologie | agricultural meteorology
urban-climate < meteorology | Stadtklima | urban climate
satellite-data < earth-observation | Satellitendaten; Copernicus | satellite data; Copernicus
drone-surveying < earth-observation | Fernerkundung mit Drohnen; Drohnenbefliegung | drone surveying
climate-impacts < climate-research | Klimafolgen; Klimafolgenforschung | climate impacts; climate impact research
climate-modelling < climate-research | Klimamodellierung | climate modelling
climate-change < climate-research | Klimawandel; Erderwärmung | climate change; global warming
climate-services < climate-research | Klimadienste; Klimadaten | climate services; climate data
climate-economics < climate-research | Klimaökonomie | climate economics
sponge-city < climate-adaptation | Wassersensible Stadt; Schwammstadt | sponge city; water-sensitive urban design
drought < climate-adaptation | Dürre; Trockenheit; Wasserknappheit | drought; water scarcity
wildfires < climate-adaptation | Waldbrände; Vegetationsbrände | wildfires; forest fires
green-roofs < climate-adaptation | Gründächer; Fassadenbegrünung | green roofs; green facades
municipal-climate-action < climate-protection | Kommunaler Klimaschutz | municipal climate action
emissions-trading < climate-protection | Emissionshandel; CO2-Preis | emissions trading; carbon pricing
climate-movement < climate-protection | Klimabewegung; Klimaaktivismus | climate movement; climate activism
industrial-decarbonization < climate-protection | Dekarbonisierung der Industrie; klimaneutrale Produktion | industrial decarbonization
carbon-offsetting < climate-protection | Kompensation; CO2-Kompensation | carbon offsetting
nature-based-solutions < climate-protection | Naturbasierte Lösungen | nature-based solutions
nature-conservation < environment | Naturschutz | nature conservation
landscape-management < environment | Landschaftspflege | landscape management; landscape conservation
environmental-engineering < environment | Umwelttechnik; Umweltingenieurwesen; Umweltschutztechnik | environmental engineering; environmental technology
air-pollution-control < environment | Luftreinhaltung; Luftverschmutzung | air pollution control; air pollution
water-protection < environment | Gewässerschutz; Wasserschutz | water protection; water pollution control
marine-conservation < environment | Meeresschutz; Plastikmüll im Meer | marine conservation; marine litter
contaminated-sites < environment | Altlasten; Bodensanierung | contaminated sites; soil remediation
environmental-impact-assessment < environment | Umweltverträglichkeitsprüfung | environmental impact assessment
pollutants < environment | Schadstoffe; Umweltschadstoffe | pollutants; contaminants
microplastics < environment | Mikroplastik | microplastics
light-pollution < environment | Lichtverschmutzung | light pollution
environmental-analysis < environment | Umweltanalytik | environmental analysis
environmental-informatics < environment | Umweltinformatik; Umweltinformationssysteme | environmental informatics
protected-areas < environment | Schutzgebiete; Nationalparks; Biosphärenreservate | protected areas; national parks; biosphere reserves
environmental-organizations < environment | Umweltverbände | environmental organizations
environmental-justice < environment | Umweltgerechtigkeit | environmental justice
environmental-planning < environment | Umweltplanung | environmental planning
animal-welfare < environment | Tierschutz; Tierwohl | animal welfare; animal protection
insect-conservation < environment | Insektenschutz | insect conservation
river-restoration < environment | Flussrenaturierung; Flüsse; Auen | river restoration; rivers; floodplains
lakes < environment | Seen; Seenforschung | lakes; lake research
environmental-awareness < environment | Umweltbewusstsein; Umweltverhalten | environmental awareness; pro-environmental behaviour
water-supply < water-management | Wasserversorgung; Trinkwasserversorgung | water supply
wastewater-treatment < water-management | Abwasserbehandlung; Kläranlagen; Abwassertechnik | wastewater treatment; sewage plants
urban-water-management < water-management | Siedlungswasserwirtschaft | urban water management; sanitary engineering
water-treatment < water-management | Wasseraufbereitung; Wassertechnik | water treatment; water technology
water-quality < water-management | Wasserqualität | water quality
stormwater-management < water-management | Regenwassermanagement | stormwater management
sewer-systems < water-management | Kanalisation; Kanalnetze | sewer systems; sewerage
irrigation < water-management | Bewässerung | irrigation
desalination < water-management | Entsalzung | desalination
sustainable-development-goals < sustainability | Nachhaltigkeitsziele; SDG | sustainable development goals; SDGs
sustainable-consumption < sustainability | Nachhaltiger Konsum | sustainable consumption
sufficiency < sustainability | Suffizienz | sufficiency
resource-efficiency < sustainability | Ressourceneffizienz; Materialeffizienz | resource efficiency; material efficiency
sustainability-assessment < sustainability | Nachhaltigkeitsbewertung | sustainability assessment
transformation-research < sustainability | Transformationsforschung; sozial-ökologische Transformation | transformation research; socio-ecological transformation
zero-waste < sustainability | Zero Waste; Abfallvermeidung | zero waste; waste prevention
sustainable-events < sustainability | Nachhaltige Veranstaltungen | sustainable events
ecodesign < sustainability | Ökodesign; Produktpass; digitaler Produktpass | ecodesign; digital product passport
commons < sustainability | Gemeingüter; Commons | commons
recycling-technology < waste-management | Recyclingtechnik; Wertstoffe | recycling technology
plastics-recycling < waste-management | Kunststoffrecycling | plastics recycling
electronic-waste < waste-management | Elektroschrott | electronic waste
composting < waste-management | Kompostierung; Bioabfall | composting; organic waste
waste-incineration < waste-management | Müllverbrennung; thermische Abfallbehandlung | waste incineration
street-cleaning < waste-management | Stadtreinigung; Straßenreinigung | street cleaning
battery-recycling < waste-management | Batterierecycling | battery recycling
`);
