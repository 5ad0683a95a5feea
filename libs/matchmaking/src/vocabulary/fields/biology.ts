import { topicTable } from '../topic-table.js';

/** Topics of biology, biotechnology and the neurosciences. */
export const biologyTopics = topicTable(`
general-biology < biology | Allgemeine Biologie | general biology
molecular-biology < biology | Molekularbiologie | molecular biology
cell-biology < biology | Zellbiologie; Zytologie | cell biology; cytology
structural-biology < biology | Strukturbiologie | structural biology
developmental-biology < biology | Entwicklungsbiologie | developmental biology
evolutionary-biology < biology | Evolutionsbiologie; Evolution; Evolutionsforschung | evolutionary biology; evolution
theoretical-biology < biology | Theoretische Biologie | theoretical biology
systems-biology < biology | Systembiologie | systems biology
synthetic-biology < biology | Synthetische Biologie | synthetic biology
botany < biology | Botanik; Pflanzenwissenschaften; Pflanzenkunde; Pflanzenbiologie | botany; plant sciences; plant biology
zoology < biology | Zoologie; Tierkunde | zoology; animal science
ecology < biology | Ökologie | ecology
microbial-ecology < biology | Mikrobielle Ökologie | microbial ecology
marine-biology < biology | Meeresbiologie | marine biology
freshwater-biology < biology | Süßwasserbiologie; Limnologie; Gewässerökologie | freshwater biology; limnology; freshwater ecology
behavioural-biology < biology | Verhaltensbiologie; Verhaltensforschung bei Tieren; Ethologie | behavioural biology; ethology; animal behaviour
mycology < biology | Mykologie; Pilzkunde; Pilze | mycology; fungi
virology < biology | Virologie; Viren | virology; viruses
bacteriology < biology | Bakteriologie; Bakterien | bacteriology; bacteria
parasitology < biology | Parasitologie; Parasiten | parasitology; parasites
immunobiology < biology | Immunbiologie | immunobiology
neurobiology < biology | Neurobiologie | neurobiology
human-biology < biology | Humanbiologie | human biology
biogeography < biology | Biogeographie; Biogeografie | biogeography
palaeobiology < biology | Paläobiologie | palaeobiology
chronobiology < biology | Chronobiologie | chronobiology
radiobiology < biology | Radiobiologie; Strahlenbiologie | radiobiology; radiation biology
taxonomy < biology | Systematik der Organismen; Taxonomie; biologische Systematik | taxonomy; systematics; biological systematics
conservation-biology < biology | Naturschutzbiologie; Naturschutzforschung | conservation biology
biology-education < biology | Biologiedidaktik; Biologieunterricht | biology education; didactics of biology
morphology < biology | Morphologie der Organismen; Histologie; Gewebelehre | morphology; histology
physiology < biology | Physiologie | physiology
bionics < biology | Bionik; Biomimetik | bionics; biomimetics
cancer-biology < biology | Krebsbiologie; Tumorbiologie | cancer biology; tumour biology
biology-of-ageing < biology | Alternsbiologie; Biologie des Alterns | biology of ageing
biosafety < biology | Biologische Sicherheit; Biosicherheit | biosafety; biosecurity
sociobiology < biology | Soziobiologie | sociobiology
algae < biology | Astrobotanik; Algenforschung; Algen | algae; phycology
embryology < biology | Embryologie | embryology
reproductive-biology < biology | Reproduktionsbiologie; Fortpflanzungsbiologie | reproductive biology
biomembranes < biology | Membranbiologie; Biomembranen | biomembranes; membrane biology
hydrobiology < biology | Hydrobiologie | hydrobiology
environmental-microbiology < biology | Mikrobiologie der Umwelt; Umweltmikrobiologie | environmental microbiology
food-microbiology < biology | Lebensmittelmikrobiologie | food microbiology
animal-physiology < physiology | Tierphysiologie | animal physiology
plant-physiology < physiology | Pflanzenphysiologie | plant physiology
metabolic-physiology < physiology | Stoffwechselphysiologie | metabolic physiology
neurophysiology < physiology | Neurophysiologie | neurophysiology
sensory-physiology < physiology | Sinnesphysiologie | sensory physiology
exercise-physiology < physiology | Leistungsphysiologie; Sportphysiologie | exercise physiology; sports physiology
electrophysiology < physiology | Elektrophysiologie | electrophysiology
human-genetics < genetics | Humangenetik; medizinische Genetik | human genetics; medical genetics
molecular-genetics < genetics | Molekulargenetik | molecular genetics
population-genetics < genetics | Populationsgenetik | population genetics
genomics < genetics | Genomik; Genomforschung; Genomsequenzierung | genomics; genome research; genome sequencing
epigenetics < genetics | Epigenetik | epigenetics
genetic-engineering < genetics | Gentechnik; Genomeditierung; Gentechnologie | genetic engineering; genome editing; CRISPR
plant-genetics < genetics | Pflanzengenetik | plant genetics
animal-genetics < genetics | Tiergenetik | animal genetics
gene-regulation < genetics | Genregulation; Genexpression; Transkriptomik | gene regulation; gene expression; transcriptomics
rna-biology < genetics | RNA-Biologie | RNA biology
gene-therapy < genetics | Gentherapie | gene therapy
single-cell-analysis < genetics | Einzelzellanalyse; Einzelzellsequenzierung | single-cell analysis; single-cell sequencing
genetic-counselling < genetics | Genetische Beratung | genetic counselling
stem-cells < cell-biology | Stammzellen; Stammzellforschung | stem cells; stem cell research
cell-culture < cell-biology | Zellkultur; Zellkulturtechnik; Gewebezüchtung | cell culture; tissue engineering
cell-death < cell-biology | Zelltod; Apoptose | cell death; apoptosis
cell-therapy < cell-biology | Zelltherapie | cell therapy
organoids < cell-biology | Organoide; Organ-on-a-Chip | organoids; organ-on-a-chip
cytoskeleton < cell-biology | Zytoskelett; Zellmechanik | cytoskeleton; cell mechanics
regenerative-medicine < cell-biology | Regenerationsbiologie; Regenerative Medizin | regenerative medicine
cell-division < cell-biology | Zellteilung; Zellzyklus | cell division; cell cycle
protein-structure < structural-biology | Proteinstruktur; Proteinfaltung | protein structure; protein folding
protein-crystallography < structural-biology | Proteinkristallographie | protein crystallography
cryo-electron-microscopy < structural-biology | Kryo-Elektronenmikroskopie | cryo-electron microscopy
molecular-dynamics < structural-biology | Molekulardynamik; molekulare Simulation | molecular dynamics; molecular simulation
plant-ecology < botany | Pflanzenökologie; Vegetationskunde; Geobotanik | plant ecology; vegetation science; geobotany
plant-systematics < botany | Pflanzensystematik; Evolution und Systematik der Pflanzen | plant systematics
plant-anatomy < botany | Pflanzenanatomie | plant anatomy
photosynthesis < botany | Photosynthese | photosynthesis
dendrology < botany | Dendrologie; Baumkunde | dendrology
palynology < botany | Palynologie; Pollenanalyse | palynology; pollen analysis
ethnobotany < botany | Ethnobotanik | ethnobotany
botanical-gardens < botany | Botanische Gärten | botanical gardens
mosses-and-lichens < botany | Moose und Flechten; Kryptogamen | mosses and lichens; bryology
entomology < zoology | Entomologie; Insektenkunde; Insekten | entomology; insects
ornithology < zoology | Ornithologie; Vogelkunde; Vögel | ornithology; birds
ichthyology < zoology | Ichthyologie; Fischkunde | ichthyology
mammalogy < zoology | Säugetierkunde; Säugetiere | mammalogy; mammals
herpetology < zoology | Herpetologie; Reptilien und Amphibien | herpetology; reptiles and amphibians
primatology < zoology | Primatologie; Primatenforschung | primatology; primates
wildlife-biology < zoology | Wildbiologie; Wildtiere; Wildtiermanagement | wildlife biology; wildlife; wildlife management
bee-research < zoology | Bienenforschung; Wildbienen; Bestäuber | bee research; wild bees; pollinators
invertebrates < zoology | Wirbellose Tiere; Malakologie | invertebrates; malacology
zoos < zoology | Zoologische Gärten; Zoos; Tierparks | zoos; zoological gardens
animal-ecology < zoology | Tierökologie | animal ecology
animal-experiments < zoology | Tierversuche; Versuchstierkunde | animal experiments; laboratory animal science
alternatives-to-animal-testing < zoology | Alternativen zu Tierversuchen | alternatives to animal testing
ecosystem-research < ecology | Ökosystemforschung; Ökosysteme | ecosystem research; ecosystems
landscape-ecology < ecology | Landschaftsökologie | landscape ecology
population-ecology < ecology | Populationsökologie; Populationsbiologie | population ecology; population biology
urban-ecology < ecology | Stadtökologie | urban ecology
forest-ecology < ecology | Waldökologie | forest ecology
agroecology < ecology | Agrarökologie | agroecology
soil-ecology < ecology | Bodenökologie | soil ecology
invasive-species < ecology | Invasive Arten; gebietsfremde Arten; Neobiota | invasive species; alien species
ecological-restoration < ecology | Renaturierung; Renaturierungsökologie | ecological restoration; restoration ecology
food-webs < ecology | Nahrungsnetze | food webs
human-ecology < ecology | Humanökologie | human ecology
biodiversity-monitoring < ecology | Biodiversitätsinformatik; Biodiversitätsmonitoring | biodiversity monitoring; biodiversity informatics
ecosystem-services < ecology | Ökosystemleistungen | ecosystem services
peatland-protection < ecology | Moorschutz; Moore; Feuchtgebiete | peatland protection; peatlands; wetlands
coral-reefs < ecology | Korallenriffe | coral reefs
species-conservation < ecology | Artenschutz; Arterhaltung | species conservation
bioprocess-engineering < biotechnology | Bioverfahrenstechnik; Bioprozesstechnik | bioprocess engineering; biochemical engineering
industrial-biotechnology < biotechnology | Industrielle Biotechnologie; weiße Biotechnologie | industrial biotechnology; white biotechnology
medical-biotechnology < biotechnology | Rote Biotechnologie; medizinische Biotechnologie | medical biotechnology; red biotechnology
plant-biotechnology < biotechnology | Grüne Biotechnologie; Pflanzenbiotechnologie | plant biotechnology; green biotechnology
marine-biotechnology < biotechnology | Blaue Biotechnologie; marine Biotechnologie | marine biotechnology; blue biotechnology
fermentation < biotechnology | Fermentation; Fermentationstechnik | fermentation; fermentation technology
biocatalysis < biotechnology | Biokatalyse | biocatalysis
bioreactors < biotechnology | Bioreaktoren | bioreactors
antibodies < biotechnology | Antikörper; Antikörpertechnologie | antibodies; antibody engineering
biosensors < biotechnology | Biosensoren | biosensors
biorefinery < biotechnology | Bioraffinerie | biorefinery
biobanks < biotechnology | Biobanken | biobanks
high-throughput-screening < biotechnology | Hochdurchsatzverfahren; Hochdurchsatzscreening | high-throughput screening; high-throughput methods
metabolic-engineering < biotechnology | Metabolic Engineering; Stoffwechseltechnik | metabolic engineering
environmental-biotechnology < biotechnology | Umweltbiotechnologie | environmental biotechnology
laboratory-practice < biotechnology | Laborpraxis; Laborarbeit; Laborleitung | laboratory practice; lab management; laboratory work
food-biotechnology < biotechnology | Lebensmittelbiotechnologie | food biotechnology
cognitive-neuroscience < neuroscience | Kognitive Neurowissenschaften | cognitive neuroscience
molecular-neuroscience < neuroscience | Molekulare Neurowissenschaften | molecular neuroscience
cellular-neuroscience < neuroscience | Zelluläre Neurowissenschaften | cellular neuroscience
computational-neuroscience < neuroscience | Theoretische Neurowissenschaften; computergestützte Neurowissenschaften | computational neuroscience; theoretical neuroscience
systems-neuroscience < neuroscience | Systemneurowissenschaften | systems neuroscience
clinical-neuroscience < neuroscience | Klinische Neurowissenschaften | clinical neuroscience
neuroanatomy < neuroscience | Neuroanatomie | neuroanatomy
neuroinformatics < neuroscience | Neuroinformatik | neuroinformatics
brain-computer-interfaces < neuroscience | Gehirn-Computer-Schnittstellen; Hirn-Computer-Schnittstellen | brain-computer interfaces
brain-stimulation < neuroscience | Hirnstimulation; Neurostimulation | brain stimulation; neurostimulation
electroencephalography < neuroscience | Elektroenzephalografie; EEG | electroencephalography; EEG
neurogenetics < neuroscience | Neurogenetik | neurogenetics
neurochemistry < neuroscience | Neurochemie | neurochemistry
neuroethics < neuroscience | Neuroethik | neuroethics
neurotechnology < neuroscience | Neurotechnologie; Neuroprothetik | neurotechnology; neuroprosthetics
perception-research < neuroscience | Wahrnehmungsforschung; Wahrnehmung | perception research; perception
`);
