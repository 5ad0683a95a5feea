import { topicTable } from '../topic-table.js';

/** Topics of materials, electrical engineering and energy technology. */
export const materialsTopics = topicTable(`
metallic-materials < materials-science | Metallische Werkstoffe; Metalle | metallic materials; metals
metallurgy < materials-science | Metallurgie; Hüttenwesen; Metallkunde | metallurgy; physical metallurgy
steel < materials-science | Stahl; Stahlindustrie; Eisenhüttenkunde | steel; steel industry; ferrous metallurgy
aluminium < materials-science | Aluminium; Leichtmetalle | aluminium; light metals
non-ferrous-metals < materials-science | Kupfer und Buntmetalle; Nichteisenmetalle | non-ferrous metals; copper
ceramics < materials-science | Keramik; keramische Werkstoffe | ceramics; ceramic materials
plastics < materials-science | Kunststoffe; Kunststofftechnik; Polymere; Polymerwerkstoffe | plastics; plastics engineering; polymers; polymer materials
elastomers < materials-science | Elastomere; Gummi; Kautschuk | elastomers; rubber
composite-materials < materials-science | Verbundwerkstoffe; Faserverbundwerkstoffe | composite materials; fibre composites
biomaterials < materials-science | Biomaterialien | biomaterials
functional-materials < materials-science | Funktionswerkstoffe; Funktionsmaterialien; intelligente Werkstoffe | functional materials; smart materials
nanocomposites < materials-science | Nanokomposite | nanocomposites
surface-technology < materials-science | Oberflächentechnik; Oberflächen; Oberflächenbehandlung | surface technology; surface engineering; surfaces; surface treatment
corrosion < materials-science | Korrosion; Korrosionsschutz | corrosion; corrosion protection
materials-testing < materials-science | Werkstoffprüfung; Materialprüfung | materials testing
mechanics-of-materials < materials-science | Werkstoffmechanik; mechanische Eigenschaften | mechanics of materials; mechanical properties
materials-modelling < materials-science | Werkstoffsimulation; Materialmodellierung | materials modelling; computational materials science
heat-treatment < materials-science | Wärmebehandlung; Härten | heat treatment; hardening
powder-metallurgy < materials-science | Pulvermetallurgie; Sintern | powder metallurgy; sintering
electronic-materials < materials-science | Elektrische Werkstoffe; Halbleitermaterialien; elektronische Werkstoffe | electronic materials; semiconductor materials
high-temperature-materials < materials-science | Hochtemperaturwerkstoffe | high-temperature materials
carbon-fibres < materials-science | Carbonfasern; Kohlenstofffasern | carbon fibres
technical-textiles < materials-science | Technische Textilien; Smart Textiles | technical textiles; smart textiles
leather < materials-science | Leder; Ledertechnik | leather; leather technology
building-materials < materials-science | Baustoffe; Baustoffkunde | building materials; building materials science
insulation-materials < materials-science | Dämmstoffe | insulation materials
failure-analysis < materials-science | Schadensanalyse | failure analysis
materials-informatics < materials-science | Materialdaten; Materialinformatik | materials informatics
critical-raw-materials < materials-science | Kritische Rohstoffe; Rohstoffe | critical raw materials; raw materials
rare-earths < materials-science | Seltene Erden | rare earths
optical-materials < materials-science | Optische Materialien | optical materials
glass-and-ceramics < materials-science | Glas und Keramik | glass and ceramics
porous-materials < materials-science | Poröse Materialien; Schäume | porous materials; foams
electronics < electrical-engineering | Elektronik | electronics
electrical-power-engineering < electrical-engineering | Elektrische Energietechnik; Starkstromtechnik | electrical power engineering; heavy current engineering
high-voltage-engineering < electrical-engineering | Hochspannungstechnik | high voltage engineering
power-electronics < electrical-engineering | Leistungselektronik | power electronics
electrical-machines < electrical-engineering | Elektrische Maschinen; elektrische Antriebe; Elektromotoren | electrical machines; electric drives; electric motors
communications-engineering < electrical-engineering | Nachrichtentechnik; Kommunikationstechnik; Informationstechnik | communications engineering; communication technology
telecommunications < electrical-engineering | Telekommunikation; Fernmeldetechnik | telecommunications
high-frequency-engineering < electrical-engineering | Hochfrequenztechnik; Mikrowellentechnik; Antennen | high frequency engineering; radio frequency engineering; microwave engineering; antennas
radio-technology < electrical-engineering | Funktechnik; Funk; Amateurfunk | radio technology; amateur radio
circuit-design < electrical-engineering | Schaltungstechnik; Schaltungsentwurf; Schaltungsdesign | circuit design; circuit technology
analogue-electronics < electrical-engineering | Analogtechnik; Analogelektronik | analogue electronics
digital-electronics < electrical-engineering | Digitaltechnik | digital electronics; digital technology
signal-processing < electrical-engineering | Signalverarbeitung; digitale Signalverarbeitung | signal processing; digital signal processing
electromagnetic-compatibility < electrical-engineering | Elektromagnetische Verträglichkeit | electromagnetic compatibility; EMC
electromagnetic-fields < electrical-engineering | Elektromagnetische Felder; theoretische Elektrotechnik | electromagnetic fields; electromagnetic theory
printed-circuit-boards < electrical-engineering | Leiterplatten; Leiterplattendesign | printed circuit boards; PCB design
energy-harvesting < electrical-engineering | Lichtmaschinen; Energiegewinnung aus der Umgebung | energy harvesting
wireless-power-transfer < electrical-engineering | Drahtlose Energieübertragung | wireless power transfer
printed-electronics < electrical-engineering | Gedruckte Elektronik; organische Elektronik | printed electronics; organic electronics
electroacoustics < electrical-engineering | Elektroakustik | electroacoustics
electronic-packaging < electrical-engineering | Aufbau- und Verbindungstechnik | electronic packaging
electrical-safety < electrical-engineering | Elektrosicherheit | electrical safety
building-electrics < electrical-engineering | Gebäudeelektrik; Gebäudesystemtechnik | building electrics
broadcasting-technology < electrical-engineering | Rundfunktechnik; Fernsehtechnik | broadcasting technology
electrical-measurement-technology < electrical-engineering | Elektronische Messtechnik; elektrische Messtechnik | electrical measurement technology
semiconductor-technology < microelectronics | Halbleitertechnik; Halbleitertechnologie; Halbleiterfertigung | semiconductor technology; semiconductor manufacturing
semiconductor-devices < microelectronics | Halbleiterbauelemente; Bauelemente der Elektronik | semiconductor devices; electronic components
integrated-circuits < microelectronics | Integrierte Schaltungen | integrated circuits
chip-design < microelectronics | Chipdesign; Entwurfsautomatisierung | chip design; electronic design automation
programmable-logic < microelectronics | Programmierbare Logik; FPGA | programmable logic; FPGA
neuromorphic-computing < microelectronics | Neuromorphe Hardware | neuromorphic computing; neuromorphic hardware
open-hardware < microelectronics | Offene Hardware; RISC-V | open hardware; RISC-V
processors < microelectronics | Prozessoren; Grafikprozessoren | processors; graphics processors; GPUs
lithography < microelectronics | Lithografie | lithography
gas-sensors < sensor-technology | Gassensoren; elektronische Nase | gas sensors; electronic nose
image-sensors < sensor-technology | Bildsensoren; Kameratechnik | image sensors; camera technology
thermal-imaging < sensor-technology | Wärmebildkameras; Infrarottechnik | thermal imaging; infrared technology
sensor-fusion < sensor-technology | Sensorfusion | sensor fusion
pressure-sensors < sensor-technology | Drucksensoren; Kraftmessung | pressure sensors; force measurement
environmental-sensors < sensor-technology | Umweltsensoren | environmental sensors
wireless-sensor-networks < sensor-technology | Drahtlose Sensornetze | wireless sensor networks
acoustic-sensors < sensor-technology | Akustische Sensoren | acoustic sensors
fibre-optic-sensors < sensor-technology | Faseroptische Sensoren | fibre optic sensors
energy-informatics < energy | Energieinformatik | energy informatics
power-plant-technology < energy | Kraftwerkstechnik; Kraftwerke | power plant technology; power plants
hydropower < energy | Wasserkraft | hydropower
ocean-energy < energy | Meeresenergie; Gezeitenkraft | ocean energy; tidal power
bioenergy < energy | Bioenergie | bioenergy
energy-system-analysis < energy | Energiesystemanalyse; Energiesystemmodellierung | energy system analysis; energy system modelling
fossil-fuels < energy | Kohlekraft; fossile Energieträger | fossil fuels; coal power
municipal-utilities < energy | Stadtwerke; kommunale Versorger; Versorgungsunternehmen | municipal utilities; utilities
industrial-energy < energy | Energie in der Industrie; Prozesswärme | industrial energy; process heat
fuels < energy | Brennstoffe; Kraftstoffe | fuels
tenant-electricity < energy | Energiegemeinschaftsrecht; Mieterstrom | tenant electricity
gas-grids < energy | Gasnetze; Gasversorgung | gas grids; gas supply
plus-energy-buildings < energy | Energiearchitektur; Plusenergiehaus | plus energy buildings
battery-cell-production < batteries | Batteriezellfertigung | battery cell production
battery-management < batteries | Batteriemanagement | battery management
solid-state-batteries < batteries | Festkörperbatterien | solid-state batteries
fuel-cells < hydrogen | Brennstoffzelle; Brennstoffzellentechnik | fuel cells
electrolysers < hydrogen | Elektrolyseure; Wasserelektrolyse | electrolysers; water electrolysis
hydrogen-economy < hydrogen | Wasserstoffwirtschaft | hydrogen economy
hydrogen-storage < hydrogen | Wasserstoffspeicherung | hydrogen storage
photovoltaics < solar-energy | Photovoltaik; Solarzellen; Solartechnik | photovoltaics; solar cells
balcony-solar < solar-energy | Balkonkraftwerke; Stecker-Solar | balcony solar; plug-in solar
solar-thermal-energy < solar-energy | Solarthermie | solar thermal energy
offshore-wind < wind-energy | Offshore-Windenergie | offshore wind
wind-turbines < wind-energy | Windturbinen; Rotorblätter | wind turbines; rotor blades
grid-planning < power-grids | Netzplanung; Netzausbau | grid planning; grid expansion
grid-control < power-grids | Netzleittechnik; Schutztechnik | grid control; protection systems
security-of-supply < power-grids | Versorgungssicherheit; Stromausfall | security of supply; power outages
direct-current-grids < power-grids | Gleichstromnetze; Hochspannungs-Gleichstrom-Übertragung | direct current grids; HVDC
microgrids < power-grids | Inselnetze; Mikronetze | microgrids
`);
