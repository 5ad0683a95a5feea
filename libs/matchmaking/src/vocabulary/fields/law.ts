import { topicTable } from '../topic-table.js';

/** Topics of law and economics. */
export const lawTopics = topicTable(`
civil-law < law | Zivilrecht; bürgerliches Recht; Privatrecht | civil law; private law
public-law < law | Öffentliches Recht; Staatsrecht | public law
criminal-law < law | Strafrecht | criminal law
criminal-procedure < law | Strafprozessrecht; Strafverfahren | criminal procedure
civil-procedure < law | Zivilprozessrecht; Prozessrecht | civil procedure; procedural law
constitutional-law < law | Verfassungsrecht; Grundrechte | constitutional law; fundamental rights
european-law < law | Europarecht; Recht der Europäischen Union | European law; European Union law
international-law < law | Völkerrecht; internationales Recht | international law; public international law
private-international-law < law | Internationales Privatrecht | private international law
comparative-law < law | Rechtsvergleichung | comparative law
legal-theory < law | Rechtstheorie | legal theory; theory of law
family-law < law | Familienrecht | family law
inheritance-law < law | Erbrecht; Testament | inheritance law; law of succession
property-law < law | Sachenrecht; Grundstücksrecht | property law; land law
law-of-obligations < law | Schuldrecht | law of obligations
commercial-law < law | Handelsrecht | commercial law
company-law < law | Gesellschaftsrecht | company law; corporate law
business-law < law | Wirtschaftsrecht | business law; economic law
competition-law < law | Wettbewerbsrecht; Kartellrecht | competition law; antitrust law
tax-law < law | Steuerrecht | tax law
insolvency-law < law | Insolvenzrecht; Insolvenz | insolvency law; insolvency
banking-law < law | Bankrecht; Kapitalmarktrecht | banking law; capital markets law
insurance-law < law | Versicherungsrecht | insurance law
tenancy-law < law | Mietrecht | tenancy law
building-law < law | Baurecht | building law; construction law
planning-law < law | Planungsrecht | planning law
environmental-law < law | Umweltrecht; Naturschutzrecht | environmental law
energy-law < law | Energierecht | energy law
traffic-law < law | Verkehrsrecht | traffic law; transport law
media-law < law | Medienrecht | media law
telecommunications-law < law | Telekommunikationsrecht | telecommunications law
pharmaceutical-law < law | Arzneimittelrecht | pharmaceutical law
food-law < law | Lebensmittelrecht | food law
asylum-law < law | Asylrecht; Ausländerrecht; Migrationsrecht | asylum law; immigration law; migration law
canon-law < law | Kirchenrecht; Staatskirchenrecht | canon law; church law
higher-education-law < law | Hochschulrecht; Wissenschaftsrecht | higher education law
school-law < law | Schulrecht | school law
municipal-law < law | Kommunalrecht | municipal law; local government law
police-law < law | Polizeirecht; Ordnungsrecht | police law
association-law < law | Vereinsrecht; Stiftungsrecht; Gemeinnützigkeitsrecht | association law; foundation law; non-profit law
consumer-protection < law | Verbraucherschutz; Verbraucherrecht | consumer protection; consumer law
customs-law < law | Zollrecht; Außenwirtschaftsrecht; Exportkontrolle | customs law; foreign trade law; export control
law-of-the-sea < law | Seerecht | law of the sea; maritime law
space-law < law | Weltraumrecht | space law
sports-law < law | Sportrecht | sports law
agricultural-law < law | Agrarrecht | agricultural law
human-rights-law < law | Menschenrechtsschutz | human rights law
anti-discrimination-law < law | Antidiskriminierungsrecht | anti-discrimination law
juvenile-criminal-law < law | Jugendstrafrecht | juvenile criminal law
guardianship-law < law | Betreuungsrecht; rechtliche Betreuung; Vormundschaft | guardianship law; legal guardianship
prison-system < law | Strafvollzug; Justizvollzug; Gefängnis | prison system; corrections; penal system
judiciary < law | Justiz; Gerichte; Richterinnen | judiciary; courts; judges
legal-profession < law | Anwaltschaft; Rechtsanwälte; Anwaltskanzlei | legal profession; law firm; attorneys
notaries < law | Notariat; Notare | notaries
arbitration < law | Schiedsgerichtsbarkeit; Schlichtung | arbitration; alternative dispute resolution
legislation < law | Gesetzgebung; Rechtsetzung | legislation; law making
data-law < law | Datenrecht; Recht der Datenwirtschaft | data law; law of the data economy
ai-law < law | Recht der Künstlichen Intelligenz | AI law
liability-for-ai < law | Haftung für KI | liability for AI
legal-informatics < law | Rechtsinformatik | legal informatics
open-source-licences < law | Open-Source-Lizenzen; Lizenzrecht | open source licences; licensing law
trademark-law < law | Markenrecht; Designrecht | trademark law; design law
personality-rights < law | Persönlichkeitsrecht | personality rights
whistleblower-protection < law | Whistleblowing; Hinweisgeberschutz | whistleblower protection
anti-money-laundering < law | Geldwäscheprävention; Geldwäsche | anti-money laundering; money laundering
hate-speech < law | Hate Speech; digitale Gewalt | hate speech; digital violence
victim-support < law | Opferschutz; Opferhilfe | victim support
criminalistics < law | Kriminalistik; Spurensicherung | criminalistics; crime scene investigation
economic-theory < economics | Wirtschaftstheorie | economic theory
microeconomics < economics | Mikroökonomik; Mikroökonomie | microeconomics
macroeconomics < economics | Makroökonomik; Makroökonomie | macroeconomics
economic-policy < economics | Wirtschaftspolitik | economic policy
public-economics < economics | Finanzwissenschaft | public economics; public finance theory
econometrics < economics | Ökonometrie | econometrics
business-statistics < economics | Wirtschaftsstatistik | business statistics; economic statistics
behavioural-economics < economics | Verhaltensökonomik; Verhaltensökonomie | behavioural economics
experimental-economics < economics | Experimentelle Wirtschaftsforschung | experimental economics
labour-economics < economics | Arbeitsökonomik; Arbeitsmarktökonomik | labour economics
international-economics < economics | Außenwirtschaft; internationaler Handel; Außenhandel | international economics; international trade; foreign trade
development-economics < economics | Entwicklungsökonomik | development economics
environmental-economics < economics | Umweltökonomik; Umweltökonomie | environmental economics
resource-economics < economics | Ressourcenökonomik | resource economics
energy-economics < economics | Energieökonomik; Energiewirtschaftslehre | energy economics
agricultural-economics < economics | Agrarökonomie; Agrarökonomik | agricultural economics
industrial-organization < economics | Industrieökonomik | industrial organization; industrial economics
institutional-economics < economics | Institutionenökonomik | institutional economics
regional-economics < economics | Regionalökonomik; Regionalökonomie | regional economics
transport-economics < economics | Verkehrswirtschaft | transport economics
economics-of-education < economics | Bildungsökonomik | economics of education
monetary-policy < economics | Geldpolitik; Geldtheorie; Zentralbanken | monetary policy; monetary economics; central banks
business-cycles < economics | Konjunktur; Konjunkturforschung | business cycles
economic-growth < economics | Wirtschaftswachstum | economic growth
innovation-economics < economics | Innovationsökonomik | innovation economics
platform-economy < economics | Plattformökonomie | platform economy
economy-for-the-common-good < economics | Gemeinwohlökonomie; Postwachstum | economy for the common good; degrowth
sharing-economy < economics | Sharing Economy | sharing economy
globalization < economics | Globalisierung | globalization
social-economy < economics | Sozialökonomik; Sozialwirtschaft | social economy; socioeconomics
cultural-economics < economics | Kulturökonomie | cultural economics
fiscal-policy < economics | Steuerpolitik | fiscal policy; tax policy
economic-development-agency < economics | Wirtschaftsförderung; Standortmarketing; Standortentwicklung | economic development agency; business promotion; location marketing
service-economy < economics | Dienstleistungswirtschaft | service economy
creative-industries < economics | Kreativwirtschaft; Kulturwirtschaft und Kreativwirtschaft | creative industries; creative economy
competition < economics | Wettbewerb; Wettbewerbspolitik | competition; competition policy
ecological-economics < economics | Ökologische Ökonomie | ecological economics
national-accounts < economics | Gesamtwirtschaftliche Rechnung; volkswirtschaftliche Gesamtrechnung | national accounts
taxation < tax-administration | Besteuerung | taxation
business-taxation < tax-administration | Steuerlehre; betriebswirtschaftliche Steuerlehre | business taxation
tax-consulting < tax-administration | Steuerberatung | tax consulting; tax advisors
customs < tax-administration | Zoll; Zollverwaltung | customs; customs administration
value-added-tax < tax-administration | Umsatzsteuer | value added tax; VAT
`);
