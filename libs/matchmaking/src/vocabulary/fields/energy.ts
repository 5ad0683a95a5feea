import { topicTable } from '../topic-table.js';

/** Topics of energy, climate and environment. */
export const energyTopics = topicTable(`
energy | Energie; Energiewirtschaft; Energieversorgung; Energiesysteme; Energieforschung | energy; energy industry; energy supply; energy systems; energy research; power industry
energy-transition < energy | Energiewende; Umbau der Energieversorgung | energy transition; clean energy transition
renewable-energy < energy | Erneuerbare Energien; regenerative Energien | renewable energy; renewables
solar-energy < renewable-energy | Solarenergie; Solaranlagen | solar energy; solar power
wind-energy < renewable-energy | Windenergie; Windkraft; Windparks | wind energy; wind power; wind farms
geothermal-energy < renewable-energy | Geothermie; Erdwärme | geothermal energy; geothermal heat
biomass < renewable-energy | Biomasse; Biogas | biomass; biogas
hydrogen < energy | Wasserstoff; Elektrolyse | hydrogen; electrolysis
energy-storage < energy | Energiespeicher; Batteriespeicher; Speicher | energy storage; battery storage
batteries < energy-storage | Batterien; Batterietechnik; Akkus | batteries; battery technology
power-grids < energy | Stromnetze; Verteilnetze; Netzbetrieb | power grids; distribution grids; grid operation
smart-grids < power-grids | Intelligente Stromnetze; Smart Grid | smart grids
smart-metering < power-grids | Intelligente Messsysteme; Smart Meter; Stromzähler | smart metering; smart meters
demand-response < power-grids | Lastmanagement; Lastverschiebung; flexible Lasten | demand response; load management; load shifting
load-forecasting < power-grids | Lastprognose; Verbrauchsprognose | load forecasting; energy demand forecasting
virtual-power-plants < power-grids | Virtuelle Kraftwerke; Sektorkopplung | virtual power plants; sector coupling
energy-markets < energy | Energiemärkte; Stromhandel | energy markets
energy-communities < energy-transition | Bürgerenergie; Energiegenossenschaften; Energiegemeinschaften | energy communities; community energy; energy cooperatives
energy-efficiency < energy | Energieeffizienz; Energieeinsparung | energy efficiency; energy saving
energy-management < energy-efficiency | Energiemanagement; Energiemonitoring; Energiecontrolling | energy management; energy monitoring
energy-advice < energy-efficiency | Energieberatung; Beratung zur Sanierung | energy advice; energy consulting
energy-poverty < energy | Energiearmut; Energieschulden | energy poverty; fuel poverty
heating-transition < energy-transition | Wärmewende; Wärmeversorgung | heating transition; heat supply; decarbonizing heat
municipal-heat-planning < heating-transition | Kommunale Wärmeplanung; Wärmeplanung | municipal heat planning; heat planning
heat-pumps < heating-transition | Wärmepumpen | heat pumps
district-heating < heating-transition | Fernwärme; Nahwärme; Wärmenetze | district heating; heat networks
waste-heat < heating-transition | Abwärme; Abwärmenutzung | waste heat; waste heat recovery
nuclear-energy < energy | Kernenergie; Endlagerung | nuclear energy; nuclear waste
climate-protection | Klimaschutz; Klimaneutralität; Treibhausgasminderung | climate protection; climate neutrality; climate action
climate-adaptation < climate-protection | Klimaanpassung; Anpassung an den Klimawandel | climate adaptation; adaptation to climate change
heat-action-plans < climate-adaptation | Hitzeschutz; Hitzeaktionspläne | heat action plans; heat protection; heatwaves
flood-protection < climate-adaptation | Hochwasserschutz; Starkregen; Hochwasserwarnung | flood protection; heavy rain; flood warning
climate-research < climate-protection | Klimaforschung; Klimamodelle | climate research; climate models
carbon-accounting < climate-protection | Treibhausgasbilanz; CO2-Bilanz; Klimabilanz | carbon accounting; carbon footprint; greenhouse gas inventory
carbon-capture < climate-protection | CO2-Abscheidung; Kohlenstoffspeicherung | carbon capture; carbon storage
climate-communication < climate-protection | Klimakommunikation; Klimabildung | climate communication; climate education
sustainability | Nachhaltigkeit; nachhaltige Entwicklung; Nachhaltigkeitswissenschaften; Nachhaltigkeitsforschung | sustainability; sustainable development; sustainability science
sustainability-reporting < sustainability | Nachhaltigkeitsberichte; Nachhaltigkeitsberichterstattung; CSRD | sustainability reporting; ESG reporting; CSRD
circular-economy < sustainability | Kreislaufwirtschaft; Recycling; Wiederverwendung | circular economy; recycling; reuse
waste-management < circular-economy | Abfallwirtschaft; Entsorgung; Müll; Abfall; Entsorgungstechnik | waste management; waste disposal; waste
life-cycle-assessment < sustainability | Ökobilanz; Lebenszyklusanalyse | life cycle assessment; LCA
green-it < sustainability | Grüne IT; energiesparende Software; Nachhaltige IT | green IT; sustainable computing; energy-efficient software
sustainable-supply-chains < sustainability | Nachhaltige Lieferketten; Lieferkettengesetz | sustainable supply chains; supply chain due diligence
environment | Umwelt; Umweltschutz; Umweltwissenschaften; Umweltforschung | environment; environmental protection; environmental sciences; environmental research
environmental-monitoring < environment | Umweltmonitoring; Umweltmessung; Luftqualität | environmental monitoring; air quality
water-management < environment | Wasserwirtschaft; Trinkwasser; Abwasser; Wasserwesen; Wasserressourcen | water management; drinking water; wastewater; water resources management; water resources
biodiversity < environment | Biodiversität; Artenvielfalt | biodiversity; species protection
forestry < environment | Forstwirtschaft; Wald; Waldschutz; Forstwissenschaft; Forstwesen | forestry; forests; forest protection; forest science; forest management
soil < environment | Bodenschutz; Böden; Bodenkunde; Bodenwissenschaften | soil protection; soil science; soils
noise < environment | Lärmschutz; Lärm | noise protection; noise pollution
environmental-education < environment | Umweltbildung; Bildung für nachhaltige Entwicklung | environmental education; education for sustainable development
`);
