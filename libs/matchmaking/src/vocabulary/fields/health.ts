import { topicTable } from '../topic-table.js';

/** Topics of medicine and health care. */
export const healthTopics = topicTable(`
health-care | Gesundheitswesen; Gesundheitsversorgung; Gesundheit; Medizin; Heilkunde; Gesundheitssystem | health care; healthcare; medicine; health services; health system; medical science
digital-health < health-care | Digitale Gesundheit; E-Health; digitale Medizin | digital health; e-health; eHealth
telemedicine < digital-health | Telemedizin; Videosprechstunde; Fernbehandlung | telemedicine; telehealth; video consultation
remote-monitoring < telemedicine | Fernüberwachung von Patienten; Telemonitoring | remote patient monitoring; telemonitoring
electronic-health-record < digital-health | Elektronische Patientenakte; Patientenakte; ePA | electronic health record; electronic patient record; EHR
health-data-standards < digital-health | Standards für Gesundheitsdaten; FHIR; HL7 | health data standards; FHIR; HL7
health-data < digital-health | Gesundheitsdaten; Patientendaten; Versorgungsdaten | health data; patient data
health-apps < digital-health | Gesundheits-Apps; digitale Gesundheitsanwendungen; DiGA | health apps; digital therapeutics
hospital-it < digital-health | Krankenhaus-IT; Krankenhausinformationssystem; Klinik-IT | hospital IT; hospital information systems
medical-imaging < health-care | Medizinische Bildgebung; Bildgebung | medical imaging; imaging
radiology < medical-imaging | Radiologie; Röntgen | radiology; X-ray
medical-image-analysis < medical-imaging | Medizinische Bildanalyse; Auswertung medizinischer Bilder | medical image analysis; image segmentation in medicine
pathology < health-care | Pathologie; digitale Pathologie | pathology; digital pathology
diagnostics < health-care | Diagnostik; Früherkennung; Labordiagnostik | diagnostics; early detection of disease; laboratory diagnostics
clinical-decision-support < health-care | Klinische Entscheidungsunterstützung | clinical decision support; clinical AI
clinical-trials < health-care | Klinische Studien; klinische Prüfung | clinical trials; clinical studies
evidence-based-medicine < health-care | Evidenzbasierte Medizin; Leitlinien | evidence-based medicine; clinical guidelines
medical-devices < health-care | Medizinprodukte; Medizintechnik; Medizingeräte; Medizinische Technik | medical devices; medical technology; medtech; medical engineering
medical-device-approval < medical-devices | Zulassung von Medizinprodukten; Medizinprodukterecht; MDR | medical device approval; medical device regulation; MDR
software-as-medical-device < medical-devices | Software als Medizinprodukt | software as a medical device; medical software
prosthetics < medical-devices | Prothetik; Orthesen; Orthopädietechnik | prosthetics; orthotics
surgery < health-care | Chirurgie; Operationen | surgery; operating rooms
surgical-robotics < surgery | Operationsrobotik; roboterassistierte Chirurgie | surgical robotics; robot-assisted surgery
emergency-medicine < health-care | Notfallmedizin; Rettungsdienst; Notaufnahme; Rettungswesen; Notfallrettung | emergency medicine; emergency services; emergency department; rescue service
intensive-care < health-care | Intensivmedizin; Intensivstation | intensive care; intensive care unit; critical care
sepsis < intensive-care | Sepsis; Blutvergiftung | sepsis; sepsis prediction
cardiology < health-care | Kardiologie; Herzkrankheiten; Herzinsuffizienz | cardiology; heart disease; heart failure
oncology < health-care | Onkologie; Krebsforschung; Tumorerkrankungen; Krebsmedizin; Krebs | oncology; cancer research; cancer; tumour diseases
neurology < health-care | Neurologie; Nervenkrankheiten; Schlaganfall | neurology; stroke
diabetes < health-care | Diabetes; Diabetologie | diabetes; diabetes care
psychiatry < health-care | Psychiatrie; psychische Erkrankungen | psychiatry; mental illness
mental-health < health-care | Psychische Gesundheit; seelische Gesundheit | mental health; wellbeing
psychotherapy < mental-health | Psychotherapie; Verhaltenstherapie | psychotherapy; cognitive behavioural therapy
addiction < mental-health | Suchthilfe; Suchtprävention | addiction services; addiction prevention
pediatrics < health-care | Kinderheilkunde; Kindermedizin; Pädiatrie; Kinder- und Jugendmedizin; Jugendmedizin | paediatrics; pediatrics; child health; adolescent medicine
general-practice < health-care | Hausarztmedizin; Allgemeinmedizin; Hausarztpraxis | general practice; primary care
rural-health < health-care | Landärztliche Versorgung; Gesundheitsversorgung auf dem Land | rural health care; rural health
public-health < health-care | Öffentliche Gesundheit; Bevölkerungsgesundheit; Gesundheitsamt; Gesundheitswesen und Bevölkerung | public health; population health; public health science
epidemiology < public-health | Epidemiologie; Infektionsschutz | epidemiology; infection control
prevention < public-health | Prävention; Gesundheitsförderung; Vorsorge | prevention; health promotion; preventive care
health-literacy < public-health | Gesundheitskompetenz; Patientenaufklärung | health literacy; patient education
nutrition < public-health | Ernährung; Ernährungsberatung; Ernährungswissenschaft | nutrition; dietetics; nutritional science
occupational-health < public-health | Arbeitsmedizin; betriebliche Gesundheitsförderung; Arbeitsschutz; Betriebliches Gesundheitsmanagement | occupational health; workplace health; occupational medicine; workplace health management
hospital-management < health-care | Krankenhausmanagement; Klinikleitung; Krankenhausorganisation | hospital management; hospital administration
patient-safety < health-care | Patientensicherheit; Fehlermanagement in der Klinik | patient safety; medical error prevention
patient-pathways < hospital-management | Behandlungspfade; Entlassmanagement; Patientenpfade | patient pathways; care pathways; discharge management
patient-involvement < health-care | Patientenbeteiligung; Patientenvertretung | patient involvement; patient advocacy
health-economics < health-care | Gesundheitsökonomie; Kosten der Gesundheitsversorgung | health economics; cost-effectiveness in health
health-insurance < health-care | Krankenversicherung; Krankenkassen | health insurance; statutory health insurance
pharmacy < health-care | Pharmazie; Apotheke; Arzneimittel; Pharmazeutische Wissenschaften; Pharmazeuten | pharmacy; pharmaceuticals; pharmaceutical sciences; pharmacists
medication-safety < pharmacy | Arzneimitteltherapiesicherheit; Medikationssicherheit | medication safety; drug safety
drug-discovery < pharmacy | Wirkstoffforschung; Arzneimittelforschung | drug discovery; drug development
rehabilitation < health-care | Rehabilitation; Reha; Nachsorge; Rehabilitationswissenschaften; Rehabilitationsmedizin | rehabilitation; rehab; aftercare; rehabilitation sciences; rehabilitation medicine
physiotherapy < rehabilitation | Physiotherapie; Krankengymnastik | physiotherapy; physical therapy
rehabilitation-robotics < rehabilitation | Rehabilitationsrobotik; Therapieroboter | rehabilitation robotics; therapy robots
sleep-medicine < health-care | Schlafmedizin; Schlafforschung | sleep medicine; sleep research
sports-medicine < health-care | Sportmedizin; Bewegungswissenschaft | sports medicine
dentistry < health-care | Zahnmedizin; Zahnheilkunde; Zahnärzte | dentistry; dental medicine; dentists
medical-education < health-care | Medizinische Ausbildung; Medizinstudium | medical education; medical training
`);
