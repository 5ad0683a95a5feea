import { topicTable } from '../topic-table.js';

/** Topics of companies: management, finance, marketing, trade, people and logistics. */
export const companiesTopics = topicTable(`
general-business-administration < business-management | Allgemeine Betriebswirtschaftslehre | general business administration
managerial-accounting < business-management | Unternehmensrechnung; Kostenmanagement | managerial accounting; cost management
organization-theory < business-management | Organisationslehre; Organisationstheorie | organization theory; organization studies
international-management < business-management | Internationales Management; internationale Unternehmensführung | international management; international business
service-management < business-management | Dienstleistungsmanagement | service management
technology-management < business-management | Technologiemanagement | technology management
production-management < business-management | Produktionswirtschaft; Produktionsmanagement; Operations Management | production management; operations management
information-management < business-management | Informationsmanagement; IT-Management | information management; IT management
business-informatics < business-management | Wirtschaftsinformatik | business informatics; information systems; business information systems
industrial-engineering < business-management | Wirtschaftsingenieurwesen | industrial engineering; engineering management; business engineering
environmental-management < business-management | Umweltmanagement | environmental management
sustainability-management < business-management | Nachhaltigkeitsmanagement | sustainability management
business-continuity-management < business-management | Krisenmanagement im Unternehmen; Business-Continuity-Management; betriebliches Kontinuitätsmanagement | business continuity management
corporate-culture < business-management | Unternehmenskultur | corporate culture; organizational culture
mergers-and-acquisitions < business-management | Unternehmenskauf; Fusionen und Übernahmen | mergers and acquisitions
restructuring < business-management | Restrukturierung; Sanierung von Unternehmen | restructuring; corporate turnaround
corporate-governance < business-management | Corporate Governance; Aufsichtsrat | corporate governance; supervisory board
business-process-modelling < business-management | Geschäftsprozessmodellierung; BPMN | business process modelling; BPMN
programme-management < business-management | Programm-Management; Multiprojektmanagement; Projektbüro | programme management; project portfolio management; project management office
time-management < business-management | Zeitmanagement; Selbstmanagement; Arbeitsorganisation | time management; self-management; work organization
office-management < business-management | Büromanagement; Bürokommunikation; Sekretariat; Assistenz | office management; office administration; secretarial work
meetings < business-management | Besprechungen; Meetingkultur | meetings; meeting culture
idea-management < business-management | Ideenmanagement; Kaizen; kontinuierliche Verbesserung | idea management; continuous improvement; kaizen
six-sigma < business-management | Six Sigma | six sigma
benchmarking < business-management | Benchmarking; Kennzahlen; Unternehmenssteuerung | benchmarking; key performance indicators; performance management
objectives-and-key-results < business-management | Zielvereinbarungen; OKR | objectives and key results; OKR; target agreements
business-development < business-management | Geschäftsentwicklung | business development
franchising < business-management | Franchising | franchising
negotiation < business-management | Verhandlung; Verhandlungsführung | negotiation
presentation-skills < business-management | Präsentation; Vortragstechnik; Vorträge | presentation skills; public speaking; presenting
managerial-decision-making < business-management | Entscheidungen im Unternehmen; Managemententscheidungen | managerial decision making
self-organization < business-management | Selbstorganisation; Soziokratie; Holokratie | self-organization; sociocracy; holacracy
freelancing < business-management | Freiberufler; Selbstständigkeit; Freelancer | freelancing; self-employment; freelancers
associations < business-management | Verbandsarbeit; Verbände; Vereinsarbeit | associations; association management
chambers-of-commerce < business-management | Kammern; Industrie- und Handelskammer; Handwerkskammer | chambers of commerce; chambers of crafts
cluster-management < business-management | Standortfaktoren; Clustermanagement; Netzwerkmanagement | cluster management; network management
alliance-management < business-management | Partnermanagement; Kooperationsmanagement; strategische Allianzen | alliance management; strategic partnerships
collaboration-tools < business-management | Kollaborationswerkzeuge; digitale Zusammenarbeit | collaboration tools; digital collaboration
document-management < business-management | Dokumentenmanagement; Enterprise Content Management | document management; enterprise content management
internal-audit < business-management | Revision; interne Revision | internal audit
certification < business-management | Zertifizierung; Auditierung; Audits | certification; auditing
digital-workplace < business-management | Digitaler Arbeitsplatz | digital workplace
business-travel < business-management | Geschäftsreisen; Reisemanagement | business travel
remote-leadership < business-management | Führung auf Distanz | remote leadership
women-in-leadership < business-management | Frauen in Führung | women in leadership
new-work < business-management | New Work | new work
corporate-social-responsibility < business-management | Unternehmensverantwortung; gesellschaftliche Verantwortung von Unternehmen; CSR | corporate social responsibility; CSR
asset-management < business-management | Anlagenwirtschaft; Asset-Management | asset management
contract-management < business-management | Vertragsmanagement | contract management
software-selection < business-management | Softwareauswahl; IT-Einkauf | software selection; IT procurement
master-data-management < business-management | Stammdaten; Stammdatenmanagement | master data management
customer-relationship-management < business-management | Kundenbeziehungsmanagement; CRM | customer relationship management; CRM
open-innovation < innovation-management | Offene Innovation; Crowdsourcing | open innovation; crowdsourcing
ideation < innovation-management | Ideenfindung; Kreativitätstechniken; Brainstorming | ideation; creativity techniques; brainstorming
patent-management < innovation-management | Patentmanagement; Patentrecherche; Erfindungen | patent management; patent search; inventions
technology-scouting < innovation-management | Technologiescouting | technology scouting
hackathons < innovation-management | Hackathons | hackathons
innovation-ecosystems < innovation-management | Innovationsökosysteme; Innovationscluster | innovation ecosystems; innovation clusters
deep-tech < innovation-management | Deep Tech; Technologiegründungen | deep tech
research-and-development < innovation-management | Forschung und Entwicklung; F&E | research and development; R&D
co-creation < innovation-management | Co-Creation | co-creation
social-entrepreneurship < entrepreneurship | Sozialunternehmertum | social entrepreneurship
crowdfunding < entrepreneurship | Crowdfunding; Schwarmfinanzierung | crowdfunding
pitching < entrepreneurship | Pitch; Investorenansprache | pitching; investor relations for startups
business-angels < entrepreneurship | Business Angels | business angels
startup-funding < entrepreneurship | Gründungsförderung; Gründungsstipendien | startup funding
scaling-a-business < entrepreneurship | Skalierung von Unternehmen; Wachstum von Unternehmen | scaling a business; business growth
female-founders < entrepreneurship | Gründerinnen; Frauen gründen | female founders
side-business < entrepreneurship | Nebenberufliche Gründung | side business
business-exit < entrepreneurship | Unternehmensverkauf; Exit | business exit
banking < finance | Bankwesen; Bankwirtschaft; Bankbetriebslehre | banking
capital-markets < finance | Kapitalmärkte; Börse; Aktien | capital markets; stock exchange; stocks
investment < finance | Investition; Investitionsrechnung; Geldanlage | investment; investment analysis; investing
auditing-of-accounts < finance | Wirtschaftsprüfung; Abschlussprüfung | auditing of accounts; financial auditing
financial-statements < finance | Bilanzierung; Jahresabschluss; Rechnungslegung | financial statements; financial reporting
financial-planning < finance | Finanzplanung; Budgetierung; Liquiditätsplanung | financial planning; budgeting
business-valuation < finance | Unternehmensbewertung | business valuation
corporate-finance < finance | Unternehmensfinanzierung | corporate finance
lending < finance | Kreditvergabe; Kredite; Kreditrisiko | lending; credit; credit risk
wealth-management < finance | Vermögensverwaltung; Fonds | wealth management; funds
retirement-provision < finance | Altersvorsorge; Rente; Rentenversicherung | retirement provision; pensions; pension insurance
occupational-pensions < finance | Betriebliche Altersversorgung | occupational pensions
microfinance < finance | Mikrofinanz | microfinance
cryptocurrencies < finance | Kryptowährungen; Digitales Geld | cryptocurrencies; digital money
treasury < finance | Treasury; Cash-Management | treasury; cash management
financial-supervision < finance | Finanzaufsicht; Bankenregulierung | financial supervision; banking regulation
financial-literacy < finance | Finanzbildung; finanzielle Allgemeinbildung | financial literacy; financial education
public-subsidies < finance | Fördermittelberatung; Subventionen | public subsidies; subsidies
leasing < finance | Leasing; Factoring | leasing; factoring
payroll < finance | Lohnabrechnung; Entgeltabrechnung | payroll
electronic-invoicing < finance | Elektronische Rechnung; E-Rechnung | electronic invoicing; e-invoicing
payment-systems < finance | Zahlungssysteme; Bezahlverfahren | payment systems
reinsurance < finance | Rückversicherung | reinsurance
claims-management < finance | Schadenregulierung; Schadenmanagement | claims management
insurtech < finance | Versicherungstechnologie | insurtech
real-estate-finance < finance | Immobilienfinanzierung; Baufinanzierung | real estate finance; mortgages
development-banks < finance | Öffentliche Förderbanken; Förderbanken | development banks
green-bonds < finance | Grüne Anleihen; ESG-Kriterien; EU-Taxonomie | green bonds; ESG; EU taxonomy
fraud-detection < finance | Betrugserkennung; Betrugsprävention | fraud detection; fraud prevention
algorithmic-trading < finance | Algorithmischer Handel | algorithmic trading
inflation < finance | Inflation | inflation
marketing-strategy < marketing | Marketingstrategie | marketing strategy
content-marketing < marketing | Inhaltsmarketing; Content-Marketing | content marketing
search-engine-optimization < marketing | Suchmaschinenoptimierung; SEO | search engine optimization; SEO
email-marketing < marketing | E-Mail-Marketing; Newsletter | email marketing; newsletters
influencer-marketing < marketing | Influencer-Marketing | influencer marketing
branding < marketing | Marke; Markenentwicklung | branding; brand development
copywriting < marketing | Werbetexte; Texten | copywriting
market-entry < marketing | Markteinführung; Markteintritt; Internationalisierung | market entry; go-to-market; internationalization
b2b-marketing < marketing | B2B-Marketing; Industriemarketing | B2B marketing; industrial marketing
trade-fairs < marketing | Messen; Messeauftritt; Ausstellungen und Messen | trade fairs; exhibitions and fairs
customer-experience < marketing | Kundenerlebnis; Kundenzufriedenheit | customer experience; customer satisfaction
web-analytics < marketing | Webanalyse | web analytics
pricing < marketing | Preisgestaltung; Preispolitik | pricing
marketing-automation < marketing | Marketingautomatisierung | marketing automation
city-marketing < marketing | Stadtmarketing | city marketing
arts-marketing < marketing | Kulturmarketing | arts marketing
social-marketing < marketing | Sozialmarketing | social marketing
reputation-management < marketing | Reputationsmanagement | reputation management
target-group-analysis < marketing | Zielgruppenanalyse; Kundensegmentierung | target group analysis; customer segmentation
campaigns < marketing | Campaigning; Kampagnen | campaigns; campaigning
community-management < marketing | Community-Management | community management
sponsoring < marketing | Sponsoring | sponsoring; sponsorship
direct-marketing < marketing | Direktmarketing | direct marketing
sustainable-marketing < marketing | Ethisches Marketing; nachhaltiges Marketing | sustainable marketing
technical-sales < sales | Technischer Vertrieb | technical sales
key-account-management < sales | Key-Account-Management | key account management
sales-management < sales | Vertriebssteuerung | sales management
telesales < sales | Telefonverkauf; Callcenter | telesales; call centres
field-sales < sales | Außendienst | field sales
proposal-management < sales | Angebotserstellung; Angebotsmanagement | proposal management; bid management
export-business < sales | Exportgeschäft; Export | export business; export
wholesale-trade < retail | Großhandel | wholesale trade; wholesale
e-commerce < retail | Elektronischer Handel; E-Commerce; Onlineshops | e-commerce
grocery-retail < retail | Lebensmitteleinzelhandel; Supermärkte | grocery retail; supermarkets
book-trade < retail | Buchhandel | book trade; bookselling
merchandise-management < retail | Warenwirtschaft; Warenkunde | merchandise management
direct-marketing-of-regional-products < retail | Regionalvermarktung; Direktvermarktung; Wochenmarkt | direct marketing of regional products; farmers' markets
fair-trade < retail | Fairer Handel | fair trade
village-shops < retail | Dorfläden; Nahversorgung | village shops; local supply
shop-design < retail | Ladenbau; Verkaufsraumgestaltung | shop design; visual merchandising
talent-management < human-resources | Talentmanagement | talent management
workforce-planning < human-resources | Personalplanung; strategische Personalplanung | workforce planning
personnel-selection < human-resources | Personalauswahl; Bewerbungsgespräche; Vorstellungsgespräch | personnel selection; job interviews
onboarding < human-resources | Einarbeitung; Onboarding | onboarding
compensation < human-resources | Vergütung; Entgelt; Gehalt | compensation; remuneration; salary
working-time < human-resources | Arbeitszeit; Arbeitszeitmodelle; Vier-Tage-Woche | working time; working time models; four-day week
employee-retention < human-resources | Mitarbeiterbindung | employee retention
employee-surveys < human-resources | Mitarbeiterbefragung; Mitarbeiterzufriedenheit | employee surveys; employee satisfaction
work-life-balance < human-resources | Vereinbarkeit von Beruf und Familie; Vereinbarkeit | work-life balance; reconciling work and family
temporary-employment < human-resources | Zeitarbeit; Personaldienstleistung | temporary employment; staffing services
job-placement < human-resources | Arbeitsvermittlung; Arbeitsagentur; Beschäftigungsförderung | job placement; employment services; employment promotion
unemployment < human-resources | Arbeitslosigkeit; Langzeitarbeitslosigkeit | unemployment
people-analytics < human-resources | HR-Analytik; Personalcontrolling | people analytics; HR analytics
age-diverse-teams < human-resources | Altersgemischte Teams; Generationenmanagement | age-diverse teams
job-applications < human-resources | Bewerbung; Jobsuche | job applications; job search
competence-management < human-resources | Kompetenzmanagement; Kompetenzmodelle | competence management; skills management
corporate-learning < human-resources | Betriebliche Weiterbildung | corporate learning; in-company training
internships < human-resources | Trainee-Programme; Praktika | internships; trainee programmes
collective-bargaining < human-resources | Tarifverhandlungen; Sozialpartnerschaft; Arbeitsbeziehungen | collective bargaining; industrial relations; social partnership
decent-work < human-resources | Gute Arbeit; Arbeitsqualität | decent work; quality of work
personnel-administration < human-resources | Personalverwaltung; Personalsachbearbeitung | personnel administration
equal-pay < human-resources | Gehaltsgerechtigkeit; Entgeltgleichheit | equal pay
career-change < human-resources | Berufliche Neuorientierung; Quereinstieg; Umschulung | career change; retraining
gig-economy < human-resources | Gig Economy; Plattformarbeit | gig economy; platform work
automation-and-jobs < human-resources | Automatisierung und Beschäftigung; Zukunft der Beschäftigung | automation and jobs
supply-chain-management < logistics | Lieferkettenmanagement; Supply-Chain-Management | supply chain management
intralogistics < logistics | Intralogistik; Fördertechnik; Materialfluss | intralogistics; materials handling; material flow
order-picking < logistics | Kommissionierung | order picking
production-logistics < logistics | Produktionslogistik | production logistics
packaging < logistics | Verpackung; Verpackungstechnik | packaging; packaging technology
intermodal-transport < logistics | Kombinierter Verkehr; intermodaler Verkehr; Container | intermodal transport; combined transport; containers
port-logistics < logistics | Hafenlogistik | port logistics
air-freight < logistics | Luftfracht; Seefracht | air freight; sea freight
contract-logistics < logistics | Kontraktlogistik | contract logistics
inventory-management < logistics | Bestandsmanagement; Disposition | inventory management; stock control
traceability < logistics | Rückverfolgbarkeit | traceability
courier-services < logistics | Kurierdienste; Paketdienste; Postdienste | courier services; parcel services; postal services
reverse-logistics < logistics | Entsorgungslogistik; Rückführungslogistik | reverse logistics
fleet-management < logistics | Flottenmanagement; Fuhrpark | fleet management
trucking < logistics | Lkw-Verkehr; Straßengüterverkehr | trucking; road freight transport
urban-logistics < logistics | Citylogistik; urbane Logistik | urban logistics; city logistics
supply-chain-risk < logistics | Lieferkettenrisiken; Resiliente Lieferketten | supply chain risk; supply chain resilience
dangerous-goods < logistics | Gefahrgut | dangerous goods
cold-chain < logistics | Kühlkette; Kühllogistik | cold chain
strategic-purchasing < procurement | Strategischer Einkauf | strategic purchasing
supplier-management < procurement | Lieferantenmanagement | supplier management
sustainable-procurement < procurement | Nachhaltige Beschaffung | sustainable procurement
e-procurement < procurement | Elektronische Beschaffung | e-procurement
`);
