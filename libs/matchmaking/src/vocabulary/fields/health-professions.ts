import { topicTable } from '../topic-table.js';

/** Topics of the health care professions, of medical technology and digital health. */
export const healthProfessionsTopics = topicTable(`
health-professions < health-care | Gesundheitsberufe; Gesundheitsfachberufe; Heilberufe | health professions; allied health professions
health-management < health-care | Pflege- und Gesundheitsmanagement; Gesundheitsmanagement | health management; health care management
medical-law < health-care | Krankenversicherungsrecht; Medizinrecht; Gesundheitsrecht | medical law; health law
health-tourism < health-care | Gesundheitstourismus; Kurwesen; Heilbäder | health tourism; spas
wellness < health-care | Wellness | wellness
vital-signs < health-care | Blutdruckmessung; Vitalparameter; Vitaldaten | vital signs; vital parameters
practice-software < health-care | Arztinformationssysteme; Praxissoftware | practice software
patient-transport < health-care | Patientenlogistik; Krankentransport | patient transport
medical-care-centres < health-care | Medizinische Versorgungszentren | medical care centres
integrated-care < health-care | Gesundheitsregionen; sektorenübergreifende Versorgung; integrierte Versorgung | integrated care; cross-sector care
hospital-financing < health-care | Krankenhausfinanzierung; Fallpauschalen | hospital financing; case-based payment
hospital-construction < health-care | Krankenhausbau; Krankenhausplanung | hospital construction; hospital planning
sterile-processing < health-care | Sterilgutaufbereitung | sterile processing
assisted-dying < health-care | Sterbehilfe; Patientenverfügung | assisted dying; advance directives
speech-therapy < health-professions | Logopädie; Sprachtherapie | speech therapy; speech and language therapy; logopaedics
occupational-therapy < health-professions | Ergotherapie | occupational therapy
midwifery < health-professions | Hebammenkunde; Hebammenwissenschaft; Hebammen | midwifery; midwives
podiatry < health-professions | Podologie; Fußpflege | podiatry; foot care
massage < health-professions | Massage; medizinische Massage | massage; massage therapy
alternative-practitioners < health-professions | Heilpraktiker | alternative practitioners
medical-technologists < health-professions | Medizinisch-technische Assistenz; Laborassistenz; Radiologieassistenz | medical technologists; laboratory assistants; radiographers
pharmacy-technicians < health-professions | Pharmazeutisch-technische Assistenz | pharmacy technicians
orthoptics < health-professions | Orthoptik | orthoptics
care-for-people-with-disabilities < health-professions | Heilerziehungspflege | care for people with disabilities
psychomotor-therapy < health-professions | Motopädie; Psychomotorik | psychomotor therapy
art-therapy < health-professions | Kunsttherapie | art therapy
dance-movement-therapy < health-professions | Tanztherapie; Bewegungstherapie | dance movement therapy; exercise therapy
animal-assisted-therapy < health-professions | Tiergestützte Therapie; Therapiehunde | animal-assisted therapy; therapy dogs
breathing-therapy < health-professions | Atemtherapie | breathing therapy
community-health-nursing < health-professions | Community Health Nursing; Gemeindeschwester | community health nursing
physician-assistants < health-professions | Physician Assistants; Arztassistenz | physician assistants
academic-education-of-health-professions < health-professions | Akademisierung der Gesundheitsberufe | academic education of health professions
geriatric-rehabilitation < rehabilitation | Geriatrische Rehabilitation | geriatric rehabilitation
vocational-rehabilitation < rehabilitation | Berufliche Rehabilitation | vocational rehabilitation
cardiac-rehabilitation < rehabilitation | Kardiologische Rehabilitation | cardiac rehabilitation
telerehabilitation < rehabilitation | Telerehabilitation | telerehabilitation
mobility-aids < rehabilitation | Hilfsmittelversorgung; Rollstühle; Rollatoren | mobility aids; wheelchairs; walkers
blindness-and-visual-impairment < rehabilitation | Blindheit und Sehbehinderung; Blindenhilfe | blindness and visual impairment
hearing-impairment < rehabilitation | Hörbehinderung; Gehörlosigkeit | hearing impairment; deafness
cochlear-implants < rehabilitation | Cochlea-Implantate | cochlear implants
amputation-care < rehabilitation | Amputation und Prothesenversorgung | amputation care
gait-training < rehabilitation | Gangtraining; Ganganalyse | gait training; gait analysis
acute-care-nursing < nursing | Akutpflege; Krankenhauspflege | acute care nursing; hospital nursing
short-term-care < nursing | Kurzzeitpflege; Tagespflege | short-term care; day care for older people
psychiatric-nursing < nursing | Psychiatrische Pflege | psychiatric nursing
oncology-nursing < nursing | Onkologische Pflege | oncology nursing
stoma-care < nursing | Stomapflege; Kontinenzförderung; Inkontinenz | stoma care; continence promotion; incontinence
activity-programmes < nursing | Aktivierung; Betreuung im Pflegeheim; soziale Betreuung | activity programmes; social care in nursing homes
long-term-care-insurance < nursing | Pflegeversicherung; Pflegegrade | long-term care insurance; care levels
long-term-care < nursing | Langzeitpflege | long-term care
care-policy < nursing | Pflegepolitik; Pflegekammer | care policy; nursing chamber
nursing-informatics < nursing | Pflegeinformatik | nursing informatics
nursing-standards < nursing | Expertenstandards; Pflegestandards | nursing standards
nursing-diagnoses < nursing | Pflegediagnosen; Pflegeassessment; Pflegeprozess | nursing diagnoses; nursing assessment; nursing process
violence-prevention-in-care < nursing | Gewaltprävention in der Pflege; freiheitsentziehende Maßnahmen | violence prevention in care; physical restraints
culturally-sensitive-care < nursing | Kultursensible Pflege | culturally sensitive care
nutrition-in-care < nursing | Ernährung in der Pflege; Schluckstörungen; Dysphagie | nutrition in care; dysphagia
advanced-nursing-practice < nursing | Advanced Nursing Practice | advanced nursing practice
live-in-care < nursing | Live-in-Pflege; 24-Stunden-Betreuung | live-in care
ai-in-nursing < nursing | Pflege und Künstliche Intelligenz; KI in der Pflege | AI in nursing
biography-work < nursing | Biografiearbeit | biography work
patient-mobilization < nursing | Lagerung und Mobilisation; Kinästhetik; Bewegungsförderung in der Pflege | patient mobilization; kinaesthetics; patient handling
gerontechnology < ageing | Gerontechnologie | gerontechnology
services-for-older-people < ageing | Altenhilfe; Altenarbeit | services for older people
intergenerational-work < ageing | Generationenarbeit; Mehrgenerationenhaus; Intergenerationelle Arbeit | intergenerational work
retirement < ageing | Ruhestand; Übergang in den Ruhestand | retirement; transition to retirement
demographic-change < ageing | Demografischer Wandel; Demographie des Alterns | demographic change
longevity < ageing | Langlebigkeit; gesundes Altern | longevity; healthy ageing
images-of-ageing < ageing | Altersbilder; Altersdiskriminierung | images of ageing; ageism
frailty < ageing | Frailty; Gebrechlichkeit | frailty
end-of-life < ageing | Lebensende; Sterbebegleitung; Hospizarbeit | end of life; hospice work
health-informatics < digital-health | Gesundheitsinformatik; Medizininformatik; medizinische Informatik | health informatics; medical informatics
ai-in-medicine < digital-health | KI in der Medizin; KI im Gesundheitswesen | AI in medicine; AI in health care
telematics-infrastructure < digital-health | Telematikinfrastruktur | telematics infrastructure
clinical-terminologies < digital-health | Terminologien im Gesundheitswesen; SNOMED CT | clinical terminologies; SNOMED CT
patient-portals < digital-health | Patientenportale | patient portals
health-information-exchange < digital-health | Vernetzung im Gesundheitswesen; Gesundheitsnetze | health information exchange
real-world-data < digital-health | Forschungsdatenzentrum Gesundheit; Sekundärdaten; Routinedaten | real-world data; secondary use of health data; routine data
digital-biomarkers < digital-health | Digitale Biomarker; Biomarker | digital biomarkers; biomarkers
medical-language-models < digital-health | Medizinische Sprachmodelle | medical language models
adoption-of-digital-health < digital-health | Akzeptanz digitaler Gesundheit | adoption of digital health
voice-documentation < digital-health | Spracherkennung in der Pflege; Sprachdokumentation | voice documentation
biomedical-engineering < medical-devices | Biomedizinische Technik | biomedical engineering
implants < medical-devices | Implantate | implants
biosignal-processing < medical-devices | Biosignalverarbeitung; Biosignale | biosignal processing; biosignals
clinical-evaluation < medical-devices | Klinische Bewertung | clinical evaluation
in-vitro-diagnostics < medical-devices | Laborgeräte; Labordiagnostika; In-vitro-Diagnostik | in vitro diagnostics; laboratory equipment
point-of-care-testing < medical-devices | Point-of-Care-Diagnostik; Schnelltests | point-of-care testing; rapid tests
medical-robotics < medical-devices | Medizinische Robotik | medical robotics
exoskeletons < medical-devices | Exoskelette | exoskeletons
usability-of-medical-devices < medical-devices | Gebrauchstauglichkeit von Medizinprodukten | usability of medical devices
disinfection < medical-devices | Sterilisation und Desinfektion; Desinfektion | disinfection; sterilization
ventilators < medical-devices | Beatmungsgeräte | ventilators
insulin-pumps < medical-devices | Insulinpumpen; Glukosemessung | insulin pumps; glucose monitoring
artificial-organs < medical-devices | Künstliche Organe | artificial organs
defibrillators < medical-devices | Tragbare Defibrillatoren; Herzschrittmacher | defibrillators; pacemakers
magnetic-resonance-imaging < medical-imaging | Magnetresonanztomographie; MRT | magnetic resonance imaging; MRI
computed-tomography < medical-imaging | Computertomographie; Computertomografie; CT | computed tomography; CT
sonography < medical-imaging | Sonographie; Ultraschalldiagnostik | sonography; ultrasound imaging
positron-emission-tomography < medical-imaging | Positronen-Emissions-Tomographie | positron emission tomography
mammography < medical-imaging | Mammographie | mammography
interventional-radiology < medical-imaging | Interventionelle Radiologie | interventional radiology
picture-archiving < medical-imaging | Bildarchivierung in der Medizin; PACS; DICOM | picture archiving; PACS; DICOM
trial-coordination < clinical-trials | Studienkoordination; Studienzentren | trial coordination; study centres
good-clinical-practice < clinical-trials | Gute klinische Praxis; GCP | good clinical practice; GCP
patient-registries < clinical-trials | Studienregister; Patientenregister | patient registries; trial registries
decentralized-clinical-trials < clinical-trials | Dezentrale klinische Studien | decentralized clinical trials
cohort-studies < clinical-trials | Kohortenstudien | cohort studies
health-technology-assessment < clinical-trials | Nutzenbewertung; Health Technology Assessment | health technology assessment; benefit assessment
`);
