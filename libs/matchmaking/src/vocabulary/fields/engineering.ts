import { topicTable } from '../topic-table.js';

/** Topics of engineering, production and the natural sciences. */
export const engineeringTopics = topicTable(`
engineering | Ingenieurwesen; Technik; Technikentwicklung; Ingenieurwissenschaften; Ingenieure; Technikwissenschaften | engineering; technology development; engineering sciences; engineers; technology
mechanical-engineering < engineering | Maschinenbau; Konstruktion; Maschinenwesen; Maschinen | mechanical engineering; machine design; plant engineering; machines; machinery; machine building
electrical-engineering < engineering | Elektrotechnik | electrical engineering; electrical engineers; electrics
microelectronics < electrical-engineering | Mikroelektronik; Halbleiter; Chipentwurf; Mikrochips; Halbleiterindustrie | microelectronics; semiconductors; semiconductor industry; microchips
photonics < electrical-engineering | Photonik; Lasertechnik; Laser- und Optiktechnik | photonics; laser technology
automation < engineering | Automatisierung; Automatisierungstechnik; Steuerungstechnik; Automation; Prozessleittechnik | automation; automation engineering; process control; automation technology
robotics < automation | Robotik | robotics; robots
collaborative-robots < robotics | Kollaborative Roboter; Cobots; Mensch-Roboter-Kollaboration | collaborative robots; cobots; human-robot collaboration
service-robots < robotics | Serviceroboter; Serviceroboter im Alltag | service robots; service robotics
mobile-robots < robotics | Mobile Roboter; fahrerlose Transportsysteme | mobile robots; automated guided vehicles
manufacturing < engineering | Fertigung; Produktion; Produktionstechnik; Fertigungstechnik; Produktionswissenschaft; Industrie | manufacturing; production; production engineering; manufacturing engineering; manufacturing technology; industry
smart-factory < manufacturing | Industrie 4.0; intelligente Fabrik; vernetzte Produktion | industry 4.0; smart factory; connected production
additive-manufacturing < manufacturing | Additive Fertigung; 3D-Druck | additive manufacturing; 3D printing
predictive-maintenance < manufacturing | Vorausschauende Wartung; Instandhaltung; Zustandsüberwachung | predictive maintenance; maintenance; condition monitoring
quality-inspection < manufacturing | Qualitätsprüfung; optische Prüfung; Qualitätssicherung in der Fertigung | quality inspection; visual inspection; quality control in manufacturing
lean-production < manufacturing | Schlanke Produktion; Lean Management | lean production; lean management
production-planning < manufacturing | Produktionsplanung; Fertigungsplanung | production planning; production scheduling
materials-science < engineering | Werkstoffkunde; Werkstoffe; Materialforschung; Werkstoffwissenschaft; Materialwissenschaft; Werkstofftechnik | materials science; materials; materials research; materials engineering
lightweight-design < materials-science | Leichtbau | lightweight design; composites
bio-based-materials < materials-science | Biobasierte Werkstoffe; Naturfasern | bio-based materials; natural fibres
chemical-engineering < engineering | Verfahrenstechnik; Chemietechnik; Chemieingenieurwesen; Prozesstechnik | chemical engineering; process engineering; chemical process engineering
automotive < engineering | Fahrzeugtechnik; Automobilindustrie; Kraftfahrzeugtechnik; Fahrzeugbau; Automobiltechnik; Kraftfahrzeuge; Fahrzeuge | automotive engineering; automotive industry; vehicle engineering; vehicle technology; motor vehicles
aerospace < engineering | Raumfahrt; Luft- und Raumfahrttechnik; Satelliten; Luft- und Raumfahrt; Raumfahrttechnik | aerospace; space technology; satellites; aerospace engineering; space flight
measurement-technology < engineering | Messtechnik; Kalibrierung; Prüftechnik; Instrumentierung | measurement technology; calibration; measurement; metrology equipment; testing technology; instrumentation
product-development < engineering | Produktentwicklung; Produktgestaltung | product development
prototyping < product-development | Prototypenbau; Prototypen | prototyping; rapid prototyping; prototypes
functional-safety < engineering | Funktionale Sicherheit; Sicherheitstechnik; Risikobeurteilung | functional safety; risk assessment
standardization < engineering | Normung; Standardisierung; Normen | standardization; technical standards
agriculture < engineering | Landwirtschaft; Agrartechnik; Agrarwissenschaften; Landwirte; Landbau; Ackerbau | agriculture; agricultural technology; farming; agricultural sciences; farmers; arable farming
precision-farming < agriculture | Präzisionslandwirtschaft; digitale Landwirtschaft | precision farming; digital agriculture
food-technology < engineering | Lebensmitteltechnik; Lebensmittelwirtschaft; Lebensmitteltechnologie; Lebensmittelwissenschaft; Lebensmittel | food technology; food industry; food science; food engineering; food
natural-sciences | Naturwissenschaften; Grundlagenforschung; exakte Wissenschaften | natural sciences; basic research
physics < natural-sciences | Physik; Physikalische Wissenschaften; Physikerin | physics; physical sciences; physicist
chemistry < natural-sciences | Chemie; Chemische Wissenschaften; Chemiker | chemistry; chemical sciences; chemist
biology < natural-sciences | Biologie; Lebenswissenschaften; Biowissenschaften; Biologische Wissenschaften; Biologin | biology; life sciences; biological sciences; bioscience; biologist
bioinformatics < biology | Bioinformatik; Genomdaten | bioinformatics
genetics < biology | Genetik; Genforschung; Erbgut; Erblehre; Vererbungslehre | genetics; gene research; heredity
biotechnology < biology | Biotechnologie; Bioprozesse; Biotechnik; Bioökonomie | biotechnology; bioprocessing; bioeconomy
neuroscience < biology | Neurowissenschaften; Hirnforschung; Hirn | neuroscience; brain research
microbiology < biology | Mikrobiologie; Mikrobiom | microbiology; microbiome
mathematics < natural-sciences | Mathematik; Mathematische Wissenschaften | mathematics; mathematical sciences; maths; mathematician
earth-observation < natural-sciences | Erdbeobachtung; Fernerkundung; Satellitenbilder | earth observation; remote sensing; satellite images
geosciences < natural-sciences | Geowissenschaften; Erdwissenschaften | geosciences; earth sciences
meteorology < natural-sciences | Meteorologie; Wettervorhersage; Wetterkunde; Wetter | meteorology; weather forecasting; weather
laboratory-automation < natural-sciences | Laborautomatisierung; Labortechnik | laboratory automation; lab technology
`);
