import { topicTable } from '../topic-table.js';

/** Topics of physics, astronomy and the nanosciences. */
export const physicsTopics = topicTable(`
theoretical-physics < physics | Theoretische Physik | theoretical physics
experimental-physics < physics | Experimentalphysik | experimental physics
mechanics < physics | Mechanik; klassische Mechanik | mechanics; classical mechanics
thermodynamics < physics | Thermodynamik; Wärmelehre | thermodynamics
statistical-physics < physics | Statistische Physik; statistische Mechanik | statistical physics; statistical mechanics
electrodynamics < physics | Elektrodynamik; Elektromagnetismus | electrodynamics; electromagnetism
optics < physics | Optik | optics
acoustics < physics | Akustik | acoustics
quantum-physics < physics | Quantenphysik; Quantenmechanik | quantum physics; quantum mechanics
theory-of-relativity < physics | Relativitätstheorie; Gravitation | theory of relativity; relativity; gravitation
nuclear-physics < physics | Kernphysik | nuclear physics
particle-physics < physics | Teilchenphysik; Hochenergiephysik; Elementarteilchenphysik | particle physics; high energy physics; elementary particle physics
atomic-physics < physics | Atomphysik | atomic physics
molecular-physics < physics | Molekülphysik | molecular physics
solid-state-physics < physics | Festkörperphysik | solid state physics
condensed-matter-physics < physics | Physik der kondensierten Materie; kondensierte Materie | condensed matter physics; condensed matter
plasma-physics < physics | Plasmaphysik | plasma physics
low-temperature-physics < physics | Tieftemperaturphysik; Kryotechnik | low temperature physics; cryogenics
biophysics < physics | Biophysik | biophysics
medical-physics < physics | Medizinphysik; medizinische Physik | medical physics
computational-physics < physics | Computerphysik; computergestützte Physik | computational physics
physics-education < physics | Physikdidaktik; Physikunterricht | physics education; didactics of physics
metrology < physics | Metrologie; Maß und Gewicht | metrology; weights and measures
history-of-physics < physics | Geschichte der Physik | history of physics
vacuum-physics < physics | Vakuumphysik; Vakuumtechnik | vacuum physics; vacuum technology
physics-of-fluids < physics | Strömungsphysik | physics of fluids
complex-systems < physics | Soziophysik; Physik komplexer Systeme; komplexe Systeme | complex systems; physics of complex systems
applied-physics < physics | Angewandte Physik | applied physics; engineering physics
technical-physics < physics | Technische Physik | technical physics
fluid-mechanics < mechanics | Strömungsmechanik; Strömungslehre; Fluidmechanik; Fluiddynamik | fluid mechanics; fluid dynamics
continuum-mechanics < mechanics | Kontinuumsmechanik | continuum mechanics
engineering-mechanics < mechanics | Technische Mechanik | engineering mechanics; applied mechanics
solid-mechanics < mechanics | Festkörpermechanik; Festigkeitslehre | solid mechanics; strength of materials
vibrations < mechanics | Schwingungslehre; Schwingungen; Schwingungstechnik | vibrations; vibration engineering
rheology < mechanics | Rheologie | rheology
tribology < mechanics | Tribologie; Reibung und Verschleiß | tribology; friction and wear
fracture-mechanics < mechanics | Bruchmechanik | fracture mechanics
celestial-mechanics < mechanics | Himmelsmechanik | celestial mechanics
computational-fluid-dynamics < mechanics | Numerische Strömungsmechanik; CFD | computational fluid dynamics; CFD
aerodynamics < mechanics | Aerodynamik | aerodynamics
hydrodynamics < mechanics | Hydrodynamik; Hydraulik in der Physik | hydrodynamics
turbulence < mechanics | Turbulenz; Turbulenzforschung | turbulence
biomechanics < mechanics | Biomechanik | biomechanics
multiphase-flow < mechanics | Mehrphasenströmungen | multiphase flow
engineering-thermodynamics < thermodynamics | Technische Thermodynamik | engineering thermodynamics
heat-transfer < thermodynamics | Wärmeübertragung; Wärme- und Stoffübertragung | heat transfer; heat and mass transfer
thermal-engineering < thermodynamics | Wärmetechnik | thermal engineering
refrigeration-technology < thermodynamics | Kältetechnik; Kälte- und Klimatechnik | refrigeration technology; refrigeration engineering
quantum-optics < optics | Quantenoptik | quantum optics
laser-physics < optics | Laserphysik; Laser | laser physics; lasers
nonlinear-optics < optics | Nichtlineare Optik | nonlinear optics
spectroscopy < optics | Spektroskopie | spectroscopy
optical-technologies < optics | Optische Technologien; optische Technik | optical technologies; optical engineering
microscopy < optics | Mikroskopie; Lichtmikroskopie | microscopy; light microscopy
electron-microscopy < optics | Elektronenmikroskopie | electron microscopy
holography < optics | Holografie | holography
ultrafast-lasers < optics | Ultrakurzpulslaser; Ultrakurzzeitphysik | ultrafast lasers; ultrafast physics
x-ray-physics < optics | Röntgenphysik; Röntgenoptik; Synchrotronstrahlung | X-ray physics; X-ray optics; synchrotron radiation
imaging-techniques < optics | Bildgebende Verfahren; Bildgebungsverfahren | imaging techniques; imaging methods
optometry < optics | Augenoptik; Optometrie | optometry; ophthalmic optics
optoelectronics < photonics | Optoelektronik | optoelectronics
fibre-optics < photonics | Lichtwellenleiter; Glasfaseroptik | fibre optics; optical fibres
integrated-photonics < photonics | Integrierte Photonik | integrated photonics; silicon photonics
laser-processing < photonics | Laserbearbeitung; Lasermaterialbearbeitung | laser processing; laser material processing
technical-acoustics < acoustics | Technische Akustik | technical acoustics; engineering acoustics
room-acoustics < acoustics | Raumakustik | room acoustics
ultrasound < acoustics | Ultraschall; Ultraschalltechnik | ultrasound; ultrasonics
psychoacoustics < acoustics | Psychoakustik | psychoacoustics
sound-insulation < acoustics | Schallschutz | sound insulation; noise insulation
audio-engineering < acoustics | Tontechnik; Audiotechnik | audio engineering; sound engineering
quantum-field-theory < quantum-physics | Quantenfeldtheorie | quantum field theory
quantum-information < quantum-physics | Quanteninformation; Quanteninformatik | quantum information; quantum information science
quantum-technologies < quantum-physics | Quantentechnologien | quantum technologies
quantum-sensing < quantum-physics | Quantensensorik | quantum sensing; quantum sensors
quantum-communication < quantum-physics | Quantenkommunikation; Quantenkryptografie | quantum communication; quantum cryptography
cold-atoms < quantum-physics | Kalte Atome; ultrakalte Quantengase | cold atoms; ultracold quantum gases
particle-accelerators < particle-physics | Teilchenbeschleuniger; Beschleunigerphysik | particle accelerators; accelerator physics
neutrino-physics < particle-physics | Neutrinophysik | neutrino physics
string-theory < particle-physics | Stringtheorie | string theory
detector-physics < particle-physics | Detektorphysik; Strahlungsdetektoren | detector physics; radiation detectors
astroparticle-physics < particle-physics | Astroteilchenphysik | astroparticle physics
standard-model < particle-physics | Standardmodell; Higgs-Physik | standard model; Higgs physics
nuclear-fusion < nuclear-physics | Kernfusion; Fusionsforschung | nuclear fusion; fusion research
nuclear-reactors < nuclear-physics | Kernreaktoren; Reaktorphysik | nuclear reactors; reactor physics
radioactivity < nuclear-physics | Radioaktivität | radioactivity
radiation-protection < nuclear-physics | Strahlenschutz; Strahlung | radiation protection; radiation
neutron-research < nuclear-physics | Neutronenforschung; Neutronenstreuung | neutron research; neutron scattering
semiconductor-physics < condensed-matter-physics | Halbleiterphysik | semiconductor physics
superconductivity < condensed-matter-physics | Supraleitung | superconductivity; superconductors
magnetism < condensed-matter-physics | Magnetismus; magnetische Werkstoffe | magnetism; magnetic materials
surface-physics < condensed-matter-physics | Oberflächenphysik; Grenzflächenphysik | surface physics; interface physics
soft-matter < condensed-matter-physics | Weiche Materie | soft matter
nanophysics < condensed-matter-physics | Nanophysik; Nanostrukturphysik | nanophysics; nanostructure physics
spintronics < condensed-matter-physics | Spintronik | spintronics
thin-films < condensed-matter-physics | Dünne Schichten; Dünnschichttechnik | thin films; thin-film technology
topological-materials < condensed-matter-physics | Topologische Materialien | topological materials
polymer-physics < condensed-matter-physics | Polymerphysik | polymer physics
granular-matter < condensed-matter-physics | Statistische Physik weicher Systeme; Granulare Materie | granular matter
crystallography < condensed-matter-physics | Kristallographie; Kristallografie; Kristallkunde | crystallography
astronomy < natural-sciences | Astronomie; Sternkunde | astronomy
nanoscience < natural-sciences | Nanowissenschaften; Nanotechnologie | nanoscience; nanotechnology
natural-science-education < natural-sciences | Naturwissenschaftsdidaktik; Didaktik der Naturwissenschaften; naturwissenschaftlicher Unterricht | natural science education; didactics of the natural sciences
natural-history < natural-sciences | Naturgeschichte; Naturkunde | natural history
astrophysics < astronomy | Astrophysik | astrophysics
cosmology < astronomy | Kosmologie | cosmology
planetary-science < astronomy | Planetologie; Planetenforschung; Planetenkunde | planetary science; planetology
exoplanets < astronomy | Exoplaneten | exoplanets
solar-physics < astronomy | Sonnenphysik | solar physics
radio-astronomy < astronomy | Radioastronomie | radio astronomy
black-holes < astronomy | Schwarze Löcher | black holes
gravitational-waves < astronomy | Gravitationswellen | gravitational waves
galaxies < astronomy | Galaxien; extragalaktische Astronomie | galaxies; extragalactic astronomy
stellar-physics < astronomy | Sternentstehung; Sternphysik | stellar physics; star formation
space-weather < astronomy | Weltraumwetter | space weather
telescopes < astronomy | Teleskope; astronomische Instrumente | telescopes; astronomical instruments
astrobiology < astronomy | Astrobiologie | astrobiology
dark-matter < astronomy | Dunkle Materie | dark matter
amateur-astronomy < astronomy | Amateurastronomie; Sternwarten | amateur astronomy; observatories
nanomaterials < nanoscience | Nanomaterialien; Nanopartikel | nanomaterials; nanoparticles
nanoelectronics < nanoscience | Nanoelektronik | nanoelectronics
nanomedicine < nanoscience | Nanomedizin | nanomedicine
graphene < nanoscience | Graphen; zweidimensionale Materialien | graphene; two-dimensional materials
nanobiotechnology < nanoscience | Nanobiotechnologie | nanobiotechnology
`);
