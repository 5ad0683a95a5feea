import { topicTable } from '../topic-table.js';

/** Topics of artificial intelligence, data and security. */
export const dataTopics = topicTable(`
knowledge-representation < artificial-intelligence | Wissensverarbeitung; Wissensrepräsentation und Schlussfolgern; automatisches Schließen | knowledge representation; automated reasoning; reasoning
automated-planning < artificial-intelligence | Automatische Planung; KI-Planung | automated planning; AI planning
heuristic-search < artificial-intelligence | Suchverfahren; Heuristiken | heuristic search; heuristics
cognitive-systems < artificial-intelligence | Kognitive Systeme | cognitive systems
fuzzy-logic < artificial-intelligence | Fuzzy-Logik | fuzzy logic
neurosymbolic-ai < artificial-intelligence | Neurosymbolische KI | neurosymbolic AI
ai-safety < artificial-intelligence | KI-Sicherheit; KI-Ausrichtung | AI safety; AI alignment
ai-at-work < artificial-intelligence | KI und Arbeit; KI am Arbeitsplatz | AI at work; AI in the workplace
industrial-ai < artificial-intelligence | KI in der Industrie | industrial AI
ai-for-science < artificial-intelligence | KI in der Forschung | AI for science
ai-for-good < artificial-intelligence | KI für das Gemeinwohl | AI for good
ai-for-small-businesses < artificial-intelligence | KI im Mittelstand | AI for small businesses
ai-in-marketing < artificial-intelligence | KI im Marketing | AI in marketing
ai-art < artificial-intelligence | KI in der Kunst; KI-Kunst | AI art; creative AI
ai-governance < artificial-intelligence | KI-Governance | AI governance
sustainable-ai < artificial-intelligence | Nachhaltige KI; energieeffiziente KI | sustainable AI; green AI
artificial-general-intelligence < artificial-intelligence | Allgemeine Künstliche Intelligenz | artificial general intelligence
robot-learning < artificial-intelligence | Robotisches Lernen; verkörperte KI | robot learning; embodied AI
ai-in-agriculture < artificial-intelligence | KI in der Landwirtschaft | AI in agriculture
ai-in-law < artificial-intelligence | KI im Recht | AI in law
ai-in-journalism < artificial-intelligence | KI im Journalismus | AI in journalism
ai-for-accessibility < artificial-intelligence | KI für Barrierefreiheit | AI for accessibility
ai-in-hr < artificial-intelligence | KI im Personalwesen | AI in HR
ai-in-mobility < artificial-intelligence | KI in der Mobilität | AI in mobility
ai-in-energy < artificial-intelligence | KI in der Energiewirtschaft | AI in energy
supervised-learning < machine-learning | Überwachtes Lernen; Klassifikation | supervised learning; classification
unsupervised-learning < machine-learning | Unüberwachtes Lernen; Clusteranalyse | unsupervised learning; clustering; cluster analysis
self-supervised-learning < machine-learning | Selbstüberwachtes Lernen; Repräsentationslernen | self-supervised learning; representation learning
active-learning < machine-learning | Aktives Lernen mit Modellen | active learning
decision-trees < machine-learning | Entscheidungsbäume; Zufallswälder | decision trees; random forests
gaussian-processes < machine-learning | Gauß-Prozesse; Bayessches maschinelles Lernen | Gaussian processes; Bayesian machine learning
kernel-methods < machine-learning | Kernmethoden; Support-Vektor-Maschinen | kernel methods; support vector machines
graph-neural-networks < machine-learning | Graph-neuronale Netze | graph neural networks
dimensionality-reduction < machine-learning | Dimensionsreduktion | dimensionality reduction
feature-engineering < machine-learning | Merkmalsextraktion | feature engineering; feature extraction
automated-machine-learning < machine-learning | Automatisches maschinelles Lernen | automated machine learning; AutoML
model-compression < machine-learning | Modellkompression | model compression; quantization
privacy-preserving-machine-learning < machine-learning | Datenschutzfreundliches maschinelles Lernen | privacy-preserving machine learning
adversarial-robustness < machine-learning | Robustheit von Modellen; gegnerische Angriffe | adversarial robustness; adversarial attacks
continual-learning < machine-learning | Kontinuierliches Lernen | continual learning
physics-informed-machine-learning < machine-learning | Physikinformiertes maschinelles Lernen | physics-informed machine learning
multimodal-learning < machine-learning | Multimodales Lernen | multimodal learning
convolutional-neural-networks < deep-learning | Faltungsnetze | convolutional neural networks
transformer-models < deep-learning | Transformer-Modelle | transformer models
diffusion-models < deep-learning | Diffusionsmodelle; generative Bildmodelle | diffusion models; image generation
pytorch < deep-learning | PyTorch; TensorFlow | PyTorch; TensorFlow
spiking-neural-networks < deep-learning | Gepulste neuronale Netze | spiking neural networks
fine-tuning-language-models < large-language-models | Feinabstimmung von Sprachmodellen | fine-tuning language models
local-language-models < large-language-models | Lokale Sprachmodelle; offene Sprachmodelle | local language models; open language models
llm-evaluation < large-language-models | Bewertung von Sprachmodellen; Halluzinationen | LLM evaluation; hallucinations
ai-assistants < large-language-models | Wissensassistenten; KI-Assistenten | AI assistants; knowledge assistants
speech-synthesis < natural-language-processing | Sprachsynthese | speech synthesis; text-to-speech
sentiment-analysis < natural-language-processing | Stimmungsanalyse | sentiment analysis
named-entity-recognition < natural-language-processing | Eigennamenerkennung; Informationsextraktion | named entity recognition
text-summarization < natural-language-processing | Textzusammenfassung | text summarization
question-answering < natural-language-processing | Fragebeantwortung | question answering
optical-character-recognition < natural-language-processing | Texterkennung; OCR; Handschrifterkennung | optical character recognition; OCR; handwriting recognition
semantic-search < natural-language-processing | Semantische Suche; Texteinbettungen | semantic search; text embeddings
plagiarism-detection < natural-language-processing | Plagiatserkennung | plagiarism detection
face-recognition < computer-vision | Gesichtserkennung; Biometrie in der Sicherheit | face recognition; biometric recognition
image-segmentation < computer-vision | Bildsegmentierung | image segmentation
3d-reconstruction < computer-vision | 3D-Rekonstruktion | 3D reconstruction
video-analysis < computer-vision | Videoanalyse | video analysis
activity-recognition < computer-vision | Aktivitätserkennung; Posenschätzung | activity recognition; pose estimation
hyperspectral-imaging < computer-vision | Hyperspektrale Bildgebung | hyperspectral imaging
data-mining < data-science | Data-Mining | data mining; knowledge discovery
predictive-analytics < data-science | Prädiktive Analytik | predictive analytics
exploratory-data-analysis < data-science | Explorative Datenanalyse | exploratory data analysis
data-literacy < data-science | Datenkompetenz | data literacy
responsible-data-use < data-science | Datenethische Fragen; verantwortliche Datennutzung | responsible data use
data-economy < data-science | Datenprodukte; Datenökonomie | data economy; data products
data-catalogues < data-science | Datenkataloge | data catalogues
data-integration < data-science | Datenintegration; ETL | data integration; ETL
data-warehouse < data-science | Data Warehouse; Data Lake | data warehouse; data lake
stream-processing < data-science | Datenströme; Stream-Verarbeitung | stream processing; data streams
apache-spark < data-science | Apache Spark; Hadoop | Apache Spark; Hadoop
jupyter-notebooks < data-science | Jupyter-Notebooks; Pandas | Jupyter notebooks; pandas
power-bi < data-science | Tableau; Power BI | Power BI; Tableau
computational-social-science < data-science | Soziale Datenanalyse; computergestützte Sozialwissenschaft | computational social science
web-scraping < data-science | Webdaten; Web-Scraping | web scraping
sports-analytics < data-science | Sportdatenanalyse | sports analytics
data-storytelling < data-science | Datenjournalistische Visualisierung; Datenerzählung | data storytelling
data-labs < data-science | Datenlabore | data labs
data-standards < data-science | Datenstandards; Datenformate | data standards; data formats
fair-data < data-science | FAIR-Prinzipien | FAIR data; FAIR principles
a-b-testing < data-science | A/B-Tests; Online-Experimente | A/B testing; online experiments
network-security < information-security | Netzwerksicherheit; Netzsicherheit | network security
cloud-security < information-security | Cloud-Sicherheit | cloud security
application-security < information-security | Anwendungssicherheit; sichere Softwareentwicklung | application security; secure software development
devsecops < information-security | DevSecOps | DevSecOps
malware < information-security | Schadsoftware; Malware-Analyse | malware; malware analysis
digital-forensics < information-security | Digitale Forensik; IT-Forensik | digital forensics; computer forensics
intrusion-detection < information-security | Angriffserkennung; Security Operations Center | intrusion detection; security operations centre
phishing < information-security | Phishing; Social Engineering | phishing; social engineering
threat-modelling < information-security | Bedrohungsanalyse; Bedrohungsmodellierung | threat modelling; threat intelligence
vulnerability-management < information-security | Schwachstellenmanagement; Sicherheitslücken | vulnerability management; vulnerabilities
security-management < information-security | Sicherheitsmanagement; ISO 27001; IT-Grundschutz | security management; ISO 27001
iot-security < information-security | Sicherheit im Internet der Dinge | IoT security
industrial-security < information-security | Sicherheit von Industrieanlagen; OT-Sicherheit | industrial security; OT security
hardware-security < information-security | Hardwaresicherheit; Seitenkanalangriffe | hardware security; side-channel attacks
software-supply-chain-security < information-security | Sichere Lieferketten für Software; Software-Stücklisten | software supply chain security; SBOM
usable-security < information-security | Nutzbare Sicherheit | usable security
zero-trust < information-security | Zero Trust | zero trust
mobile-security < information-security | Sicherheit mobiler Geräte | mobile security
security-of-ai < information-security | KI-Systemsicherheit; Sicherheit von Sprachmodellen | security of AI; LLM security
cybercrime < information-security | Cyberkriminalität | cybercrime
cyber-resilience < information-security | Cyberresilienz; NIS2; Cyber Resilience Act | cyber resilience; NIS2; Cyber Resilience Act
bug-bounty < information-security | Bug-Bounty; Ethisches Hacken | bug bounty; ethical hacking
multi-factor-authentication < information-security | Passwortsicherheit; Mehrfaktor-Authentisierung | multi-factor authentication; password security; passkeys
automotive-cybersecurity < information-security | Automotive Security; Fahrzeugsicherheit im Netz | automotive cybersecurity
digital-signatures < cryptography | Digitale Signaturen; Public-Key-Infrastruktur | digital signatures; public key infrastructure
cryptanalysis < cryptography | Kryptoanalyse | cryptanalysis
secure-multi-party-computation < cryptography | Sichere Mehrparteienberechnung; homomorphe Verschlüsselung | secure multi-party computation; homomorphic encryption
zero-knowledge-proofs < cryptography | Zero-Knowledge-Beweise | zero-knowledge proofs
differential-privacy < data-protection | Differentielle Privatsphäre | differential privacy
data-protection-officers < data-protection | Datenschutzbeauftragte | data protection officers
data-protection-impact-assessment < data-protection | Datenschutz-Folgenabschätzung | data protection impact assessment
health-data-protection < data-protection | Datenschutz im Gesundheitswesen | health data protection
employee-data-protection < data-protection | Beschäftigtendatenschutz | employee data protection
surveillance < data-protection | Überwachung; Überwachungskritik | surveillance
`);
