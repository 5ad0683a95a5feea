import { topicTable } from '../topic-table.js';

/** Topics of public administration, law and politics. */
export const administrationTopics = topicTable(`
public-administration | Öffentliche Verwaltung; Verwaltung; Behörden; Verwaltungswesen; öffentlicher Dienst | public administration; public sector; government agencies; civil service; government; state
digital-government < public-administration | Verwaltungsdigitalisierung; digitale Verwaltung; E-Government | digital government; e-government; digitalization of administration
online-services < digital-government | Online-Dienste der Verwaltung; Onlinezugangsgesetz; OZG | online public services; digital public services
case-processing < digital-government | Antragsbearbeitung; Vorgangsbearbeitung; Fallbearbeitung | case processing; application processing; case management in government
e-files < digital-government | E-Akte; elektronische Akte; Aktenführung | electronic files; e-files; records management
register-modernization < digital-government | Registermodernisierung; Once-Only-Prinzip | register modernization; once-only principle; base registers
ai-in-government < digital-government | KI in der Verwaltung; KI für Behörden | AI in government; AI in public administration; AI in the public sector
gov-tech < digital-government | GovTech; Technologie für Behörden | GovTech; government technology
local-government < public-administration | Kommunalverwaltung; Kommunen; Stadtverwaltung; Gemeinden | local government; municipalities; city administration
county-administration < local-government | Landkreise; Kreisverwaltung; Landratsamt | counties; district administration
citizen-services < local-government | Bürgerservice; Bürgerbüro; Bürgerdienste | citizen services; citizen service centres
citizen-participation < local-government | Bürgerbeteiligung; Partizipation | citizen participation; public participation
participatory-budgeting < citizen-participation | Bürgerhaushalt | participatory budgeting
public-procurement < public-administration | Öffentliche Vergabe; Vergaberecht; Ausschreibungen; öffentliche Beschaffung | public procurement; tendering; public tenders
innovation-procurement < public-procurement | Innovative Beschaffung; innovationsfördernde Vergabe | innovation procurement; procurement of innovation
public-finance < public-administration | Öffentliche Finanzen; Haushaltswesen; Kämmerei | public finance; municipal finance; public budgets
personnel-in-government < public-administration | Personal im öffentlichen Dienst; Verwaltungsausbildung | public sector workforce; civil service training
process-management-in-government < public-administration | Verwaltungsprozesse; Verwaltungsmodernisierung | administrative processes; public sector reform
social-administration < public-administration | Sozialverwaltung; Sozialamt; Jobcenter | social administration; social security offices; job centres
building-permits < local-government | Baugenehmigung; Bauamt; digitaler Bauantrag | building permits; planning permission
civil-protection < public-administration | Katastrophenschutz; Bevölkerungsschutz; Krisenmanagement | civil protection; disaster management; crisis management
fire-service < civil-protection | Feuerwehr; Brandschutz | fire service; fire safety
police < public-administration | Polizei; innere Sicherheit | police; public safety
tax-administration < public-administration | Steuerverwaltung; Finanzamt; Steuern | tax administration; taxes
law | Recht; Rechtswissenschaft; Rechtsberatung; Jura; Juristinnen; Rechtswesen | law; legal advice; legal studies; jurisprudence; law studies; lawyers
data-protection < law | Datenschutz; DSGVO; Datenschutzrecht; Privatsphäre | data protection; privacy; GDPR; data privacy
privacy-engineering < data-protection | Datenschutz durch Technik; Anonymisierung; Pseudonymisierung | privacy engineering; anonymization; pseudonymization; privacy-preserving computing
it-law < law | IT-Recht; Softwarerecht | IT law; technology law; software contracts
contract-law < law | Vertragsrecht; Vertragsgestaltung | contract law; contract drafting
administrative-law < law | Verwaltungsrecht | administrative law
labour-law < law | Arbeitsrecht; Tarifrecht; Betriebsrat | labour law; employment law; works councils
liability-law < law | Haftungsrecht; Produkthaftung | liability law; product liability
social-law < law | Sozialrecht | social law; social security law
intellectual-property < law | Geistiges Eigentum; Patente; Patentrecht | intellectual property; patents
copyright < intellectual-property | Urheberrecht; Lizenzen | copyright; licensing
legal-tech < law | Rechtstechnologie; Legal Tech | legal tech; legal technology
compliance < law | Regelkonformität; Compliance; Regeltreue | compliance; regulatory compliance
politics | Politik; Politikberatung; Politische Arbeit | politics; policy advice; policy
digital-policy < politics | Digitalpolitik; Netzpolitik | digital policy; internet policy
european-affairs < politics | Europapolitik; europäische Zusammenarbeit | European affairs; European cooperation
eu-funding < european-affairs | EU-Förderung; EU-Projekte; Horizon Europe | EU funding; EU projects; Horizon Europe
international-cooperation < politics | Internationale Zusammenarbeit; Entwicklungszusammenarbeit | international cooperation; development cooperation
regional-development < politics | Regionalentwicklung; ländliche Entwicklung | regional development; rural development
structural-change < regional-development | Strukturwandel; Kohleausstieg | structural change; coal phase-out; just transition
cross-border-cooperation < regional-development | Grenzüberschreitende Zusammenarbeit; Euroregion | cross-border cooperation; border regions
smart-villages < regional-development | Digitale Dörfer; Dorfentwicklung | smart villages; village development
`);
