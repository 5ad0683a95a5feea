import { topicTable } from '../topic-table.js';

/** Topics of software, operations and information security. */
export const softwareTopics = topicTable(`
software-engineering | Softwareentwicklung; Softwaretechnik; Programmierung; Programmieren; Anwendungsentwicklung | software engineering; software development; programming; software developers; application development; coding
web-development < software-engineering | Webentwicklung; Frontend-Entwicklung; Internettechnologien; Webtechnologien | web development; frontend development; web technologies
mobile-apps < software-engineering | App-Entwicklung; mobile Anwendungen | mobile app development; mobile apps
backend-development < software-engineering | Backend-Entwicklung; Serverentwicklung | backend development; server development
software-architecture < software-engineering | Softwarearchitektur; Systemarchitektur | software architecture; system architecture
microservices < software-architecture | Microservices | microservices
software-testing < software-engineering | Softwaretests; Testautomatisierung; Softwarequalität | software testing; test automation; software quality
legacy-modernization < software-engineering | Ablösung von Altsystemen; Altsysteme; Softwaremodernisierung | legacy modernization; legacy systems; software modernization
requirements-engineering < software-engineering | Anforderungsanalyse; Anforderungsmanagement | requirements engineering; requirements analysis
open-source < software-engineering | Freie Software; Open Source; quelloffene Software | open source; free software; open source software
low-code < software-engineering | Low-Code-Entwicklung; Low Code | low-code development; low code; no code
python < software-engineering | Python; Python-Programmierung | Python; Python programming
java < software-engineering | Java; Java-Entwicklung | Java; Java development
typescript < software-engineering | TypeScript; JavaScript | TypeScript; JavaScript
cpp < software-engineering | C++; C++-Entwicklung | C++; C++ development
dotnet < software-engineering | .NET; C# | .NET; C#
rust < software-engineering | Rust-Programmierung | Rust programming
embedded-systems < software-engineering | Eingebettete Systeme; Mikrocontroller; Firmware; Eingebettete Software | embedded systems; microcontrollers; firmware; embedded software
databases < software-engineering | Datenbanken; Datenbankentwurf; SQL; Datenbanksysteme; Datenbanktechnik | databases; database design; SQL; database systems
interfaces-apis < software-engineering | Schnittstellen; Programmierschnittstellen; Schnittstellenentwicklung | APIs; application programming interfaces; API design
cloud-computing | Cloud-Dienste; Cloud-Computing; Cloud; Cloud-Computing und Virtualisierung | cloud computing; cloud services
kubernetes < cloud-computing | Kubernetes; Containerbetrieb | Kubernetes; container orchestration
devops < cloud-computing | DevOps; Betriebsautomatisierung; CI/CD | DevOps; CI/CD; deployment automation
site-reliability < cloud-computing | Betriebssicherheit von Diensten; Systemüberwachung | site reliability engineering
digital-sovereignty < cloud-computing | Digitale Souveränität; souveräne Cloud | digital sovereignty; sovereign cloud
it-operations < cloud-computing | IT-Betrieb; Rechenzentrum; Rechenzentren; Informationstechnologie; Systemadministration; Administratoren; IT-Administration | IT operations; data centres; data centers; information technology; IT; system administration
high-performance-computing < cloud-computing | Hochleistungsrechnen; Supercomputer | high performance computing; supercomputing
edge-computing < cloud-computing | Edge-Computing; Rechnen am Netzrand | edge computing
quantum-computing | Quantencomputing; Quantenrechner | quantum computing; quantum computers
internet-of-things | Internet der Dinge; vernetzte Geräte; IoT | internet of things; IoT; connected devices
sensor-technology < internet-of-things | Sensorik; Sensornetze; Sensortechnik | sensors; sensor technology; sensor networks; sensing
radar-sensing < sensor-technology | Radarsensorik; Radar | radar sensing; radar
wearables < sensor-technology | Wearables; tragbare Sensoren | wearables; wearable sensors
digital-twins < internet-of-things | Digitale Zwillinge | digital twins
mobile-networks < internet-of-things | Mobilfunk; 5G; Campusnetze; Drahtlose Kommunikation; Funknetze | mobile networks; 5G; private networks; wireless communication; radio networks
blockchain | Blockchain; verteilte Register | blockchain; distributed ledgers
simulation | Simulation; Computersimulation; Modellierung; Modellierung und Simulation | simulation; computer simulation; computational modelling; modelling and simulation
virtual-reality | Virtuelle Realität; VR | virtual reality; VR; immersive media
augmented-reality < virtual-reality | Erweiterte Realität; Datenbrillen; AR | augmented reality; smart glasses; AR
game-development < virtual-reality | Spieleentwicklung; Serious Games; Lernspiele | game development; serious games
user-experience | Nutzererlebnis; Gebrauchstauglichkeit; Benutzerfreundlichkeit; UX; Bedienbarkeit; Softwareergonomie | user experience; UX; usability; software ergonomics
interaction-design < user-experience | Interaktionsdesign; Oberflächengestaltung | interaction design; interface design
user-research < user-experience | Nutzerforschung; Nutzertests; Nutzerbefragung | user research; usability testing; user interviews
digital-accessibility < user-experience | Digitale Barrierefreiheit; barrierefreie Software | digital accessibility; accessible software
human-computer-interaction < user-experience | Mensch-Computer-Interaktion; Mensch-Technik-Interaktion | human-computer interaction; HCI
participatory-design < user-experience | Partizipative Gestaltung; partizipative Technikentwicklung | participatory design; co-design
information-security | Informationssicherheit; IT-Sicherheit; Cybersicherheit; Computersicherheit; Datensicherheit; Cybersecurity; Internetsicherheit | information security; IT security; cybersecurity; cyber security; computer security; data security
penetration-testing < information-security | Penetrationstests; Sicherheitstests | penetration testing; security testing
security-incidents < information-security | Sicherheitsvorfälle; Notfallmanagement der IT; Ransomware | security incidents; incident response; ransomware
cryptography < information-security | Kryptografie; Verschlüsselung; Kryptographie; Kryptologie; kryptographische Verfahren | cryptography; encryption; cryptology
identity-management < information-security | Identitätsverwaltung; Anmeldeverfahren | identity management; authentication; single sign-on
digital-identity < identity-management | Digitale Identität; eID; Online-Ausweis | digital identity; eID; digital wallets
critical-infrastructure < information-security | Kritische Infrastrukturen; KRITIS | critical infrastructure; critical infrastructure protection
security-awareness < information-security | Sicherheitsschulung; Sensibilisierung für Sicherheit | security awareness; security training
interoperability < interfaces-apis | Interoperabilität; offene Standards | interoperability; open standards
`);
