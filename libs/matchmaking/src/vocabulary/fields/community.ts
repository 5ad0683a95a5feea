import { topicTable } from '../topic-table.js';

/** Topics of public administration, social work and civil society. */
export const communityTopics = topicTable(`
ministries < public-administration | Ministerien; Bundesverwaltung; Landesverwaltung | ministries; federal administration; state administration
administrative-reform < public-administration | Verwaltungsreform; Bürokratieabbau | administrative reform; reducing bureaucracy
public-sector-innovation < public-administration | Verwaltungslabore; Innovation in der Verwaltung | public sector innovation; government innovation labs
open-government < public-administration | Offenes Regierungshandeln; Transparenz; Informationsfreiheit | open government; transparency; freedom of information
administrative-language < public-administration | Verwaltungssprache; bürgernahe Sprache | administrative language
civil-registry < public-administration | Standesamt; Meldewesen | civil registry; population registry
immigration-authorities < public-administration | Ausländerbehörde; Einbürgerung | immigration authorities; naturalization
public-order-office < public-administration | Ordnungsamt; öffentliche Ordnung | public order office; regulatory enforcement
election-administration < public-administration | Wahlorganisation | election administration
social-security < public-administration | Soziale Sicherung; Sozialversicherung | social security; social insurance
housing-benefit < public-administration | Wohngeld; Grundsicherung; Bürgergeld | housing benefit; basic income support
grant-administration < public-administration | Fördermittelverwaltung; Zuwendungsrecht | grant administration
government-cloud < public-administration | Verwaltungscloud; IT-Dienstleister der Verwaltung | government cloud; public sector IT providers
open-source-in-government < public-administration | Open Source in der Verwaltung | open source in government
armed-forces < public-administration | Bundeswehr; Streitkräfte | armed forces
intelligence-services < public-administration | Nachrichtendienste | intelligence services
public-safety-communications < public-administration | Rettungsleitstellen und Behördenfunk | public safety communications
disaster-relief-organizations < public-administration | Technisches Hilfswerk; THW | disaster relief organizations
emergency-preparedness < public-administration | Krisenvorsorge; Notfallvorsorge | emergency preparedness
public-warning-systems < public-administration | Sirenen; Bevölkerungswarnung | public warning systems
crime-prevention < public-administration | Kriminalprävention; kommunale Prävention | crime prevention
probation-service < public-administration | Bewährungshilfe; Straffälligenhilfe | probation service; offender rehabilitation
public-services < public-administration | Geldautomaten; Grundversorgung auf dem Land; Daseinsvorsorge | public services; services of general interest
nudging < public-administration | Nudging; verhaltensbasierte Politik | nudging; behavioural public policy
town-twinning < public-administration | Städtepartnerschaften | town twinning
government-foresight < public-administration | Strategische Vorausschau in der Verwaltung | government foresight
public-property-management < public-administration | Grundstücksverwaltung; Liegenschaften | public property management
vital-records < public-administration | Personenstandswesen | vital records
equal-opportunities-officers < public-administration | Gleichstellungsbeauftragte | equal opportunities officers
e-participation < citizen-participation | E-Partizipation; Beteiligungsplattformen | e-participation; participation platforms
youth-participation < citizen-participation | Jugendbeteiligung; Kinderbeteiligung | youth participation
direct-democracy < citizen-participation | Bürgerbegehren; Volksentscheid; direkte Demokratie | direct democracy; referendums
social-service-management < social-work | Soziale Dienste; Sozialmanagement | social service management; social management
youth-social-work < social-work | Jugendsozialarbeit | youth social work
street-work < social-work | Straßensozialarbeit; Streetwork | street work; outreach work
family-support < social-work | Familienhilfe; Erziehungshilfe; Heimerziehung | family support; residential child care
child-protection < social-work | Kinderschutz | child protection
foster-care < social-work | Pflegekinder; Adoption | foster care; adoption
women-s-shelters < social-work | Frauenhäuser; häusliche Gewalt | women's shelters; domestic violence
digitalization-of-social-work < social-work | Digitalisierung der Sozialen Arbeit | digitalization of social work
refugee-support < social-work | Flüchtlingshilfe; Flüchtlingsarbeit | refugee support
single-parents < social-work | Alleinerziehende | single parents
family-counselling < social-work | Familienberatung; Eheberatung | family counselling; marriage counselling
supported-living < social-work | Betreute Wohngruppen; Wohngemeinschaften | supported living; residential groups
food-banks < social-work | Tafel; Lebensmittelausgabe | food banks
crisis-hotlines < social-work | Telefonseelsorge | crisis hotlines
social-space-orientation < social-work | Sozialraumorientierung | social space orientation
sex-work < social-work | Prostitution; Menschenhandel | sex work; human trafficking
railway-mission < social-work | Bahnhofsmission | railway mission
sheltered-workshops < inclusion | Werkstätten für behinderte Menschen; Inklusionsbetriebe | sheltered workshops; inclusive employment
personal-assistance < inclusion | Persönliche Assistenz | personal assistance
supported-employment < inclusion | Unterstützte Beschäftigung | supported employment
intellectual-disability < inclusion | Geistige Behinderung; Lernbehinderung | intellectual disability; learning disabilities
inclusive-sports < inclusion | Inklusiver Sport; Behindertensport | inclusive sports; parasports
captioning < inclusion | Untertitel und Schriftdolmetschen | captioning
accessible-events < inclusion | Barrierefreie Veranstaltungen | accessible events
accessible-documents < inclusion | Barrierefreie Dokumente | accessible documents
neurodiversity < inclusion | Neurodiversität | neurodiversity
gender-equality < diversity | Geschlechtergerechtigkeit; Gender-Mainstreaming | gender equality; gender mainstreaming
lgbtq < diversity | Queere Themen; LGBTQ | LGBTQ; queer issues
anti-racism < diversity | Antirassismus; Rassismus | anti-racism; racism
diversity-management < diversity | Diversity-Management | diversity management
women-s-rights < diversity | Frauenförderung; Frauenrechte; Feminismus | women's rights; feminism; advancement of women
fathers < diversity | Männerarbeit; Väter | fathers; men's work
intercultural-competence < diversity | Interkulturelle Kompetenz; interkulturelles Training | intercultural competence; intercultural training
discrimination < diversity | Diskriminierung; Antidiskriminierung | discrimination; anti-discrimination
volunteer-management < volunteering | Freiwilligenmanagement; Freiwilligenagentur | volunteer management; volunteer centres
voluntary-service < volunteering | Freiwilligendienste; Freiwilliges Soziales Jahr; Bundesfreiwilligendienst | voluntary service; voluntary social year
neighbourhood-work < volunteering | Nachbarschaft; Nachbarschaftsarbeit | neighbourhood work; neighbourhoods
civic-tech < volunteering | Digitales Ehrenamt; Civic Tech | civic tech; digital volunteering
club-management < volunteering | Vereinsmanagement; Vereinsführung | club management
youth-organizations < volunteering | Jugendverbände; Pfadfinder | youth organizations; scouts
foundations < civil-society | Stiftungswesen; Philanthropie | foundations; philanthropy
social-movements < civil-society | Soziale Bewegungen; Aktivismus; Protest | social movements; activism
prevention-of-right-wing-extremism < civil-society | Zivilcourage; Rechtsextremismusprävention | prevention of right-wing extremism; civil courage
development-aid < civil-society | Entwicklungshilfe; Nord-Süd-Zusammenarbeit | development aid
peacebuilding < civil-society | Friedensarbeit; Konfliktbearbeitung | peacebuilding; conflict transformation
impact-management < civil-society | Wirkungsorientierung; Wirkungsmanagement | impact management
digital-rights < civil-society | Digitale Zivilgesellschaft; digitale Rechte | digital rights
consumer-advice < civil-society | Verbraucherzentralen; Verbraucherberatung; Verbraucherbildung | consumer advice; consumer education
environmental-education-centres < civil-society | Umweltbildungszentren | environmental education centres
community-buses < civil-society | Bürgerbusse | community buses
pregnancy-counselling < counselling | Sexualberatung; Schwangerschaftsberatung | pregnancy counselling
online-counselling < counselling | Online-Beratung | online counselling
systemic-counselling < counselling | Systemische Beratung | systemic counselling
peer-consultation < counselling | Kollegiale Beratung | peer consultation
nonviolent-communication < conflict-mediation | Gewaltfreie Kommunikation | nonviolent communication
business-mediation < conflict-mediation | Wirtschaftsmediation | business mediation
conflict-facilitation < conflict-mediation | Moderation von Konflikten | conflict facilitation
barcamps < workshop-facilitation | Barcamps; Unkonferenzen | barcamps; unconferences
graphic-recording < workshop-facilitation | Visuelle Moderation; Graphic Recording | graphic recording; visual facilitation
simulation-games < workshop-facilitation | Planspiele; Rollenspiele | simulation games; role play
lego-serious-play < workshop-facilitation | LEGO Serious Play | LEGO Serious Play
networking-events < workshop-facilitation | Vernetzungsveranstaltungen; Netzwerken; Networking | networking events; professional networking
retrospectives < workshop-facilitation | Retrospektiven | retrospectives
strategy-workshops < workshop-facilitation | Strategieworkshops | strategy workshops
`);
