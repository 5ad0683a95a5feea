import { topicTable } from '../topic-table.js';

/** Topics of engineering: machines, manufacturing, automation, robots and processes. */
export const productionTopics = topicTable(`
systems-engineering < engineering | Systemtechnik; Systems Engineering | systems engineering
energy-engineering < engineering | Energietechnik | energy engineering; energy technology; power engineering
mechatronics < engineering | Mechatronik | mechatronics
precision-engineering < engineering | Feinwerktechnik; Präzisionstechnik | precision engineering; fine mechanics
microsystems-technology < engineering | Mikrosystemtechnik; Mikrosysteme | microsystems technology; microsystems; MEMS
control-engineering < engineering | Regelungstechnik; Systemtheorie | control engineering; control systems; systems theory
technical-education < engineering | Theorie technischer Systeme; Technikdidaktik | technical education
safety-engineering < engineering | Sicherheitsingenieurwesen; Anlagensicherheit | safety engineering; plant safety
reliability < engineering | Zuverlässigkeit; Zuverlässigkeitstechnik | reliability; reliability engineering
nuclear-engineering < engineering | Kerntechnik; Nukleartechnik | nuclear engineering; nuclear technology
mining < engineering | Bergbau; Bergbautechnik; Montanwesen | mining; mining engineering
oil-and-gas < engineering | Erdöl und Erdgas; Erdgas; Tiefbohrtechnik | oil and gas; natural gas; drilling technology
cleaning-technology < engineering | Reinigungstechnik | cleaning technology
textile-engineering < engineering | Textiltechnik; Textilindustrie; Textilien | textile engineering; textile technology; textile industry; textiles
paper-technology < engineering | Papiertechnik; Papierindustrie; Papier | paper technology; paper industry
printing-technology < engineering | Drucktechnik; Druckindustrie; Medientechnik | printing technology; printing industry; media technology
wood-technology < engineering | Holztechnik; Holzbearbeitung | wood technology; wood processing
glass-technology < engineering | Glastechnik; Glas | glass technology; glass
lighting-technology < engineering | Lichttechnik; Beleuchtung | lighting technology; lighting
building-services-engineering < engineering | Versorgungstechnik; Gebäudetechnik; technische Gebäudeausrüstung | building services engineering; supply engineering
event-technology < engineering | Theater- und Veranstaltungstechnik; Veranstaltungstechnik | event technology; stage technology
computer-engineering < engineering | Technische Informatik | computer engineering
technical-drawing < engineering | Technisches Zeichnen; Technischer Produktdesigner | technical drawing
engineering-ethics < engineering | Technikfolgen im Ingenieurwesen; Ingenieurethik | engineering ethics
defence-technology < engineering | Wehrtechnik | defence technology
bioengineering < engineering | Ingenieurbiologie | bioengineering
appropriate-technology < engineering | Entwicklungsingenieurwesen; angepasste Technologie | appropriate technology; engineering for development
technical-inspection < engineering | Technische Überwachung; Prüfwesen | technical inspection
engineering-design < mechanical-engineering | Konstruktionslehre; Konstruktionstechnik; Maschinenkonstruktion | engineering design; design engineering
machine-elements < mechanical-engineering | Maschinenelemente | machine elements
plant-construction < mechanical-engineering | Anlagenbau; Industrieanlagen | plant construction; industrial plants
drive-technology < mechanical-engineering | Antriebstechnik | drive technology; drive engineering
gear-technology < mechanical-engineering | Getriebetechnik; Getriebe | gear technology; transmissions
turbomachinery < mechanical-engineering | Strömungsmaschinen; Turbomaschinen | turbomachinery; fluid flow machines
piston-engines < mechanical-engineering | Kolbenmaschinen; Verbrennungsmotoren; Motoren | piston engines; combustion engines; internal combustion engines
hydraulics < mechanical-engineering | Hydraulik; Pneumatik; Fluidtechnik | hydraulics; pneumatics; fluid power
pumps < mechanical-engineering | Pumpen; Verdichter | pumps; compressors
machine-tools < mechanical-engineering | Werkzeugmaschinen | machine tools
tool-making < mechanical-engineering | Werkzeugbau; Formenbau | tool making; mould making
machine-dynamics < mechanical-engineering | Maschinendynamik | machine dynamics
construction-machinery < mechanical-engineering | Landmaschinentechnik; Baumaschinen | construction machinery
turbines < mechanical-engineering | Thermische Maschinen; Turbinen; Gasturbinen | turbines; gas turbines
heat-exchangers < mechanical-engineering | Wärmetauscher; Kessel | heat exchangers; boilers
computer-aided-design < mechanical-engineering | Rechnergestützte Konstruktion; CAD | computer-aided design; CAD
computer-aided-engineering < mechanical-engineering | Numerische Simulation im Maschinenbau; Simulation in der Produktentwicklung | computer-aided engineering; CAE
packaging-machines < mechanical-engineering | Vakuum- und Verfahrensmaschinen; Verpackungsmaschinen | packaging machines
lifts < mechanical-engineering | Aufzüge; Fördermittel im Maschinenbau | lifts; elevators
watchmaking < mechanical-engineering | Uhrmacherei; Uhren | watchmaking; clocks
printing-presses < mechanical-engineering | Druckmaschinen | printing presses
lubricants < mechanical-engineering | Schmierstoffe; Schmierung | lubricants; lubrication
structural-durability < mechanical-engineering | Bauteilfestigkeit; Betriebsfestigkeit | structural durability; fatigue strength
lightweight-engineering < mechanical-engineering | Leichtbaukonstruktion | lightweight engineering
machining < manufacturing | Zerspanung; spanende Fertigung; Zerspanungstechnik; Drehen und Fräsen | machining; metal cutting; turning and milling
forming-technology < manufacturing | Umformtechnik; Umformen | forming technology; metal forming
foundry-technology < manufacturing | Gießereitechnik; Gießerei; Urformen; Gießen | foundry technology; casting; primary shaping
joining-technology < manufacturing | Fügetechnik; Montagetechnik; Montage | joining technology; assembly
welding-technology < manufacturing | Schweißtechnik | welding technology
adhesive-bonding < manufacturing | Klebtechnik; Kleben | adhesive bonding
soldering < manufacturing | Löten | soldering; brazing
coating-technology < manufacturing | Beschichtungstechnik; Galvanotechnik | coating technology; electroplating
grinding < manufacturing | Schleifen und Polieren; Feinbearbeitung | grinding; finishing
injection-moulding < manufacturing | Spritzguss; Kunststoffverarbeitung | injection moulding; plastics processing
sheet-metal-working < manufacturing | Stanztechnik; Blechbearbeitung; Blech | sheet metal working; stamping
factory-planning < manufacturing | Fabrikplanung; Fabrikbetrieb | factory planning; factory operation
production-automation < manufacturing | Produktionsautomatisierung; Fertigungsautomatisierung | production automation; factory automation
work-preparation < manufacturing | Arbeitsvorbereitung; Fertigungssteuerung | work preparation; production control
manufacturing-execution-systems < manufacturing | Manufacturing Execution Systems; MES | manufacturing execution systems; MES
quality-assurance < manufacturing | Qualitätssicherung | quality assurance
production-metrology < manufacturing | Fertigungsmesstechnik; Koordinatenmesstechnik | production metrology; coordinate metrology
mass-customization < manufacturing | Variantenmanagement; kundenindividuelle Fertigung; Losgröße eins | mass customization; variant management
sustainable-manufacturing < manufacturing | Ressourceneffiziente Produktion; nachhaltige Produktion | sustainable manufacturing
remanufacturing < manufacturing | Remanufacturing; Aufarbeitung | remanufacturing
cleanroom-technology < manufacturing | Reinraumtechnik | cleanroom technology
supplier-industry < manufacturing | Zulieferindustrie | supplier industry
worker-assistance-systems < manufacturing | Werkerassistenz; Assistenzsysteme in der Produktion | worker assistance systems
production-data < manufacturing | Produktionsdaten; Betriebsdatenerfassung | production data
filling-technology < manufacturing | Verpackungsindustrie; Abfülltechnik | filling technology
programmable-logic-controllers < automation | Speicherprogrammierbare Steuerungen; SPS-Programmierung | programmable logic controllers; PLC programming
industrial-communication < automation | Industrielle Kommunikation; OPC UA; Feldbusse | industrial communication; OPC UA; fieldbus
actuators < automation | Aktorik | actuators
process-industry-automation < automation | Prozessautomatisierung in der Industrie; Prozessindustrie | process industry automation
model-predictive-control < automation | Modellprädiktive Regelung | model predictive control
machine-vision < automation | Maschinelles Sehen in der Industrie; industrielle Bildverarbeitung | machine vision
cyber-physical-systems < automation | Cyber-physische Systeme | cyber-physical systems
asset-administration-shell < automation | Verwaltungsschale | asset administration shell
autonomous-systems < automation | Autonome Systeme | autonomous systems
humanoid-robots < robotics | Humanoide Roboter | humanoid robots
industrial-robots < robotics | Industrieroboter | industrial robots
robot-control < robotics | Robotersteuerung; ROS | robot control; ROS
grasping < robotics | Greiftechnik; Greifer; Manipulation mit Robotern | grasping; robot manipulation; grippers
human-robot-interaction < robotics | Mensch-Roboter-Interaktion | human-robot interaction
social-robotics < robotics | Soziale Robotik | social robotics
swarm-robotics < robotics | Schwarmrobotik | swarm robotics
localization-and-mapping < robotics | Lokalisierung und Kartierung; SLAM | localization and mapping; SLAM
motion-planning < robotics | Bewegungsplanung | motion planning
underwater-robots < robotics | Unterwasserroboter | underwater robots
soft-robotics < robotics | Weiche Robotik | soft robotics
robot-ethics < robotics | Roboterethik | robot ethics
drones < robotics | Drohnentechnik; unbemannte Luftfahrzeuge | drones; unmanned aerial vehicles
teleoperation < robotics | Teleoperation | teleoperation
educational-robotics < robotics | Robotik in der Schule | educational robotics
product-lifecycle-management < product-development | Produktlebenszyklus; Produktdatenmanagement; PLM | product lifecycle management; PLM
design-methodology < product-development | Technische Produktgestaltung; Entwicklungsmethodik | design methodology; development methodology
reverse-engineering < product-development | Reverse Engineering | reverse engineering
value-engineering < product-development | Kostenoptimierung; Wertanalyse | value engineering; cost optimization
model-based-systems-engineering < product-development | Variantenreiche Systementwicklung; modellbasierte Systementwicklung | model-based systems engineering
frugal-innovation < product-development | Frugale Innovation | frugal innovation
non-destructive-testing < measurement-technology | Zerstörungsfreie Prüfung | non-destructive testing
measurement-data-acquisition < measurement-technology | Messdatenverarbeitung; Datenlogger | measurement data acquisition
optical-metrology < measurement-technology | Optische Messtechnik | optical metrology
process-measurement < measurement-technology | Prozessmesstechnik | process measurement
noise-and-vibration-measurement < measurement-technology | Geräuschmessung; Schwingungsmessung | noise and vibration measurement
reaction-engineering < chemical-engineering | Chemische Verfahrenstechnik; Reaktionstechnik | reaction engineering; chemical reaction engineering
mechanical-process-engineering < chemical-engineering | Mechanische Verfahrenstechnik; Partikeltechnik; Partikeltechnologie | mechanical process engineering; particle technology
thermal-process-engineering < chemical-engineering | Thermische Verfahrenstechnik; Trenntechnik | thermal process engineering; separation technology
energy-process-engineering < chemical-engineering | Energieverfahrenstechnik; Verbrennungstechnik | energy process engineering; combustion technology
process-systems-engineering < chemical-engineering | Prozesssimulation; Prozesssystemtechnik | process systems engineering; process simulation
membrane-technology < chemical-engineering | Membrantechnik; Membranen; Filtration | membrane technology; filtration
power-to-x < chemical-engineering | Power-to-X; synthetische Kraftstoffe | power-to-x; synthetic fuels
distillation < chemical-engineering | Destillation; Extraktion | distillation; extraction
drying-technology < chemical-engineering | Trocknungstechnik | drying technology
microprocess-engineering < chemical-engineering | Mikroverfahrenstechnik | microprocess engineering
explosion-protection < chemical-engineering | Explosionsschutz | explosion protection
apparatus-engineering < chemical-engineering | Apparatebau; Rohrleitungsbau | apparatus engineering; pipeline construction
`);
