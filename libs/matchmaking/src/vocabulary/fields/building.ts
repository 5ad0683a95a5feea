import { topicTable } from '../topic-table.js';

/** Topics of building, planning, transport and vehicles. */
export const buildingTopics = topicTable(`
structural-engineering < construction | Konstruktiver Ingenieurbau; Ingenieurbau | structural engineering
structural-analysis < construction | Baustatik; Tragwerksplanung; Statik; Tragwerke | structural analysis; structural design; statics
concrete-construction < construction | Massivbau; Betonbau; Beton | concrete construction; reinforced concrete; concrete
steel-construction < construction | Stahlbau | steel construction; steel structures
masonry < construction | Mauerwerksbau; Maurer | masonry; bricklaying
earth-building < construction | Lehmbau; Strohballenbau | earth building; straw bale building
building-physics < construction | Bauphysik | building physics
construction-management < construction | Baubetrieb; Baumanagement; Bauleitung | construction management; site management
construction-economics < construction | Bauökonomie | construction economics
foundation-engineering < construction | Grundbau; Geotechnik; Bodenmechanik; Fundamente | foundation engineering; geotechnics; geotechnical engineering; soil mechanics
tunnelling < construction | Tunnelbau | tunnelling
road-construction < construction | Straßenbau; Verkehrswegebau | road construction; highway engineering
bridges < construction | Brücken | bridges
hydraulic-engineering < construction | Wasserbau | hydraulic engineering
dams < construction | Talsperren; Deiche; Küstenschutz | dams; dikes; coastal protection
building-construction < construction | Hochbau; Bauausführung | building construction
interior-construction < construction | Ausbaugewerbe; Trockenbau; Innenausbau | interior construction; drywall
roofing < construction | Dachdeckerei; Dächer | roofing; roofs
painting-and-decorating < construction | Malerhandwerk; Lackierer | painting and decorating; painters
tiling < construction | Fliesenleger; Bodenleger | tiling; flooring
windows-and-facades < construction | Fenster und Fassaden; Fassadentechnik | windows and facades; facades
modular-construction < construction | Modulares Bauen; Fertigbau; serielles Bauen | modular construction; prefabrication
construction-robotics < construction | Baurobotik | construction robotics
construction-cost-planning < construction | Baukostenplanung; Kalkulation im Bau | construction cost planning
demolition < construction | Abbruch; Rückbau | demolition; dismantling
earthquake-engineering < construction | Erdbebensicheres Bauen | earthquake engineering
building-defects < construction | Bauschäden; Bausachverständige | building defects; building surveyors
fire-protection-engineering < construction | Brandschutz im Gebäude; baulicher Brandschutz | fire protection engineering
timber-architecture < construction | Holzbauarchitektur | timber architecture; carpentry of structures
cohousing < construction | Baugemeinschaften; gemeinschaftliches Wohnen | cohousing; building collectives
ventilation < construction | Lüftung; Klimatechnik; Raumlufttechnik | ventilation; air conditioning; HVAC
heating-technology < construction | Heizungstechnik | heating technology
structural-health-monitoring < construction | Bauwerksüberwachung; Bauwerksprüfung | structural health monitoring
construction-site-safety < construction | Baustellensicherheit | construction site safety
infrastructure < construction | Infrastruktur; Infrastrukturplanung | infrastructure; infrastructure planning
architectural-design < architecture | Gebäudelehre; Entwerfen; Architekturentwurf | architectural design; building theory
interior-architecture < architecture | Innenarchitektur; Raumgestaltung | interior architecture; interior design
history-of-architecture < architecture | Baugeschichte; Architekturgeschichte | history of architecture; building history
architectural-theory < architecture | Architekturtheorie | architectural theory
building-archaeology < architecture | Bauaufnahme; Bauforschung | building archaeology
computational-design < architecture | Computergestützter Architekturentwurf; parametrisches Entwerfen | computational design; parametric design
health-care-architecture < architecture | Krankenhausarchitektur; Gesundheitsarchitektur | health care architecture
school-buildings < architecture | Schulbau | school buildings
lighting-design < architecture | Lichtplanung | lighting design
urban-design < urban-development | Städtebau | urban design
spatial-planning < urban-development | Raumplanung; Raumordnung; Regionalplanung | spatial planning; regional planning
landscape-planning < urban-development | Landschaftsplanung | landscape planning
urban-sprawl < urban-development | Suburbanisierung; Stadt-Umland; Flächenverbrauch | urban sprawl; land use
sustainable-urban-development < urban-development | Nachhaltige Stadtentwicklung | sustainable urban development
gentrification < urban-development | Gentrifizierung | gentrification
temporary-use < urban-development | Zwischennutzung | temporary use
village-renewal < urban-development | Dorferneuerung; Dörfer | village renewal
rural-areas < urban-development | Ländliche Räume | rural areas
metropolitan-regions < urban-development | Metropolregionen | metropolitan regions
playgrounds < urban-development | Spielplätze; kinderfreundliche Stadt | playgrounds; child-friendly cities
property-valuation < real-estate | Immobilienbewertung | property valuation
estate-agents < real-estate | Makler; Immobilienvermittlung | estate agents
commercial-property < real-estate | Gewerbeimmobilien | commercial property
transport-planning < mobility | Verkehrsplanung | transport planning; traffic planning
traffic-engineering < mobility | Verkehrstechnik; Verkehrsingenieurwesen | traffic engineering; transport engineering
road-traffic < mobility | Straßenverkehr | road traffic; road transport
air-transport < mobility | Luftverkehr; Flughäfen | air transport; airports
mobility-research < mobility | Verkehrspsychologische Forschung; Mobilitätsverhalten; Mobilitätsforschung | mobility research; travel behaviour
micromobility < mobility | Mikromobilität; E-Scooter | micromobility; e-scooters
rural-mobility < mobility | Ländliche Mobilität | rural mobility
corporate-mobility < mobility | Betriebliche Mobilität; Mobilitätsmanagement | corporate mobility; mobility management
school-travel < mobility | Schulweg; Kindermobilität | school travel; children's mobility
cable-cars < mobility | Seilbahnen | cable cars
mobility-data < mobility | Mobilitätsdaten | mobility data
connected-vehicles < mobility | Vernetzte Fahrzeuge; Fahrzeugkommunikation | connected vehicles; vehicle communication
driver-assistance-systems < mobility | Fahrassistenzsysteme; Fahrerassistenz | driver assistance systems
taxi < mobility | Taxi; Fahrdienste | taxi; ride hailing
traffic-calming < mobility | Tempo 30; Verkehrsberuhigung | traffic calming
driving-schools < mobility | Fahrschule; Führerschein | driving schools
car-repair < automotive | Kfz-Werkstatt; Kfz-Mechatronik | car repair; automotive mechatronics
automotive-electronics < automotive | Fahrzeugelektronik; Autosoftware; AUTOSAR | automotive electronics; automotive software
vehicle-dynamics < automotive | Fahrdynamik; Fahrwerk | vehicle dynamics; chassis
commercial-vehicles < automotive | Nutzfahrzeuge; Lkw | commercial vehicles
motorcycles < automotive | Zweiräder; Motorräder | motorcycles
bicycle-technology < automotive | Fahrradtechnik; E-Bikes | bicycle technology; e-bikes
railway-engineering < rail | Schienenverkehrstechnik; Eisenbahntechnik; Bahntechnik | railway engineering; railway technology
railway-signalling < rail | Leit- und Sicherungstechnik; Stellwerke | railway signalling; interlocking
track-construction < rail | Gleisbau | track construction
timetable-planning < rail | Fahrplanung; Trassenmanagement | timetable planning; train path management
trams < rail | Straßenbahnen; U-Bahn | trams; metro
aeronautical-engineering < aerospace | Flugzeugbau; Luftfahrttechnik; Flugzeugtechnik | aeronautical engineering; aircraft construction; aviation engineering
satellite-technology < aerospace | Satellitentechnik | satellite technology
rocket-technology < aerospace | Raketentechnik; Trägerraketen | rocket technology; launchers
flight-guidance < aerospace | Flugführung; Flugsicherung | flight guidance; air traffic control
flight-mechanics < aerospace | Flugmechanik | flight mechanics
electric-flight < aerospace | Elektrisches Fliegen; nachhaltige Luftfahrt | electric flight; sustainable aviation
space-debris < aerospace | Weltraumschrott | space debris
new-space < aerospace | New Space; Raumfahrtwirtschaft | new space; space economy
human-spaceflight < aerospace | Astronautische Raumfahrt; Schwerelosigkeit | human spaceflight; microgravity
gliding < aerospace | Segelflug; Luftsport | gliding; air sports
shipbuilding < shipping | Schiffbau; Schiffstechnik; Schiffe | shipbuilding; naval architecture; marine engineering
ocean-engineering < shipping | Meerestechnik | ocean engineering; marine technology
nautical-science < shipping | Nautik | nautical science
ports < shipping | Hafenwirtschaft; Seehäfen | ports; port industry
autonomous-ships < shipping | Autonome Schiffe | autonomous ships
sailing < shipping | Wassersport; Segeln | sailing; water sports
`);
