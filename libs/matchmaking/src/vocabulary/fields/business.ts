import { topicTable } from '../topic-table.js';

/** Topics of business, work and organization. */
export const businessTopics = topicTable(`
business-management | Unternehmensführung; Betriebswirtschaft; Geschäftsführung; Betriebswirtschaftslehre; BWL | business management; business administration; business studies
strategy < business-management | Unternehmensstrategie; Strategieentwicklung; Strategie | business strategy; strategy development; strategy
business-models < strategy | Geschäftsmodelle; Geschäftsmodellentwicklung | business models; business model innovation
digital-transformation < business-management | Digitale Transformation; Digitalisierung | digital transformation; digitalization; digitization
change-management < business-management | Veränderungsmanagement; Changemanagement; Wandel in Organisationen | change management; organizational change
organizational-development < business-management | Organisationsentwicklung; Teamentwicklung | organizational development; team development
project-management < business-management | Projektmanagement; Projektleitung | project management; project leadership
agile-methods < project-management | Agile Methoden; agiles Arbeiten; Scrum | agile methods; agile; Scrum
product-management < business-management | Produktmanagement; Produktverantwortung | product management; product ownership
process-management < business-management | Prozessmanagement; Geschäftsprozesse; Prozessoptimierung | process management; business processes; process optimization
process-mining < process-management | Prozessanalyse; Process Mining | process mining
robotic-process-automation < process-management | Prozessautomatisierung; RPA | robotic process automation; RPA; process automation
quality-management < business-management | Qualitätsmanagement; ISO 9001 | quality management; ISO 9001
risk-management < business-management | Risikomanagement; Risikoanalyse | risk management; risk analysis
knowledge-management < business-management | Wissensmanagement; Wissensweitergabe | knowledge management; knowledge transfer within organizations
leadership < business-management | Führung; Führungskräfteentwicklung; Mitarbeiterführung | leadership; leadership development
innovation-management < business-management | Innovationsmanagement; Innovation | innovation management; innovation
design-thinking < innovation-management | Design Thinking; Innovationsworkshops | design thinking; innovation workshops
technology-transfer < innovation-management | Technologietransfer; Wissenstransfer; Transfer aus der Forschung | technology transfer; research transfer; knowledge transfer
enterprise-software < business-management | Unternehmenssoftware; ERP; SAP | enterprise software; ERP; SAP
small-businesses < business-management | Mittelstand; kleine und mittlere Unternehmen; KMU | small businesses; small and medium enterprises; SMEs
cooperatives < business-management | Genossenschaften | cooperatives
family-business < small-businesses | Familienunternehmen; Unternehmensnachfolge | family business; business succession
consulting < business-management | Unternehmensberatung; IT-Beratung | management consulting; IT consulting
entrepreneurship | Unternehmensgründung; Gründung; Start-ups; Existenzgründung; Unternehmertum; Gründer | entrepreneurship; founding a company; startups; start-ups; founders
spin-offs < entrepreneurship | Ausgründungen; Hochschulausgründungen | spin-offs; university spin-offs
venture-capital < entrepreneurship | Wagniskapital; Investoren; Beteiligungskapital | venture capital; investors; seed funding
business-plan < entrepreneurship | Businessplan; Gründungsberatung | business plan; startup advice
accelerators < entrepreneurship | Gründungszentren; Inkubatoren | accelerators; incubators
finance | Finanzen; Finanzwirtschaft; Banken; Finanzwesen; Finanzierung; Kreditwesen | finance; financing; financial services; banking and finance
controlling < finance | Controlling; Kostenrechnung | controlling; cost accounting
accounting < finance | Buchhaltung; Rechnungswesen | accounting; bookkeeping
insurance < finance | Versicherungen; Versicherungswirtschaft | insurance; insurance industry
impact-investing < finance | Wirkungsorientiertes Investieren; nachhaltige Finanzen | impact investing; sustainable finance
fintech < finance | Finanztechnologie; Zahlungsverkehr | fintech; payments
marketing | Marketing; Vermarktung; Markenführung; Absatzwirtschaft; Absatz; Werbung | marketing; advertising
market-research < marketing | Marktforschung; Marktanalyse | market research; market analysis
online-marketing < marketing | Online-Marketing; soziale Medien; Social Media | online marketing; social media
sales < marketing | Vertrieb; Verkauf; Kundengewinnung | sales; customer acquisition
health-care-sales < sales | Vertrieb im Gesundheitswesen; Zugang zu Kliniken | healthcare sales; hospital market access
public-sector-sales < sales | Vertrieb an Behörden | selling to government; public sector sales
customer-service < marketing | Kundenservice; Kundenbetreuung | customer service; customer support
public-relations < marketing | Öffentlichkeitsarbeit; Pressearbeit | public relations; press relations
logistics | Logistik; Lieferketten; Güterverkehr; Transportlogistik; Transportwesen; Spedition | logistics; supply chains; freight transport; transport logistics; forwarding
last-mile-delivery < logistics | Letzte Meile; Lieferverkehr; Lastenräder | last-mile delivery; cargo bikes
hospital-logistics < logistics | Krankenhauslogistik; Materiallogistik in der Klinik | hospital logistics; clinical logistics
route-planning < logistics | Tourenplanung; Routenplanung | route planning; vehicle routing
procurement < logistics | Einkauf; Beschaffung | purchasing; procurement
warehouse < logistics | Lagerhaltung; Lagerlogistik | warehousing; warehouse management
retail < logistics | Handel; Einzelhandel; Onlinehandel; Verkäuferinnen; Warenhandel | retail; online shops; shops
human-resources | Personalwesen; Personalmanagement; Personalentwicklung; Personalwirtschaft; Personalarbeit; Personalführung | human resources; HR; people development; human resource management; personnel management
recruiting < human-resources | Personalgewinnung; Rekrutierung; Fachkräftegewinnung | recruiting; recruitment; hiring
skills-shortage < human-resources | Fachkräftemangel; Fachkräftesicherung | skills shortage; skilled labour shortage
employer-branding < recruiting | Arbeitgebermarke | employer branding
future-of-work < human-resources | Arbeit der Zukunft; Neue Arbeit; Arbeitswelt | future of work; world of work
remote-work < future-of-work | Telearbeit; mobiles Arbeiten; Homeoffice | remote work; working from home; hybrid work
work-design < future-of-work | Arbeitsgestaltung; Ergonomie; Arbeitswissenschaft | work design; ergonomics
co-determination < human-resources | Mitbestimmung; Personalvertretung; Gewerkschaften | co-determination; staff representation; trade unions
career-development < human-resources | Karriereentwicklung; Berufsberatung; Karriereplanung | career development; career advice; career planning
mentoring < career-development | Mentoring; Mentorenprogramme | mentoring; mentoring programmes
coaching < career-development | Coaching; Supervision | coaching; supervision of teams
tourism | Tourismus; Gastgewerbe; Tourismuswirtschaft; Touristik; Fremdenverkehr; Reiseverkehr | tourism; hotels and restaurants; tourism industry; travel industry
event-management < marketing | Veranstaltungsmanagement; Tagungsorganisation; Veranstaltungen; Kongresse; Tagungen | event management; conference organization; events; conferences; congresses
`);
