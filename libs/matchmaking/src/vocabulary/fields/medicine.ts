import { topicTable } from '../topic-table.js';

/** Topics of medicine in its specialties. */
export const medicineTopics = topicTable(`
human-medicine < health-care | Humanmedizin | human medicine
clinical-medicine < health-care | Klinische Medizin | clinical medicine
internal-medicine < health-care | Innere Medizin | internal medicine
health-sciences < health-care | Gesundheitswissenschaften | health sciences
basic-medicine < health-care | Grundlagen der Medizin; vorklinische Medizin | basic medicine; preclinical medicine
immunology < health-care | Immunologie | immunology
medical-microbiology < health-care | Medizinische Mikrobiologie; Infektiologie; Infektionskrankheiten | medical microbiology; infectious diseases; infectiology
anatomy < health-care | Anatomie | anatomy
forensic-medicine < health-care | Rechtsmedizin; Gerichtsmedizin; Forensik | forensic medicine; legal medicine; forensics
pulmonology < health-care | Pneumologie; Lungenheilkunde; Lungenkrankheiten | pulmonology; pneumology; respiratory medicine; lung diseases
gastroenterology < health-care | Gastroenterologie; Verdauungskrankheiten | gastroenterology; digestive diseases
nephrology < health-care | Nephrologie; Nierenkrankheiten; Dialyse | nephrology; kidney diseases; dialysis
endocrinology < health-care | Endokrinologie; Hormone; Hormonstörungen | endocrinology; hormones
haematology < health-care | Hämatologie; Blutkrankheiten | haematology; hematology; blood diseases
rheumatology < health-care | Rheumatologie; Rheuma | rheumatology; rheumatism
angiology < health-care | Angiologie; Gefäßkrankheiten | angiology; vascular diseases
dermatology < health-care | Dermatologie; Hautkrankheiten; Hautheilkunde | dermatology; skin diseases
venereology < health-care | Geschlechtskrankheiten; Venerologie | venereology; sexually transmitted diseases
ophthalmology < health-care | Augenheilkunde; Ophthalmologie | ophthalmology; eye diseases
otorhinolaryngology < health-care | Hals-Nasen-Ohrenheilkunde; HNO-Heilkunde; Otorhinolaryngologie | otorhinolaryngology; ENT medicine
audiology < health-care | Audiologie; Hörgeräteakustik; Hörforschung | audiology; hearing aids; hearing research
phoniatrics < health-care | Phoniatrie; Stimmheilkunde | phoniatrics; voice medicine
gynaecology < health-care | Frauenheilkunde; Gynäkologie | gynaecology; women's health
obstetrics < health-care | Geburtshilfe | obstetrics
reproductive-medicine < health-care | Reproduktionsmedizin; Fortpflanzungsmedizin | reproductive medicine; fertility
urology < health-care | Urologie; Männerheilkunde; Andrologie | urology; andrology
anaesthesiology < health-care | Anästhesiologie; Anästhesie; Narkose | anaesthesiology; anesthesiology; anaesthesia
geriatrics < health-care | Geriatrie; Altersmedizin | geriatrics; geriatric medicine
radiotherapy < health-care | Strahlentherapie; Radioonkologie | radiotherapy; radiation oncology
nuclear-medicine < health-care | Nuklearmedizin | nuclear medicine
laboratory-medicine < health-care | Labormedizin; klinische Chemie | laboratory medicine; clinical chemistry
transfusion-medicine < health-care | Transfusionsmedizin; Blutspende | transfusion medicine; blood donation
tropical-medicine < health-care | Tropenmedizin; Reisemedizin | tropical medicine; travel medicine
environmental-medicine < health-care | Umweltmedizin | environmental medicine
traffic-medicine < health-care | Verkehrsmedizin; Flugmedizin; Raumfahrtmedizin | traffic medicine; aviation medicine; space medicine
social-medicine < health-care | Sozialmedizin | social medicine
family-medicine < health-care | Familienmedizin; ambulante Versorgung; niedergelassene Ärzte | family medicine
naturopathy < health-care | Naturheilkunde; Komplementärmedizin; Alternativmedizin | naturopathy; complementary medicine; alternative medicine
homeopathy < health-care | Homöopathie | homeopathy
traditional-chinese-medicine < health-care | Traditionelle Chinesische Medizin; Akupunktur | traditional Chinese medicine; acupuncture
osteopathy < health-care | Osteopathie; manuelle Medizin | osteopathy; manual medicine
precision-medicine < health-care | Präzisionsmedizin; personalisierte Medizin | precision medicine; personalized medicine
translational-medicine < health-care | Translationale Medizin; translationale Forschung | translational medicine; translational research
molecular-medicine < health-care | Molekulare Medizin | molecular medicine
experimental-medicine < health-care | Experimentelle Medizin | experimental medicine
rare-diseases < health-care | Seltene Erkrankungen | rare diseases
chronic-diseases < health-care | Chronische Krankheiten | chronic diseases
allergology < health-care | Allergologie; Allergien | allergology; allergies
autoimmune-diseases < health-care | Autoimmunkrankheiten | autoimmune diseases
history-of-medicine < health-care | Geschichte der Medizin; Medizingeschichte | history of medicine
gender-medicine < health-care | Gendermedizin; geschlechtersensible Medizin | gender medicine
disaster-medicine < health-care | Katastrophenmedizin | disaster medicine
military-medicine < health-care | Militärmedizin; Wehrmedizin | military medicine
medical-profession < health-care | Arztberuf; Ärztinnen und Ärzte; Ärzteschaft | medical profession; physicians; doctors
pathophysiology < health-care | Pathophysiologie | pathophysiology
medical-terminology < health-care | Medizinische Terminologie; Medizinische Kodierung | medical terminology; medical coding
medical-sociology < health-care | Medizinsoziologie | medical sociology
medical-biochemistry < health-care | Medizinische Biochemie | medical biochemistry
health-services-research < health-care | Versorgungsforschung | health services research
ventilation-therapy < health-care | Lungenfunktion; Beatmung; außerklinische Beatmung | ventilation therapy; mechanical ventilation; respiratory care
health-psychology < health-care | Gesundheitspsychologie | health psychology
obesity < health-care | Adipositas; Übergewicht | obesity; overweight
eating-disorders < health-care | Essstörungen | eating disorders
organ-donation < health-care | Organspende; Transplantation; Transplantationsmedizin | organ donation; transplantation; transplant medicine
hygiene < health-care | Hygiene; Krankenhaushygiene; Infektionsprävention | hygiene; hospital hygiene
medical-assistants < health-care | Medizinische Fachangestellte; Arztpraxis | medical assistants; medical practice
medical-journalism < health-care | Medizinjournalismus; Medizinische Kommunikation | medical journalism; medical communication
medical-documentation < health-care | Dokumentation in der Medizin; medizinische Dokumentation | medical documentation; medical records
doctor-patient-communication < health-care | Zweitmeinung; Arzt-Patient-Kommunikation; gemeinsame Entscheidungsfindung | doctor-patient communication; shared decision making
general-surgery < surgery | Allgemeinchirurgie; Viszeralchirurgie | general surgery; visceral surgery
trauma-surgery < surgery | Unfallchirurgie; Traumatologie | trauma surgery; traumatology
orthopaedics < surgery | Orthopädie | orthopaedics; orthopedics
neurosurgery < surgery | Neurochirurgie | neurosurgery
cardiac-surgery < surgery | Herzchirurgie | cardiac surgery; heart surgery
vascular-surgery < surgery | Gefäßchirurgie | vascular surgery
thoracic-surgery < surgery | Thoraxchirurgie | thoracic surgery
plastic-surgery < surgery | Plastische Chirurgie; ästhetische Chirurgie | plastic surgery; aesthetic surgery
paediatric-surgery < surgery | Kinderchirurgie | paediatric surgery
oral-and-maxillofacial-surgery < surgery | Mund-, Kiefer- und Gesichtschirurgie; Kieferchirurgie | oral and maxillofacial surgery; maxillofacial surgery
hand-surgery < surgery | Handchirurgie | hand surgery
minimally-invasive-surgery < surgery | Minimalinvasive Chirurgie; Endoskopie | minimally invasive surgery; endoscopy
outpatient-surgery < surgery | Ambulantes Operieren | outpatient surgery; day surgery
spine-surgery < surgery | Wirbelsäulenchirurgie; Wirbelsäule; Rückenschmerzen | spine surgery; spine; back pain
operating-room-management < surgery | Operationstechnische Assistenz; OP-Management | operating room management; surgical assistance
cardiac-arrhythmia < cardiology | Herzrhythmusstörungen | cardiac arrhythmia
heart-attack < cardiology | Herzinfarkt; koronare Herzkrankheit | heart attack; coronary heart disease
hypertension < cardiology | Bluthochdruck | hypertension; high blood pressure
cardiovascular-research < cardiology | Herz-Kreislauf-Forschung; Herz-Kreislauf-Erkrankungen | cardiovascular research; cardiovascular diseases
breast-cancer < oncology | Brustkrebs | breast cancer
colorectal-cancer < oncology | Darmkrebs | colorectal cancer; bowel cancer
lung-cancer < oncology | Lungenkrebs | lung cancer
leukaemia < oncology | Leukämie; Blutkrebs | leukaemia; blood cancer
cancer-screening < oncology | Krebsfrüherkennung; Krebsvorsorge | cancer screening
psycho-oncology < oncology | Psychoonkologie | psycho-oncology
immunotherapy < oncology | Immuntherapie; Krebsimmuntherapie | immunotherapy; cancer immunotherapy
paediatric-oncology < oncology | Kinderonkologie | paediatric oncology
chemotherapy < oncology | Chemotherapie | chemotherapy
cancer-survivorship < oncology | Leben nach Krebs; Krebsnachsorge | cancer survivorship; cancer aftercare
stroke-care < neurology | Schlaganfallversorgung; Stroke Unit | stroke care; stroke unit
epilepsy < neurology | Epilepsie | epilepsy
parkinson-s-disease < neurology | Parkinson | Parkinson's disease
multiple-sclerosis < neurology | Multiple Sklerose | multiple sclerosis
neurorehabilitation < neurology | Neurologische Rehabilitation; Neurorehabilitation | neurorehabilitation
neuropsychology < neurology | Neuropsychologie; klinische Neuropsychologie | neuropsychology
neurodegenerative-diseases < neurology | Neurodegenerative Erkrankungen | neurodegenerative diseases
headache < neurology | Kopfschmerzen; Migräne | headache; migraine
paediatric-neurology < neurology | Neuropädiatrie | paediatric neurology
neuroradiology < neurology | Neuroradiologie | neuroradiology
child-and-adolescent-psychiatry < psychiatry | Kinder- und Jugendpsychiatrie | child and adolescent psychiatry
psychosomatics < psychiatry | Psychosomatik; psychosomatische Medizin | psychosomatics; psychosomatic medicine
depression < psychiatry | Depression | depression
anxiety-disorders < psychiatry | Angststörungen | anxiety disorders
schizophrenia < psychiatry | Schizophrenie; Psychosen | schizophrenia; psychosis
forensic-psychiatry < psychiatry | Forensische Psychiatrie | forensic psychiatry
geriatric-psychiatry < psychiatry | Gerontopsychiatrie | geriatric psychiatry
community-psychiatry < psychiatry | Gemeindepsychiatrie; sozialpsychiatrischer Dienst | community psychiatry
attention-disorders < psychiatry | Aufmerksamkeitsstörungen; ADHS | attention disorders; ADHD
autism < psychiatry | Autismus; Autismus-Spektrum | autism; autism spectrum
suicide-prevention < psychiatry | Suizidprävention | suicide prevention
trauma-therapy < psychiatry | Traumatherapie; Posttraumatische Belastungsstörung | trauma therapy; post-traumatic stress disorder
personality-disorders < psychiatry | Persönlichkeitsstörungen | personality disorders
burnout < mental-health | Burnout; Erschöpfung | burnout; exhaustion
stress-management < mental-health | Stressbewältigung; Stressmanagement; Stress | stress management; coping with stress
mindfulness < mental-health | Achtsamkeit; Meditation | mindfulness; meditation
resilience < mental-health | Resilienz; seelische Widerstandskraft | resilience
crisis-intervention < mental-health | Krisenintervention; Krisendienst | crisis intervention
youth-mental-health < mental-health | Psychische Gesundheit von Jugendlichen | youth mental health
online-therapy < mental-health | Digitale Psychotherapie; Online-Therapie | online therapy; internet-based interventions
self-help < mental-health | Selbsthilfe; Selbsthilfegruppen | self-help; self-help groups
bereavement-support < mental-health | Trauerbegleitung; Trauer | bereavement support; grief
psychoanalysis < psychotherapy | Psychoanalyse; Tiefenpsychologie | psychoanalysis; depth psychology
systemic-therapy < psychotherapy | Systemische Therapie; Familientherapie; Paartherapie | systemic therapy; family therapy; couples therapy
child-and-adolescent-psychotherapy < psychotherapy | Kinder- und Jugendlichenpsychotherapie | child and adolescent psychotherapy
person-centred-therapy < psychotherapy | Gesprächspsychotherapie; humanistische Psychotherapie | person-centred therapy; humanistic psychotherapy
group-therapy < psychotherapy | Gruppentherapie | group therapy
hypnosis < psychotherapy | Hypnose; Hypnotherapie | hypnosis; hypnotherapy
alcohol-addiction < addiction | Alkoholsucht; Alkohol | alcohol addiction; alcohol
drug-services < addiction | Drogenhilfe; Drogenpolitik; Drogen | drug services; drug policy; drugs
gambling-addiction < addiction | Glücksspielsucht | gambling addiction
media-addiction < addiction | Mediensucht; Computerspielsucht | media addiction; gaming addiction
smoking-cessation < addiction | Rauchentwöhnung; Tabakprävention | smoking cessation; tobacco control
neonatology < pediatrics | Neonatologie; Frühgeborene | neonatology; preterm infants
paediatric-cardiology < pediatrics | Kinderkardiologie | paediatric cardiology
school-health < pediatrics | Schulgesundheit; Schulgesundheitspflege | school health; school nursing
child-development < pediatrics | Kindliche Entwicklung; Frühförderung | child development; early intervention
paediatric-nursing < pediatrics | Kinderkrankenpflege | paediatric nursing
orthodontics < dentistry | Kieferorthopädie | orthodontics
oral-surgery < dentistry | Oralchirurgie | oral surgery
periodontology < dentistry | Parodontologie | periodontology
dental-technology < dentistry | Zahntechnik | dental technology
conservative-dentistry < dentistry | Zahnerhaltung; Endodontie | conservative dentistry; endodontics
prosthodontics < dentistry | Zahnprothetik; zahnärztliche Prothetik | prosthodontics; dental prosthetics
oral-health < dentistry | Mundgesundheit; Mundheilkunde; Prophylaxe | oral health; oral medicine; dental prophylaxis
dental-implants < dentistry | Zahnmedizinische Implantate; Implantologie | dental implants; implantology
paramedics < emergency-medicine | Notfallsanitäter; Rettungssanitäter | paramedics
resuscitation < emergency-medicine | Wiederbelebung; Reanimation; Erste Hilfe | resuscitation; first aid
air-rescue < emergency-medicine | Luftrettung | air rescue
dispatch-centre < emergency-medicine | Leitstelle; Notrufabfrage | dispatch centre; emergency call handling
mountain-rescue < emergency-medicine | Bergrettung; Wasserrettung; Seenotrettung | mountain rescue; water rescue; sea rescue
triage < emergency-medicine | Triage; Ersteinschätzung | triage
burn-medicine < emergency-medicine | Verbrennungsmedizin; Brandverletzungen | burn medicine; burns
critical-care-nursing < intensive-care | Intensivpflege; Anästhesiepflege | critical care nursing
perfusion-technology < intensive-care | Kardiotechnik | perfusion technology
delirium-prevention < intensive-care | Delirprävention; Delir | delirium prevention; delirium
global-health < public-health | Globale Gesundheit; internationale Gesundheit | global health; international health
health-policy < public-health | Gesundheitspolitik | health policy
health-reporting < public-health | Gesundheitsberichterstattung | health reporting
pandemic-preparedness < public-health | Pandemievorsorge; Pandemien; COVID-19 | pandemic preparedness; pandemics; COVID-19
infectious-disease-epidemiology < public-health | Infektionsepidemiologie | infectious disease epidemiology
vaccination < public-health | Impfungen; Impfkampagnen; Impfquote | vaccination; immunization
health-inequalities < public-health | Gesundheitliche Ungleichheit; gesundheitliche Chancengleichheit | health inequalities; health equity
public-health-service < public-health | Öffentlicher Gesundheitsdienst | public health service
one-health < public-health | One Health; Zoonosen | one health; zoonoses
sexual-health < public-health | Sexuelle Gesundheit; Familienplanung | sexual health; family planning
hiv-and-aids < public-health | HIV und Aids; Aidshilfe | HIV and AIDS; AIDS
tuberculosis < public-health | Tuberkulose | tuberculosis
malaria < public-health | Malaria | malaria
environmental-health < public-health | Umwelt und Gesundheit; umweltbezogener Gesundheitsschutz | environmental health
health-communication < public-health | Gesundheitskommunikation | health communication
health-education < public-health | Gesundheitserziehung; Gesundheitspädagogik; Gesundheitsbildung | health education
physical-activity-promotion < public-health | Verhaltensprävention; Bewegungsförderung | physical activity promotion
climate-and-health < public-health | Klima und Gesundheit; planetare Gesundheit | climate and health; planetary health
disease-registries < public-health | Krankheitsregister; Krebsregister | disease registries; cancer registry
dietetic-counselling < nutrition | Diätassistenz; Diätetik | dietetic counselling
clinical-nutrition < nutrition | Ernährungsmedizin | clinical nutrition; nutritional medicine
nutritional-physiology < nutrition | Ernährungsphysiologie | nutritional physiology
nutrition-education < nutrition | Ernährungsbildung | nutrition education
vegan-diet < nutrition | Vegane Ernährung; vegetarische Ernährung | vegan diet; vegetarian diet
dietary-supplements < nutrition | Nahrungsergänzung; Mikronährstoffe; Vitamine | dietary supplements; micronutrients; vitamins
malnutrition < nutrition | Mangelernährung; Hunger | malnutrition; hunger
communal-catering < nutrition | Gemeinschaftsverpflegung; Schulverpflegung; Kantinen | communal catering; school meals; canteens
occupational-safety < occupational-health | Arbeitssicherheit; Unfallverhütung | occupational safety; accident prevention
workplace-risk-assessment < occupational-health | Gefährdungsbeurteilung | workplace risk assessment
return-to-work < occupational-health | Betriebliches Eingliederungsmanagement | return to work; occupational reintegration
occupational-hygiene < occupational-health | Arbeitshygiene; Arbeitsplatzmessungen | occupational hygiene
maternity-protection < occupational-health | Mutterschutz | maternity protection
`);
