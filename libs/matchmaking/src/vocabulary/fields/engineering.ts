import { topicTable } from '../topic-table.js';

/** Topics of engineering, production and the natural sciences. */
export const engineeringTopics = topicTable(`
engineering | Ingenieurwesen; Technik; Technikentwicklung | engineering; technology development
mechanical-engineering < engineering | Maschinenbau; Konstruktion; Anlagenbau | mechanical engineering; machine design; plant engineering
electrical-engineering < engineering | Elektrotechnik; Elektronik | electrical engineering; electronics
microelectronics < electrical-engineering | Mikroelektronik; Halbleiter; Chipentwurf | microelectronics; semiconductors; chip design
photonics < electrical-engineering | Photonik; Lasertechnik; Optik | photonics; laser technology; optics
automation < engineering | Automatisierung; Automatisierungstechnik; Steuerungstechnik | automation; automation engineering; control engineering
robotics < automation | Robotik; Roboter | robotics; robots
collaborative-robots < robotics | Kollaborative Roboter; Cobots; Mensch-Roboter-Kollaboration | collaborative robots; cobots; human-robot collaboration
service-robots < robotics | Serviceroboter; Serviceroboter im Alltag | service robots; service robotics
mobile-robots < robotics | Mobile Roboter; fahrerlose Transportsysteme | mobile robots; automated guided vehicles
manufacturing < engineering | Fertigung; Produktion; Produktionstechnik | manufacturing; production; production engineering
smart-factory < manufacturing | Industrie 4.0; intelligente Fabrik; vernetzte Produktion | industry 4.0; smart factory; connected production
additive-manufacturing < manufacturing | Additive Fertigung; 3D-Druck | additive manufacturing; 3D printing
predictive-maintenance < manufacturing | Vorausschauende Wartung; Instandhaltung; Zustandsüberwachung | predictive maintenance; maintenance; condition monitoring
quality-inspection < manufacturing | Qualitätsprüfung; optische Prüfung; Qualitätssicherung in der Fertigung | quality inspection; visual inspection; quality control in manufacturing
lean-production < manufacturing | Schlanke Produktion; Lean Management | lean production; lean management
production-planning < manufacturing | Produktionsplanung; Fertigungsplanung | production planning; production scheduling
materials-science < engineering | Werkstoffkunde; Werkstoffe; Materialforschung | materials science; materials; materials research
lightweight-design < materials-science | Leichtbau; Verbundwerkstoffe | lightweight design; composites
bio-based-materials < materials-science | Biobasierte Werkstoffe; Naturfasern | bio-based materials; natural fibres
chemical-engineering < engineering | Verfahrenstechnik; Chemietechnik | chemical engineering; process engineering
automotive < engineering | Fahrzeugtechnik; Automobilindustrie | automotive engineering; automotive industry
aerospace < engineering | Raumfahrt; Luft- und Raumfahrttechnik; Satelliten | aerospace; space technology; satellites
measurement-technology < engineering | Messtechnik; Kalibrierung | measurement technology; metrology; calibration
product-development < engineering | Produktentwicklung; Produktgestaltung | product development; product design
prototyping < product-development | Prototypenbau; Prototypen | prototyping; rapid prototyping; prototypes
functional-safety < engineering | Funktionale Sicherheit; Sicherheitstechnik; Risikobeurteilung | functional safety; safety engineering; risk assessment
standardization < engineering | Normung; Standardisierung; Normen | standardization; technical standards
agriculture < engineering | Landwirtschaft; Agrartechnik | agriculture; agricultural technology; farming
precision-farming < agriculture | Präzisionslandwirtschaft; digitale Landwirtschaft | precision farming; digital agriculture; smart farming
food-technology < engineering | Lebensmitteltechnik; Lebensmittelwirtschaft | food technology; food industry
natural-sciences | Naturwissenschaften; Grundlagenforschung | natural sciences; basic research
physics < natural-sciences | Physik; angewandte Physik | physics; applied physics
chemistry < natural-sciences | Chemie | chemistry
biology < natural-sciences | Biologie; Lebenswissenschaften | biology; life sciences
bioinformatics < biology | Bioinformatik; Genomdaten | bioinformatics; genomics
genetics < biology | Genetik; Genforschung | genetics; gene research
biotechnology < biology | Biotechnologie; Bioprozesse | biotechnology; bioprocessing
neuroscience < biology | Neurowissenschaften; Hirnforschung | neuroscience; brain research
microbiology < biology | Mikrobiologie; Mikrobiom | microbiology; microbiome
mathematics < natural-sciences | Mathematik | mathematics
earth-observation < natural-sciences | Erdbeobachtung; Fernerkundung; Satellitenbilder | earth observation; remote sensing; satellite images
geosciences < natural-sciences | Geowissenschaften; Geologie | geosciences; geology
meteorology < natural-sciences | Meteorologie; Wettervorhersage | meteorology; weather forecasting
laboratory-automation < natural-sciences | Laborautomatisierung; Labortechnik | laboratory automation; lab technology
`);
