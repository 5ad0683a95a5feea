import { topicTable } from '../topic-table.js';

/** Topics of artificial intelligence and data. */
export const aiTopics = topicTable(`
artificial-intelligence | Künstliche Intelligenz; KI; Lernende Systeme; Intelligente Systeme | artificial intelligence; AI; learning systems; intelligent systems
machine-learning < artificial-intelligence | Maschinelles Lernen; Machine Learning; maschinelles Lernverfahren; Lernverfahren | machine learning; ML; statistical learning; machine learning methods
deep-learning < machine-learning | Tiefes Lernen; Deep Learning; neuronale Netze; künstliche neuronale Netze; Neuronale Netzwerke | deep learning; neural networks; artificial neural networks
reinforcement-learning < machine-learning | Bestärkendes Lernen; verstärkendes Lernen | reinforcement learning
federated-learning < machine-learning | Föderiertes Lernen; verteiltes Lernen | federated learning; distributed learning
transfer-learning < machine-learning | Transferlernen; Feinabstimmung von Modellen | transfer learning; fine-tuning; domain adaptation
anomaly-detection < machine-learning | Anomalieerkennung; Ausreißererkennung | anomaly detection; outlier detection
time-series < machine-learning | Zeitreihenanalyse; Zeitreihen | time series analysis; time series
forecasting < machine-learning | Prognosemodelle; Vorhersagemodelle; Bedarfsprognose | forecasting; demand forecasting; predictive models
recommender-systems < machine-learning | Empfehlungssysteme | recommender systems; recommendation engines
generative-ai < artificial-intelligence | Generative KI; generative Modelle | generative AI; generative models
large-language-models < generative-ai | Große Sprachmodelle; Sprachmodelle; LLM | large language models; language models; LLM; LLMs
prompt-design < generative-ai | Prompt-Gestaltung; Prompting | prompt engineering; prompting; prompt design
retrieval-augmented-generation < large-language-models | Abrufgestützte Textgenerierung; RAG | retrieval-augmented generation; RAG
chatbots < large-language-models | Chatbots; Dialogsysteme; Sprachassistenten | chatbots; conversational agents; voice assistants
ai-agents < large-language-models | KI-Agenten; Softwareagenten; Multiagentensysteme | AI agents; software agents; multi-agent systems
natural-language-processing < artificial-intelligence | Sprachverarbeitung; maschinelle Sprachverarbeitung; Computerlinguistik; Verarbeitung natürlicher Sprache | natural language processing; NLP; computational linguistics; language processing
machine-translation < natural-language-processing | Maschinelle Übersetzung | machine translation
speech-recognition < natural-language-processing | Spracherkennung; Diktiererkennung | speech recognition; speech to text
text-mining < natural-language-processing | Textanalyse; Text Mining | text mining; text analytics; information extraction
computer-vision < artificial-intelligence | Bildverarbeitung; maschinelles Sehen; Bilderkennung; Bilderkennungsverfahren; Mustererkennung; Bildanalyse | computer vision; image recognition; image processing; pattern recognition; image analysis
object-detection < computer-vision | Objekterkennung; Objektverfolgung | object detection; object tracking
ai-ethics < artificial-intelligence | KI-Ethik; ethische KI; verantwortungsvolle KI | AI ethics; responsible AI; ethics of artificial intelligence
trustworthy-ai < ai-ethics | Vertrauenswürdige KI; KI-Vertrauen | trustworthy AI; trust in AI
algorithmic-fairness < ai-ethics | Algorithmische Fairness; Diskriminierung durch Algorithmen; Verzerrung in Daten | algorithmic fairness; algorithmic bias; bias in AI
explainable-ai < trustworthy-ai | Erklärbare KI; Nachvollziehbarkeit von Modellen | explainable AI; XAI; model interpretability
ai-regulation < artificial-intelligence | KI-Regulierung; KI-Verordnung; KI-Gesetz | AI regulation; AI Act; EU AI Act
ai-certification < ai-regulation | KI-Zertifizierung; Prüfung von KI-Systemen | AI certification; AI auditing; conformity assessment of AI
ai-literacy < artificial-intelligence | KI-Kompetenz; KI-Schulung | AI literacy; AI training; AI skills
ai-strategy < artificial-intelligence | KI-Strategie; KI-Einführung; KI im Unternehmen | AI strategy; AI adoption
ai-infrastructure < artificial-intelligence | KI-Infrastruktur; Rechencluster | AI infrastructure; GPU clusters; compute clusters
edge-ai < artificial-intelligence | KI am Gerät; eingebettete KI; Edge-KI | edge AI; on-device AI; embedded AI
mlops < machine-learning | Betrieb von KI-Modellen; Modellbetrieb; MLOps | MLOps; model deployment; model operations
model-evaluation < machine-learning | Modellbewertung; Modellvalidierung | model evaluation; model validation; benchmarking of models
synthetic-data < machine-learning | Synthetische Daten; Datensynthese | synthetic data; data synthesis
human-ai-collaboration < artificial-intelligence | Mensch-KI-Zusammenarbeit; Mensch-Maschine-Zusammenarbeit | human-AI collaboration; human-AI teaming; human in the loop
decision-support < artificial-intelligence | Entscheidungsunterstützung; Entscheidungsunterstützungssysteme | decision support; decision support systems
optimisation < artificial-intelligence | Mathematische Optimierung; kombinatorische Optimierung; Optimierung | mathematical optimisation; combinatorial optimization; optimization
knowledge-graphs < artificial-intelligence | Wissensgraphen; Ontologien; Wissensrepräsentation | knowledge graphs; ontologies
data-science | Datenwissenschaft; Datenanalyse; Data Science; Datenauswertung | data science; data analysis; data analytics; data evaluation
data-engineering < data-science | Datenplattformen; Datenpipelines; Datenarchitektur | data engineering; data pipelines; data platforms
data-quality < data-science | Datenqualität; Datenbereinigung | data quality; data cleaning
data-annotation < data-quality | Datenannotation; Datenbeschriftung; Trainingsdaten | data annotation; data labelling; training data
data-visualization < data-science | Datenvisualisierung; Dashboards; Visualisierung von Daten | data visualization; dashboards
data-governance < data-science | Datenverwaltung; Datenstrategie; Daten-Governance | data governance; data strategy; data stewardship
data-sharing < data-governance | Datenaustausch; Datennutzung; Datentreuhand | data sharing; data trusts
data-spaces < data-sharing | Datenräume | data spaces; European data spaces
open-data < data-governance | Offene Daten; Open Data | open data; open government data
statistics < data-science | Statistik; angewandte Statistik; Biostatistik | statistics; applied statistics; biostatistics
causal-inference < statistics | Kausalanalyse; Kausalinferenz | causal inference; causality
geodata < data-science | Geodaten; Geoinformation; Geoinformatik; Geomatik; Geoinformationswissenschaft | geodata; geoinformation; GIS; geomatics; geographic information science; geoinformatics
business-intelligence < data-science | Berichtswesen; Geschäftsanalytik | business intelligence; reporting
big-data < data-science | Massendaten; Big Data | big data; large-scale data
`);
