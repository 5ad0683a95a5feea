import { topicTable } from '../topic-table.js';

/** Topics of psychology, the social sciences and politics. */
export const societyTopics = topicTable(`
general-psychology < psychology | Allgemeine Psychologie | general psychology
cognitive-psychology < psychology | Kognitionspsychologie; kognitive Psychologie | cognitive psychology
cognitive-science < psychology | Kognitionswissenschaft; Kognition | cognitive science; cognition
biological-psychology < psychology | Biologische Psychologie; Biopsychologie | biological psychology; biopsychology
developmental-psychology < psychology | Entwicklungspsychologie | developmental psychology
social-psychology < psychology | Sozialpsychologie | social psychology
differential-psychology < psychology | Differentielle Psychologie; Persönlichkeitspsychologie | differential psychology; personality psychology
psychological-assessment < psychology | Psychologische Diagnostik; Eignungsdiagnostik | psychological assessment; aptitude testing
educational-psychology < psychology | Pädagogische Psychologie; Lernpsychologie | educational psychology; psychology of learning
clinical-psychology < psychology | Klinische Psychologie | clinical psychology
business-psychology < psychology | Wirtschaftspsychologie | business psychology; economic psychology
engineering-psychology < psychology | Ingenieurpsychologie | engineering psychology
environmental-psychology < psychology | Umweltpsychologie | environmental psychology
traffic-psychology < psychology | Verkehrspsychologie | traffic psychology
forensic-psychology < psychology | Rechtspsychologie; forensische Psychologie | forensic psychology; legal psychology
media-psychology < psychology | Medienpsychologie | media psychology
consumer-psychology < psychology | Werbepsychologie; Konsumentenpsychologie | consumer psychology; advertising psychology
political-psychology < psychology | Politische Psychologie | political psychology
sports-psychology < psychology | Sportpsychologie | sports psychology
child-psychology < psychology | Kinderpsychologie; Jugendpsychologie | child psychology; adolescent psychology
psychology-of-ageing < psychology | Alterspsychologie; Gerontopsychologie | psychology of ageing; gerontopsychology
positive-psychology < psychology | Positive Psychologie; Wohlbefinden; Glücksforschung | positive psychology; well-being; happiness research
emotion-research < psychology | Emotionsforschung; Emotionen | emotion research; emotions
motivation < psychology | Motivation; Motivationsforschung | motivation
memory < psychology | Gedächtnis; Gedächtnisforschung | memory; memory research
attention < psychology | Aufmerksamkeit | attention
intelligence-research < psychology | Intelligenzforschung; Hochbegabung | intelligence research; giftedness
decision-making-research < psychology | Entscheidungsforschung; Urteilen und Entscheiden | decision making research; judgement and decision making
behaviour-change < psychology | Verhaltensänderung | behaviour change
experimental-psychology < psychology | Experimentelle Psychologie | experimental psychology
psychological-methods < psychology | Psychologische Methodenlehre; mathematische Psychologie | psychological methods; mathematical psychology
school-psychology < psychology | Schulpsychologie | school psychology
cross-cultural-psychology < psychology | Kulturvergleichende Psychologie | cross-cultural psychology
history-of-psychology < psychology | Geschichte der Psychologie | history of psychology
creativity < psychology | Kreativität; Kreativitätsforschung | creativity; creativity research
psychology-of-religion < psychology | Religionspsychologie | psychology of religion
psycholinguistics < psychology | Sprachpsychologie; Psycholinguistik | psycholinguistics; psychology of language
consumer-behaviour < psychology | Kaufverhalten; Konsumentenverhalten | consumer behaviour
social-sciences < research | Sozialwissenschaften; Gesellschaftswissenschaften; Gesellschaft; Gesellschaftsforschung | social sciences; society
humanities < research | Geisteswissenschaften | humanities
philosophy-of-science < research | Wissenschaftstheorie; Wissenschaftsphilosophie | philosophy of science; theory of science
science-studies < research | Wissenschaftsforschung; Wissenschafts- und Technikforschung | science studies; science and technology studies
science-policy < research | Wissenschaftspolitik; Forschungspolitik | science policy; research policy
interdisciplinary-research < research | Interdisziplinäre Forschung; Interdisziplinarität; Transdisziplinarität | interdisciplinary research; transdisciplinarity
research-integrity < research | Gute wissenschaftliche Praxis; wissenschaftliche Integrität | research integrity; good scientific practice
peer-review < research | Begutachtung; Peer-Review | peer review; reviewing
bibliometrics < research | Bibliometrie; Szientometrie | bibliometrics; scientometrics
reproducibility < research | Reproduzierbarkeit | reproducibility; replication
electronic-lab-notebooks < research | Laborinformationssysteme; elektronisches Laborbuch | electronic lab notebooks; laboratory information systems
research-infrastructure < research | Forschungsinfrastruktur; Großgeräte | research infrastructure
postdocs < research | Postdocs; wissenschaftlicher Nachwuchs; Nachwuchsförderung | postdocs; early career researchers
professorship < research | Professur; Berufungsverfahren | professorship; faculty appointments
scientific-conferences < research | Postertagung; wissenschaftliche Tagungen; Konferenzorganisation | scientific conferences
research-evaluation < research | Forschungsevaluation | research evaluation
research-impact < research | Wirkung von Forschung; gesellschaftliche Wirkung | research impact; societal impact
academic-careers < research | Akademische Karriere; Karriere in der Wissenschaft | academic careers
research-communication < research | Forschungskommunikation; Wissenschafts-PR | research communication
contract-research < research | Auftragsforschung; Industrieforschung | contract research; industrial research
survey-methodology < research | Umfragemethodik; Fragebogenentwicklung | survey methodology; questionnaire design
epistemology < research | Erkenntnistheorie | epistemology
data-collection < research | Datenerhebung; Feldforschung | data collection; field research
applied-research < research | Angewandte Forschung | applied research
political-science < social-sciences | Politikwissenschaft; Politologie | political science; politics research
communication-science < social-sciences | Kommunikationswissenschaft; Publizistik | communication science; communication studies
media-studies < social-sciences | Medienwissenschaft; Medienforschung | media studies; media research
ethnology < social-sciences | Ethnologie; Völkerkunde | ethnology; social anthropology; cultural anthropology
anthropology < social-sciences | Anthropologie | anthropology
folklore-studies < social-sciences | Volkskunde; Europäische Ethnologie | folklore studies; European ethnology; folklore
cultural-studies < social-sciences | Empirische Kulturwissenschaft; Kulturwissenschaft | cultural studies; cultural sciences
demography < social-sciences | Demografie; Bevölkerungswissenschaft; Demographie | demography; population studies
gender-studies < social-sciences | Geschlechterforschung; Gender Studies; Frauenforschung | gender studies; women's studies
peace-research < social-sciences | Friedensforschung; Konfliktforschung; Friedens- und Konfliktforschung | peace research; conflict research; peace and conflict studies
criminology < social-sciences | Kriminologie | criminology
administrative-science < social-sciences | Verwaltungswissenschaft | administrative science; public administration studies
social-policy < social-sciences | Sozialpolitik; Sozialstaat | social policy; welfare state
area-studies < social-sciences | Regionalwissenschaften; Regionalstudien | area studies; regional studies
migration-studies < social-sciences | Migrationsforschung; Flucht- und Migrationsforschung | migration studies; refugee studies
postcolonial-studies < social-sciences | Postkoloniale Studien; Kolonialismus | postcolonial studies; colonialism
development-studies < social-sciences | Entwicklungsforschung; Entwicklungsländer | development studies; developing countries
labour-market-research < social-sciences | Arbeitsmarktforschung; Arbeitsmarkt | labour market research; labour market
family-studies < social-sciences | Familienforschung | family studies
youth-research < social-sciences | Jugendforschung | youth research; youth studies
disability-studies < social-sciences | Disability Studies | disability studies
social-statistics < social-sciences | Sozialstatistik | social statistics
network-research < social-sciences | Netzwerkforschung; soziale Netzwerkanalyse | network research; social network analysis
consumer-research < social-sciences | Konsumforschung; Verbraucherforschung | consumer research
life-course-research < social-sciences | Lebenslaufforschung; Biografieforschung | life course research; biographical research
digital-society < social-sciences | Digitalisierung der Gesellschaft; digitale Gesellschaft | digital society
antisemitism-research < social-sciences | Antisemitismusforschung; Antisemitismus | antisemitism research; antisemitism
extremism-research < social-sciences | Extremismusforschung; Extremismus; Radikalisierung | extremism research; extremism; radicalization
sociological-theory < sociology | Soziologische Theorie | sociological theory
empirical-social-research < sociology | Empirische Sozialforschung; Methoden der Sozialforschung | empirical social research; social research methods
economic-sociology < sociology | Wirtschaftssoziologie | economic sociology
sociology-of-work < sociology | Arbeitssoziologie; Industriesoziologie | sociology of work; industrial sociology
sociology-of-organizations < sociology | Organisationssoziologie | sociology of organizations
urban-sociology < sociology | Stadtsoziologie | urban sociology
rural-sociology < sociology | Agrarsoziologie; Landsoziologie | rural sociology
sociology-of-the-family < sociology | Familiensoziologie | sociology of the family
sociology-of-education < sociology | Bildungssoziologie | sociology of education
cultural-sociology < sociology | Kultursoziologie | cultural sociology; sociology of culture
sociology-of-religion < sociology | Religionssoziologie | sociology of religion
sociology-of-technology < sociology | Techniksoziologie | sociology of technology
sociology-of-knowledge < sociology | Wissenssoziologie | sociology of knowledge
political-sociology < sociology | Politische Soziologie | political sociology
sociology-of-law < sociology | Rechtssoziologie | sociology of law
environmental-sociology < sociology | Umweltsoziologie | environmental sociology
social-structure < sociology | Sozialstruktur; Sozialstrukturanalyse | social structure; social structure analysis
social-inequality < sociology | Soziale Ungleichheit | social inequality
social-change < sociology | Sozialer Wandel; gesellschaftlicher Wandel | social change
social-cohesion < sociology | Sozialer Zusammenhalt; gesellschaftlicher Zusammenhalt | social cohesion
poverty < sociology | Armut; Armutsforschung; Kinderarmut | poverty; poverty research; child poverty
generations < sociology | Generationen | generations
lifestyles < sociology | Lebensstile; Milieuforschung | lifestyles; milieu research
sociology-of-health < sociology | Medizin- und Gesundheitssoziologie | sociology of health
sociology-of-media < sociology | Mediensoziologie | sociology of media
sociology-of-sport < sociology | Sportsoziologie | sociology of sport
international-politics < politics | Internationale Politik; internationale Beziehungen | international politics; international relations
political-theory < politics | Politische Theorie; Ideengeschichte | political theory; history of political thought
comparative-politics < politics | Vergleichende Politikwissenschaft | comparative politics
political-systems < politics | Politisches System; Regierungslehre | political systems; government studies
foreign-policy < politics | Außenpolitik; Diplomatie | foreign policy; diplomacy
security-policy < politics | Sicherheitspolitik | security policy
defence < politics | Verteidigung; Verteidigungspolitik; Militär | defence; defense policy; military
development-policy < politics | Entwicklungspolitik | development policy
environmental-policy < politics | Umweltpolitik | environmental policy
energy-policy < politics | Energiepolitik | energy policy
climate-policy < politics | Klimapolitik | climate policy
industrial-policy < politics | Industriepolitik | industrial policy
innovation-policy < politics | Innovationspolitik; Technologiepolitik | innovation policy; technology policy
education-policy < politics | Bildungspolitik | education policy
cultural-policy < politics | Kulturpolitik | cultural policy
local-politics < politics | Kommunalpolitik; Stadtrat; Gemeinderat | local politics; city council
transport-policy < politics | Verkehrspolitik | transport policy
housing-policy < politics | Wohnungspolitik | housing policy
agricultural-policy < politics | Agrarpolitik | agricultural policy
migration-policy < politics | Migrationspolitik; Asylpolitik | migration policy; asylum policy
gender-equality-policy < politics | Gleichstellungspolitik | gender equality policy
political-parties < politics | Parteien; Parteienforschung; Parlamente | political parties; parliaments
elections < politics | Wahlen; Wahlforschung | elections; electoral research
democracy < politics | Demokratie; Demokratieforschung; Demokratieförderung | democracy; democracy research; promoting democracy
human-rights < politics | Menschenrechte | human rights
advocacy < politics | Interessenvertretung; Lobbyarbeit | advocacy; lobbying
european-union < politics | Europäische Union; europäische Integration | European Union; European integration
united-nations < politics | Vereinte Nationen; internationale Organisationen | United Nations; international organizations
civic-education < politics | Politische Bildung | civic education; political education
political-communication < politics | Politische Kommunikation; Wahlkampf | political communication; election campaigns
geopolitics < politics | Geopolitik | geopolitics
arms-control < politics | Rüstungskontrolle; Abrüstung | arms control; disarmament
counter-terrorism < politics | Terrorismusbekämpfung; Terrorismus | counter-terrorism; terrorism
populism < politics | Populismus | populism
policy-analysis < politics | Policy-Analyse; Politikfeldanalyse | policy analysis
public-opinion < politics | Öffentliche Meinung; Meinungsforschung | public opinion; opinion polling
citizens-assemblies < politics | Bürgerräte | citizens' assemblies
anti-corruption < politics | Korruptionsbekämpfung; Korruption | anti-corruption; corruption
humanitarian-aid < politics | Humanitäre Hilfe | humanitarian aid
`);
