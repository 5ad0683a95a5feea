import { topicTable } from '../topic-table.js';

/** Topics of city, building, mobility and crafts. */
export const cityTopics = topicTable(`
urban-development | Stadtentwicklung; Stadtforschung; Siedlungsentwicklung; Stadterneuerung | urban development; urban studies; urbanism; urban renewal
smart-city < urban-development | Smart City; Intelligente Stadt; vernetzte Stadt | smart city; urban technology
urban-planning < urban-development | Stadtplanung; Bauleitplanung | urban planning; city planning
urban-data-platforms < smart-city | Urbane Datenplattformen; kommunale Datenplattform | urban data platforms; city data platforms
urban-digital-twin < smart-city | Digitaler Stadtzwilling; urbaner digitaler Zwilling | urban digital twin; city digital twin
neighbourhood-development < urban-development | Quartiersentwicklung; Quartiere; Quartiersmanagement | neighbourhood development; district development
housing < urban-development | Wohnungsbau; Wohnungswirtschaft; Wohnen | housing; housing industry; residential construction
affordable-housing < housing | Bezahlbarer Wohnraum; sozialer Wohnungsbau | affordable housing; social housing
public-space < urban-development | Öffentlicher Raum; Platzgestaltung | public space; placemaking
inner-city-revival < urban-development | Belebung der Innenstadt; Leerstand | city centre revitalization; vacant shops
urban-green < urban-development | Stadtgrün; Grünflächen; Stadtbäume | urban green; green spaces; urban trees
landscape-architecture < urban-development | Landschaftsarchitektur; Freiraumplanung | landscape architecture; open space planning
citizen-labs < urban-development | Reallabore; Bürgerlabore; Stadtlabor | living labs; real-world laboratories; urban labs
mobility | Mobilität; Verkehr; Verkehrswesen; Verkehrswissenschaft; Personenverkehr | mobility; transport; transportation; traffic; transport science
mobility-transition < mobility | Verkehrswende; Mobilitätswende; nachhaltige Mobilität | mobility transition; sustainable mobility; sustainable transport
public-transport < mobility | Öffentlicher Nahverkehr; ÖPNV; Nahverkehr | public transport; public transit; local transport
on-demand-transport < public-transport | Rufbus; bedarfsgesteuerter Verkehr; On-Demand-Verkehr | on-demand transport; demand-responsive transport; dial-a-ride
passenger-information < public-transport | Fahrgastinformation; Fahrplandaten | passenger information; timetable data
cycling < mobility | Radverkehr; Fahrrad; Radwege | cycling; bicycle traffic; bike lanes
walking < mobility | Fußverkehr; Gehwege | walking; pedestrian traffic; walkability
traffic-management < mobility | Verkehrssteuerung; Verkehrsmanagement; Ampelsteuerung | traffic management; traffic control; traffic lights
traffic-modelling < mobility | Verkehrsmodellierung; Verkehrssimulation; Verkehrsdaten | traffic modelling; traffic simulation; traffic data
road-safety < mobility | Verkehrssicherheit; Unfallforschung | road safety; accident research
autonomous-driving < mobility | Autonomes Fahren; automatisiertes Fahren | autonomous driving; self-driving vehicles; automated driving
electric-mobility < mobility | Elektromobilität; Elektroautos; E-Mobilität | electric mobility; electric vehicles; e-mobility
charging-infrastructure < electric-mobility | Ladeinfrastruktur; Ladesäulen | charging infrastructure; charging stations; EV charging
car-sharing < mobility | Carsharing; geteilte Mobilität; Leihräder | car sharing; shared mobility; bike sharing
mobility-as-a-service < mobility | Mobilitätsplattformen; vernetzte Mobilität | mobility as a service; mobility platforms; MaaS
rail < mobility | Schienenverkehr; Eisenbahn; Bahn; Eisenbahnwesen; Schienenfahrzeuge | rail; railways; rail transport; rail vehicles
aviation < mobility | Luftfahrt; Flugverkehr; Drohnen | aviation; air traffic
shipping < mobility | Schifffahrt; Häfen; Binnenschifffahrt; Schiffsverkehr; Seefahrt; Seeverkehr | shipping; inland navigation; maritime transport; navigation; seafaring
parking < mobility | Parkraum; Parkraummanagement | parking; parking management
accessible-mobility < mobility | Barrierefreie Mobilität; Mobilität im Alter | accessible mobility; mobility for older people
architecture | Architektur; Gebäudeentwurf; Architektinnen; Baukunst; Hochbauarchitektur | architecture; building design; architects
building-information-modelling < construction | Bauwerksmodellierung; BIM | building information modelling; BIM
construction | Bauwesen; Bauwirtschaft; Bauen; Baugewerbe; Bautechnik; Baubranche | construction; construction industry; building; building industry; building technology
sustainable-construction < construction | Nachhaltiges Bauen; klimagerechtes Bauen | sustainable construction; green building
timber-construction < construction | Holzbau | timber construction; wood construction
building-renovation < construction | Gebäudesanierung; energetische Sanierung; Altbausanierung | building renovation; energy retrofit; retrofitting
circular-construction < construction | Zirkuläres Bauen; Baustoffrecycling | circular construction; reuse of building materials
civil-engineering < construction | Bauingenieurwesen; Tiefbau; Brückenbau | civil engineering
facility-management < construction | Gebäudebewirtschaftung; Gebäudemanagement | facility management; building operation
real-estate < construction | Immobilienwirtschaft; Immobilien; Immobilienmanagement; Grundstückswirtschaft | real estate; property management; real estate management
heritage-conservation < architecture | Denkmalpflege; Denkmalschutz | heritage conservation; monument protection
smart-home < construction | Intelligentes Wohnen; Gebäudeautomation; Smart Home | smart home; home automation; building automation
crafts | Handwerk; Handwerksbetriebe; Gewerbe | crafts; skilled trades; craft businesses; craftspeople; trades
carpentry < crafts | Tischlerei; Schreinerei; Zimmerei | carpentry; joinery
electrical-trade < crafts | Elektrohandwerk; Elektroinstallation | electrical trade; electrical installation
plumbing-and-heating < crafts | Sanitär- und Heizungstechnik; Heizungsbau; Installateure | plumbing and heating; heating installers
metalworking < crafts | Metallbau; Schmieden; Schweißen | metalworking; welding
baking < crafts | Bäckerei; Konditorei; Lebensmittelhandwerk | baking; bakeries; food crafts
textile-crafts < crafts | Textilhandwerk; Schneiderei; Nähen | textile crafts; tailoring; sewing
repair-culture < crafts | Reparaturkultur; Reparaturcafé; Reparieren | repair culture; repair cafés; repairing
instrument-making < crafts | Instrumentenbau; Orgelbau | instrument making; organ building
maker-spaces < crafts | Offene Werkstätten; Makerspaces; FabLab | maker spaces; fab labs; open workshops
digitalization-of-crafts < crafts | Digitalisierung im Handwerk; digitales Handwerk | digitalization of crafts; digital craft businesses
`);
