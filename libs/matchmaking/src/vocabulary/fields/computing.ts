import { topicTable } from '../topic-table.js';

/** Topics of computer science, software and the technologies by their names. */
export const computingTopics = topicTable(`
computer-science | Informatik; Computerwissenschaften | computer science; informatics; computer scientists
theoretical-computer-science < computer-science | Theoretische Informatik | theoretical computer science
applied-computer-science < computer-science | Praktische Informatik; angewandte Informatik | applied computer science; applied informatics
algorithms < computer-science | Algorithmen; Algorithmen und Datenstrukturen; Datenstrukturen | algorithms; data structures
complexity-theory < computer-science | Komplexitätstheorie | complexity theory
formal-languages < computer-science | Formale Sprachen; Automatentheorie | formal languages; automata theory
formal-methods < computer-science | Formale Methoden; Programmverifikation | formal methods; formal verification; program verification
information-systems-engineering < computer-science | Informationssysteme | information systems engineering
operating-systems < computer-science | Betriebssysteme | operating systems
computer-networks < computer-science | Rechnernetze; Computernetze; Netzwerktechnik | computer networks; networking; network engineering
computer-architecture < computer-science | Rechnerarchitektur; Computerarchitektur | computer architecture
distributed-systems < computer-science | Verteilte Systeme; verteiltes Rechnen | distributed systems; distributed computing
parallel-computing < computer-science | Paralleles Rechnen; parallele Programmierung | parallel computing; parallel programming
real-time-systems < computer-science | Echtzeitsysteme | real-time systems
programming-languages < computer-science | Programmiersprachen | programming languages
compilers < computer-science | Compilerbau; Übersetzerbau | compilers; compiler construction
computer-graphics < computer-science | Computergrafik; Computergraphik; grafische Datenverarbeitung | computer graphics
multimedia < computer-science | Multimedia; Medieninformatik | multimedia; media informatics
natural-computing < computer-science | Bioinspirierte Informatik; natürliches Rechnen | natural computing
social-informatics < computer-science | Gesellschaftliche Informatik; Informatik und Gesellschaft | social informatics; computing and society
administrative-informatics < computer-science | Verwaltungsinformatik | administrative informatics; public sector informatics
visualization < computer-science | Visualisierung; wissenschaftliche Visualisierung | visualization; scientific visualization
history-of-computing < computer-science | Geschichte der Informatik; Retrocomputing | history of computing; retrocomputing
knowledge-based-systems < computer-science | Wissensbasierte Systeme; Expertensysteme | knowledge-based systems; expert systems
data-processing < computer-science | Datenverarbeitung; EDV | data processing; electronic data processing
search-engines < computer-science | Suchmaschinen; Informationssuche; Information Retrieval | search engines; information retrieval
mobile-computing < computer-science | Mobile Systeme; ubiquitäres Rechnen | mobile computing; ubiquitous computing
women-in-computing < computer-science | Frauen in der Informatik | women in computing
hardware-development < computer-science | Hardwareentwicklung; Hardware | hardware development; hardware
dependable-systems < computer-science | Zuverlässige Systeme; Fehlertoleranz | dependable systems; fault tolerance
information-science < research | Informationswissenschaft | information science
library-science < information-science | Bibliothekswissenschaft | library science
documentation < information-science | Dokumentation; Dokumentationswesen | documentation; information management and documentation
archival-science < information-science | Archivwissenschaft | archival science
metadata < information-science | Metadaten | metadata
cataloguing < information-science | Normdaten; Katalogisierung; Erschließung | cataloguing; authority data; indexing
digital-preservation < information-science | Langzeitarchivierung; digitale Archivierung | digital preservation; long-term archiving
semantic-web < information-science | Semantisches Web; Linked Data | semantic web; linked data
classification-systems < information-science | Klassifikationssysteme; Thesauri | classification systems; thesauri
information-literacy < information-science | Informationskompetenz | information literacy
repositories < information-science | Repositorien; wissenschaftliche Bibliotheken | repositories; academic libraries
object-oriented-programming < software-engineering | Objektorientierte Programmierung | object-oriented programming
functional-programming < software-engineering | Funktionale Programmierung | functional programming
design-patterns < software-engineering | Entwurfsmuster | design patterns
domain-driven-design < software-engineering | Domänengetriebener Entwurf; Domain-Driven Design | domain-driven design
event-driven-architecture < software-engineering | Ereignisgetriebene Architektur; Event Sourcing | event-driven architecture; event sourcing
clean-code < software-engineering | Quelltextqualität; sauberer Code; Refactoring | clean code; refactoring; code quality
test-driven-development < software-engineering | Testgetriebene Entwicklung | test-driven development
code-review < software-engineering | Code-Reviews; Paarprogrammierung | code review; pair programming
version-control < software-engineering | Versionsverwaltung; Git | version control; git
static-analysis < software-engineering | Statische Programmanalyse | static analysis
model-driven-engineering < software-engineering | Modellgetriebene Entwicklung; UML | model-driven engineering; UML
software-performance < software-engineering | Leistungsoptimierung von Software; Performance-Tuning | software performance; performance tuning
concurrency < software-engineering | Nebenläufigkeit | concurrency
software-maintenance < software-engineering | Softwarewartung; technische Schulden | software maintenance; technical debt
software-documentation < software-engineering | Softwaredokumentation; Entwicklerdokumentation | software documentation; developer documentation
software-project-management < software-engineering | Softwareprojekte schätzen; Softwareprojektmanagement | software project management; estimation
software-licensing < software-engineering | Softwarelizenzen; Lizenzmanagement | software licensing; licence management
developer-tools < software-engineering | Entwicklungswerkzeuge; Entwicklerproduktivität | developer tools; developer experience
ai-assisted-programming < software-engineering | KI-gestützte Programmierung; Codeassistenten | AI-assisted programming; coding assistants
desktop-applications < software-engineering | Desktop-Anwendungen | desktop applications
game-design < software-engineering | Spielentwicklung; Computerspiele; Game Design | game design; video games; computer games
shell-scripting < software-engineering | Shell-Skripte; Skriptprogrammierung | shell scripting; scripting
regular-expressions < software-engineering | Reguläre Ausdrücke; Parser | regular expressions; parsing
software-internationalization < software-engineering | Internationalisierung von Software | software internationalization
webassembly < software-engineering | WebAssembly | WebAssembly
php < software-engineering | PHP; Laravel; Symfony | PHP; Laravel; Symfony
ruby < software-engineering | Ruby on Rails | Ruby; Ruby on Rails
golang < software-engineering | Golang; Go-Programmierung | Golang; Go programming
kotlin < software-engineering | Kotlin; Android-Entwicklung | Kotlin; Android development
ios-development < software-engineering | Swift-Entwicklung; iOS-Entwicklung | iOS development; Swift programming
c-programming < software-engineering | C-Programmierung | C programming
scala < software-engineering | Scala-Programmierung | Scala
haskell < software-engineering | Haskell | Haskell
elixir < software-engineering | Elixir; Erlang | Elixir; Erlang
julia-programming < software-engineering | Julia-Programmierung | Julia programming
r-programming < software-engineering | R-Programmierung; Statistik mit R | R programming; statistics with R
matlab < software-engineering | MATLAB; Simulink | MATLAB; Simulink
fortran < software-engineering | Fortran | Fortran
cobol < software-engineering | COBOL; Großrechner | COBOL; mainframes
abap < software-engineering | SAP-Entwicklung; ABAP | ABAP; SAP development
lisp < software-engineering | Lisp; Clojure | Lisp; Clojure
perl < software-engineering | Perl | Perl
zig < software-engineering | Zig | Zig
delphi < software-engineering | Delphi; Pascal | Delphi; Pascal
logic-programming < software-engineering | Logikprogrammierung; Prolog | logic programming; Prolog
block-based-programming < software-engineering | Grafische Programmierung; Scratch | block-based programming; Scratch
react-js < web-development | React-Entwicklung; Next.js | React.js; React development; Next.js
angular < web-development | Angular | Angular
vue-js < web-development | Vue.js | Vue.js; Nuxt
svelte < web-development | Svelte | Svelte
html-and-css < web-development | HTML und CSS | HTML and CSS; HTML; CSS
progressive-web-apps < web-development | Progressive Web-Apps | progressive web apps; PWA
content-management-systems < web-development | Inhaltsverwaltungssysteme; WordPress; TYPO3; Drupal | content management systems; WordPress; TYPO3; Drupal
web-accessibility < web-development | Barrierefreie Webseiten; WCAG | web accessibility; WCAG
web-performance < web-development | Webperformance | web performance
web-design < web-development | Webdesign; Webseitengestaltung | web design
micro-frontends < web-development | Micro-Frontends | micro-frontends
web-security < web-development | Websicherheit | web security
browser-extensions < web-development | Browser-Erweiterungen; Browsertechnik | browser extensions; browsers
node-js < backend-development | Node.js; NestJS | Node.js; NestJS
spring-boot < backend-development | Spring Boot | Spring Boot
django < backend-development | Django; Flask; FastAPI | Django; Flask; FastAPI
graphql < backend-development | GraphQL | GraphQL
rest-apis < backend-development | REST-Schnittstellen | REST APIs; OpenAPI
message-queues < backend-development | Nachrichtenwarteschlangen; Kafka; RabbitMQ | message queues; Kafka; RabbitMQ
real-time-communication < backend-development | Echtzeitkommunikation; WebSockets | real-time communication; WebSockets
caching < backend-development | Zwischenspeicher; Caching | caching
cross-platform-development < mobile-apps | Plattformübergreifende Entwicklung; Flutter; React Native | cross-platform development; Flutter; React Native
app-marketing < mobile-apps | App-Vermarktung | app marketing
postgresql < databases | PostgreSQL | PostgreSQL; Postgres
mysql < databases | MySQL; MariaDB | MySQL; MariaDB
oracle-database < databases | Oracle-Datenbanken | Oracle database
nosql < databases | NoSQL; MongoDB | NoSQL; MongoDB
graph-databases < databases | Graphdatenbanken; Neo4j | graph databases; Neo4j
time-series-databases < databases | Zeitreihendatenbanken | time series databases
data-modelling < databases | Datenmodellierung | data modelling
query-optimization < databases | Abfrageoptimierung | query optimization
full-text-search < databases | Elasticsearch; Volltextsuche | full-text search; Elasticsearch
vector-databases < databases | Vektordatenbanken | vector databases
spatial-databases < databases | Räumliche Datenbanken; PostGIS | spatial databases; PostGIS
data-migration < databases | Datenmigration | data migration
amazon-web-services < cloud-computing | Amazon Web Services; AWS | Amazon Web Services; AWS
microsoft-azure < cloud-computing | Microsoft Azure | Microsoft Azure; Azure
google-cloud < cloud-computing | Google Cloud | Google Cloud
serverless-computing < cloud-computing | Serverlose Architekturen | serverless computing; serverless
containerization < cloud-computing | Containertechnik; Docker | containerization; Docker
infrastructure-as-code < cloud-computing | Infrastruktur als Code; Terraform; Ansible | infrastructure as code; Terraform; Ansible
virtualization < cloud-computing | Virtualisierung; virtuelle Maschinen | virtualization; virtual machines
cloud-costs < cloud-computing | Cloud-Kosten; FinOps | cloud costs; FinOps
openstack < cloud-computing | OpenStack; private Cloud | OpenStack; private cloud
cloud-migration < cloud-computing | Cloud-Migration | cloud migration
software-as-a-service < cloud-computing | Mandantenfähige Software; SaaS | software as a service; SaaS
observability < cloud-computing | Beobachtbarkeit; Monitoring von Software | observability; monitoring
platform-engineering < cloud-computing | Platform Engineering | platform engineering
linux < it-operations | Linux; Linux-Administration | Linux; Linux administration
windows-administration < it-operations | Windows-Administration; Active Directory | Windows administration; Active Directory
network-administration < it-operations | Netzwerkadministration | network administration
backup < it-operations | Datensicherung; Backup | backup; data recovery
it-service-management < it-operations | IT-Servicemanagement; ITIL | IT service management; ITIL
it-support < it-operations | IT-Support; Helpdesk | IT support; helpdesk
storage-systems < it-operations | Speichersysteme; Datenspeicherung | storage systems; data storage
web-hosting < it-operations | Webhosting; Domains | web hosting; domains
enterprise-architecture < it-operations | IT-Architektur; Unternehmensarchitektur | enterprise architecture; IT architecture
it-for-non-profits < it-operations | Software für Vereine; Vereins-IT | IT for non-profits
school-it < it-operations | Schul-IT | school IT
self-hosting < it-operations | Selbst hosten; Nextcloud | self-hosting; Nextcloud
groupware < it-operations | Groupware; Microsoft 365 | groupware; Microsoft 365
energy-efficient-data-centres < it-operations | Energieeffiziente Rechenzentren | energy-efficient data centres
spreadsheets < it-operations | Tabellenkalkulation; Excel | spreadsheets; Excel
device-management < it-operations | Arbeitsplatzrechner; Geräteverwaltung | device management; workplace IT
6g < mobile-networks | 6G | 6G
internet-protocols < mobile-networks | Internetprotokolle; IPv6 | internet protocols; IPv6
broadband < mobile-networks | Breitbandausbau; Glasfaser | broadband; fibre rollout
software-defined-networking < mobile-networks | Software-definierte Netze | software-defined networking
wi-fi < mobile-networks | WLAN; Freifunk | Wi-Fi; community networks
lorawan < mobile-networks | LoRaWAN; Funknetze mit geringer Leistung | LoRaWAN; low-power networks
bluetooth < mobile-networks | Bluetooth | Bluetooth
satellite-communications < mobile-networks | Satellitenkommunikation | satellite communications
internet-governance < mobile-networks | Internet-Governance | internet governance
voice-over-ip < mobile-networks | IP-Telefonie; Sprachdienste | voice over IP
messaging < mobile-networks | Messenger; Matrix-Protokoll | messaging; matrix protocol
industrial-internet-of-things < internet-of-things | Industrielles Internet der Dinge | industrial internet of things; IIoT
mqtt < internet-of-things | MQTT | MQTT
arduino < internet-of-things | Arduino; Raspberry Pi | Arduino; Raspberry Pi
rfid < internet-of-things | RFID | RFID; NFC
real-time-operating-systems < embedded-systems | Echtzeitbetriebssysteme | real-time operating systems
embedded-linux < embedded-systems | Embedded Linux | embedded Linux
human-machine-interaction < user-experience | Mensch-Maschine-Interaktion; Mensch-Maschine-Schnittstellen | human-machine interaction; human-machine interfaces
voice-interfaces < user-experience | Sprachsteuerung; Sprachschnittstellen | voice interfaces; voice control
gesture-control < user-experience | Gestensteuerung; Touchbedienung | gesture control; touch interfaces
design-systems < user-experience | Designsysteme | design systems
eye-tracking < user-experience | Blickerfassung; Eye-Tracking | eye tracking
information-architecture < user-experience | Informationsarchitektur | information architecture
ux-writing < user-experience | Texte in Oberflächen; UX-Writing | UX writing
personalization < user-experience | Nutzermodellierung; Personalisierung | personalization; user modelling
human-centred-design < user-experience | Menschzentrierte Gestaltung; nutzerzentrierte Gestaltung | human-centred design; user-centred design
human-factors < user-experience | Menschliche Faktoren; Human Factors | human factors
affective-computing < user-experience | Affektive Systeme; Emotionserkennung | affective computing; emotion recognition
haptics < user-experience | Haptik; haptische Schnittstellen | haptics
dark-patterns < user-experience | Dunkle Muster; manipulatives Design | dark patterns
agent-based-modelling < simulation | Agentenbasierte Modellierung | agent-based modelling
system-dynamics < simulation | Systemdynamik | system dynamics
discrete-event-simulation < simulation | Ereignisdiskrete Simulation | discrete event simulation
multiscale-modelling < simulation | Mehrskalenmodellierung | multiscale modelling
smart-contracts < blockchain | Intelligente Verträge | smart contracts
decentralized-applications < blockchain | Dezentrale Anwendungen; Web3 | decentralized applications; web3
tokenization < blockchain | Tokenisierung | tokenization
verifiable-credentials < blockchain | Digitale Nachweise; selbstbestimmte Identität | verifiable credentials; self-sovereign identity
quantum-algorithms < quantum-computing | Quantenalgorithmen; Quantensoftware | quantum algorithms; quantum software
quantum-machine-learning < quantum-computing | Quantenmaschinelles Lernen | quantum machine learning
post-quantum-cryptography < quantum-computing | Post-Quanten-Kryptografie | post-quantum cryptography
metaverse < virtual-reality | Metaversum | metaverse
360-degree-video < virtual-reality | 360-Grad-Video | 360-degree video
3d-modelling < virtual-reality | 3D-Modellierung | 3D modelling
mixed-reality < virtual-reality | Gemischte Realität | mixed reality; extended reality
animation < virtual-reality | 3D-Animation; Animation | animation; 3D animation
`);
