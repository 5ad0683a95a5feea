import { topicTable } from '../topic-table.js';

/** Topics of chemistry and pharmacy. */
export const chemistryTopics = topicTable(`
inorganic-chemistry < chemistry | Anorganische Chemie | inorganic chemistry
organic-chemistry < chemistry | Organische Chemie | organic chemistry
physical-chemistry < chemistry | Physikalische Chemie | physical chemistry
analytical-chemistry < chemistry | Analytische Chemie; chemische Analytik | analytical chemistry; chemical analysis
theoretical-chemistry < chemistry | Theoretische Chemie | theoretical chemistry
computational-chemistry < chemistry | Computerchemie; computergestützte Chemie | computational chemistry; cheminformatics
industrial-chemistry < chemistry | Technische Chemie; Industriechemie | industrial chemistry; technical chemistry
macromolecular-chemistry < chemistry | Makromolekulare Chemie; Polymerchemie | macromolecular chemistry; polymer chemistry
biochemistry < chemistry | Biochemie; physiologische Chemie | biochemistry; physiological chemistry
solid-state-chemistry < chemistry | Festkörperchemie | solid state chemistry
nuclear-chemistry < chemistry | Kernchemie; Radiochemie; Nuklearchemie | nuclear chemistry; radiochemistry
food-chemistry < chemistry | Lebensmittelchemie | food chemistry
environmental-chemistry < chemistry | Umweltchemie | environmental chemistry
atmospheric-chemistry < chemistry | Atmosphärenchemie | atmospheric chemistry
pharmaceutical-chemistry < chemistry | Pharmazeutische Chemie; medizinische Chemie; Arzneimittelchemie | pharmaceutical chemistry; medicinal chemistry
electrochemistry < chemistry | Elektrochemie | electrochemistry
photochemistry < chemistry | Photochemie; Fotochemie | photochemistry
surface-chemistry < chemistry | Oberflächenchemie; Grenzflächenchemie; Kolloidchemie | surface chemistry; interface chemistry; colloid chemistry
natural-product-chemistry < chemistry | Naturstoffchemie; Naturstoffe | natural product chemistry; natural products
organometallic-chemistry < chemistry | Metallorganische Chemie; Organometallchemie | organometallic chemistry
coordination-chemistry < chemistry | Koordinationschemie | coordination chemistry
supramolecular-chemistry < chemistry | Supramolekulare Chemie | supramolecular chemistry
molecular-chemistry < chemistry | Molekülchemie; molekulare Chemie | molecular chemistry
structural-chemistry < chemistry | Strukturchemie | structural chemistry
quantum-chemistry < chemistry | Quantenchemie | quantum chemistry
catalysis < chemistry | Katalyse; Katalysatoren; Katalyseforschung | catalysis; catalysts
green-chemistry < chemistry | Grüne Chemie; nachhaltige Chemie | green chemistry; sustainable chemistry
cosmetic-chemistry < chemistry | Kosmetikchemie; Kosmetikherstellung | cosmetic chemistry; cosmetics manufacturing
agricultural-chemistry < chemistry | Agrarchemie | agricultural chemistry
water-chemistry < chemistry | Wasserchemie | water chemistry
chemistry-education < chemistry | Chemiedidaktik; Chemieunterricht | chemistry education; didactics of chemistry
history-of-chemistry < chemistry | Geschichte der Chemie | history of chemistry
materials-chemistry < chemistry | Materialchemie | materials chemistry
construction-chemistry < chemistry | Bauchemie | construction chemistry
textile-chemistry < chemistry | Textilchemie | textile chemistry
dyes < chemistry | Farbstoffe; Pigmente; Lacke | dyes; pigments; coatings and paints
hazardous-substances < chemistry | Gefahrstoffe; Chemikaliensicherheit; Chemikalienrecht | hazardous substances; chemical safety; chemicals regulation
chemical-industry < chemistry | Chemische Industrie | chemical industry
petrochemistry < chemistry | Petrochemie; Erdölchemie | petrochemistry
stereochemistry < chemistry | Stereochemie | stereochemistry
reaction-kinetics < chemistry | Femtochemie; Reaktionskinetik; chemische Kinetik | reaction kinetics; chemical kinetics
silicon-chemistry < chemistry | Siliciumchemie | silicon chemistry
polymerization < chemistry | Kunststoffchemie; Polymerisation | polymerization
adhesives < chemistry | Klebstoffe | adhesives
surfactants < chemistry | Tenside; Waschmittel | surfactants; detergents
chromatography < analytical-chemistry | Chromatographie; Chromatografie | chromatography
mass-spectrometry < analytical-chemistry | Massenspektrometrie | mass spectrometry
nuclear-magnetic-resonance-spectroscopy < analytical-chemistry | Kernspinresonanzspektroskopie; NMR-Spektroskopie | nuclear magnetic resonance spectroscopy; NMR spectroscopy
trace-analysis < analytical-chemistry | Spurenanalytik | trace analysis
chemical-sensors < analytical-chemistry | Chemische Sensoren | chemical sensors
bioanalytics < analytical-chemistry | Bioanalytik | bioanalytics; bioanalytical chemistry
residue-analysis < analytical-chemistry | Rückstandsanalytik; Lebensmittelanalytik | residue analysis; food analysis
chemometrics < analytical-chemistry | Chemometrie | chemometrics
organic-synthesis < organic-chemistry | Organische Synthese; chemische Synthese | organic synthesis; chemical synthesis
bioorganic-chemistry < organic-chemistry | Bioorganische Chemie | bioorganic chemistry
heterocyclic-chemistry < organic-chemistry | Heterozyklen; heterocyclische Chemie | heterocyclic chemistry
peptide-chemistry < organic-chemistry | Peptidchemie | peptide chemistry
organocatalysis < organic-chemistry | Organokatalyse | organocatalysis
bioinorganic-chemistry < inorganic-chemistry | Bioanorganische Chemie | bioinorganic chemistry
inorganic-materials < inorganic-chemistry | Anorganische Werkstoffe | inorganic materials
main-group-chemistry < inorganic-chemistry | Hauptgruppenchemie | main group chemistry
enzymology < biochemistry | Enzymologie; Enzyme | enzymology; enzymes
protein-biochemistry < biochemistry | Proteinbiochemie; Proteine | protein biochemistry; proteins
proteomics < biochemistry | Proteomik; Proteomforschung | proteomics
metabolomics < biochemistry | Metabolomik | metabolomics
metabolism < biochemistry | Stoffwechsel; Stoffwechselforschung | metabolism; metabolic research
lipid-research < biochemistry | Lipidforschung; Lipide | lipid research; lipids
glycobiology < biochemistry | Glykobiologie; Kohlenhydratchemie | glycobiology; carbohydrate chemistry
signal-transduction < biochemistry | Signaltransduktion | signal transduction
plant-biochemistry < biochemistry | Biochemie der Pflanzen; Phytochemie | plant biochemistry; phytochemistry
chemical-biology < biochemistry | Chemische Biologie | chemical biology
pharmacology < pharmacy | Pharmakologie; Arzneimittellehre | pharmacology
toxicology < pharmacy | Toxikologie; Giftkunde | toxicology
clinical-pharmacy < pharmacy | Klinische Pharmazie | clinical pharmacy
clinical-pharmacology < pharmacy | Klinische Pharmakologie | clinical pharmacology
pharmaceutical-technology < pharmacy | Pharmazeutische Technologie; Arzneiformenlehre; Galenik | pharmaceutical technology; drug formulation
pharmaceutical-biology < pharmacy | Pharmazeutische Biologie; Pharmakognosie | pharmaceutical biology; pharmacognosy
pharmacokinetics < pharmacy | Pharmakokinetik | pharmacokinetics
pharmacovigilance < pharmacy | Pharmakovigilanz; Arzneimittelsicherheit | pharmacovigilance
drug-approval < pharmacy | Arzneimittelzulassung; Zulassungsangelegenheiten | drug approval; regulatory affairs
pharmaceutical-industry < pharmacy | Pharmaindustrie; pharmazeutische Industrie | pharmaceutical industry; pharma
pharmaceutical-manufacturing < pharmacy | Pharmaproduktion; Arzneimittelherstellung; GMP | pharmaceutical manufacturing; GMP; good manufacturing practice
drug-delivery < pharmacy | Wirkstofftransport; Wirkstofffreisetzung | drug delivery
antibiotics < pharmacy | Antibiotika; Antibiotikaresistenzen | antibiotics; antibiotic resistance; antimicrobial resistance
vaccines < pharmacy | Impfstoffe; Impfstoffentwicklung | vaccines; vaccine development
medicinal-plants < pharmacy | Heilpflanzen; Pflanzenheilkunde; Phytotherapie | medicinal plants; herbal medicine; phytotherapy
drug-supply < pharmacy | Arzneimittelversorgung; Arzneimittelengpässe | drug supply; drug shortages
hospital-pharmacy < pharmacy | Krankenhausapotheke | hospital pharmacy
biopharmaceuticals < pharmacy | Biopharmazeutika; Biosimilars | biopharmaceuticals; biologics
pharmacogenetics < pharmacy | Pharmakogenetik; Pharmakogenomik | pharmacogenetics; pharmacogenomics
digital-pharmacy < pharmacy | Digitale Apotheke; E-Rezept | digital pharmacy; electronic prescriptions
ecotoxicology < pharmacy | Ökotoxikologie | ecotoxicology
environmental-toxicology < pharmacy | Umwelttoxikologie | environmental toxicology
`);
