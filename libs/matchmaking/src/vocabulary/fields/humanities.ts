import { topicTable } from '../topic-table.js';

/** Topics of the humanities: history, philosophy, religion, languages and literature. */
export const humanitiesTopics = topicTable(`
philology < humanities | Philologie | philology
classical-studies < humanities | Altertumswissenschaft; Klassische Altertumswissenschaft | classical studies; classics
archaeology < humanities | Archäologie | archaeology; archeology
oriental-studies < humanities | Orientalistik; Nahoststudien | oriental studies; Middle Eastern studies
asian-studies < humanities | Asienwissenschaften; Asienstudien | Asian studies
american-studies < humanities | Amerikanistik; Amerikastudien | American studies
african-studies < humanities | Afrikanistik; Afrikastudien | African studies
latin-american-studies < humanities | Lateinamerikastudien | Latin American studies
east-european-studies < humanities | Osteuropastudien; osteuropäische Studien | East European studies
jewish-studies < humanities | Judaistik; jüdische Studien | Jewish studies
islamic-studies < humanities | Islamwissenschaft; Islamkunde | Islamic studies
book-studies < humanities | Buchwissenschaft | book studies; history of the book
scholarly-editing < humanities | Editionswissenschaft; Textkritik | scholarly editing; textual criticism
intellectual-history < humanities | Ideen- und Geistesgeschichte; Geistesgeschichte | intellectual history
aesthetics < humanities | Ästhetik | aesthetics
culture-of-remembrance < humanities | Erinnerungskultur; Gedenkstätten | culture of remembrance; memorial sites
regional-and-cultural-studies < humanities | Landeskunde | regional and cultural studies
digital-editions < humanities | Computerphilologie; digitale Editionen | digital editions
ancient-history < history | Alte Geschichte; Geschichte der Antike; Antike; Altertum | ancient history; antiquity
prehistory < history | Ur- und Frühgeschichte; Vorgeschichte; Urgeschichte; Frühgeschichte | prehistory; prehistory and early history; early history
medieval-history < history | Mittelalterliche Geschichte; Geschichte des Mittelalters; Mittelalter | medieval history; Middle Ages
early-modern-period < history | Frühe Neuzeit; Geschichte der Frühen Neuzeit | early modern period; early modern history
modern-history < history | Neuere Geschichte; Neuzeit; Geschichte der Neuzeit | modern history; modern times
contemporary-history < history | Zeitgeschichte | contemporary history
history-of-science < history | Wissenschaftsgeschichte | history of science
history-of-technology < history | Technikgeschichte | history of technology
economic-history < history | Wirtschaftsgeschichte | economic history
social-history < history | Sozialgeschichte | social history
cultural-history < history | Kulturgeschichte | cultural history
legal-history < history | Rechtsgeschichte | legal history; history of law
church-history < history | Kirchengeschichte | church history; ecclesiastical history
art-history < history | Kunstgeschichte; Kunstwissenschaft | art history; history of art
music-history < history | Musikgeschichte | music history; history of music
literary-history < history | Literaturgeschichte | literary history; history of literature
history-of-philosophy < history | Philosophiegeschichte | history of philosophy
regional-history < history | Landesgeschichte; Regionalgeschichte; Heimatgeschichte | regional history; local history
east-european-history < history | Osteuropäische Geschichte | East European history
global-history < history | Globalgeschichte; Weltgeschichte | global history; world history
environmental-history < history | Umweltgeschichte | environmental history
military-history < history | Militärgeschichte | military history
urban-history < history | Stadtgeschichte | urban history
media-history < history | Mediengeschichte | media history
oral-history < history | Alltagsgeschichte; Zeitzeugen; mündliche Geschichte | oral history; everyday history
history-of-education < history | Bildungsgeschichte; Geschichte der Pädagogik | history of education
agricultural-history < history | Agrargeschichte | agricultural history
history-of-national-socialism < history | Geschichte des Nationalsozialismus; Holocaustforschung | history of National Socialism; Holocaust studies
auxiliary-sciences-of-history < history | Hilfswissenschaften; historische Hilfswissenschaften; Quellenkunde | auxiliary sciences of history; source studies
genealogy < history | Genealogie; Ahnenforschung; Familienforschung für Ahnen | genealogy; family history
numismatics < history | Numismatik; Münzkunde | numismatics
epigraphy < history | Epigraphik; Inschriftenkunde | epigraphy
palaeography < history | Paläographie; Handschriftenkunde; Handschriften | palaeography; manuscripts; manuscript studies
heraldry < history | Heraldik; Wappenkunde | heraldry
history-education < history | Geschichtsdidaktik; Geschichtsunterricht | history education; didactics of history
provenance-research < history | Provenienzforschung | provenance research
theory-of-history < history | Begriffsgeschichte; Geschichtstheorie | theory of history; conceptual history
byzantine-studies < history | Byzantinistik | Byzantine studies
classical-archaeology < archaeology | Klassische Archäologie | classical archaeology
christian-archaeology < archaeology | Christliche Archäologie | Christian archaeology
near-eastern-archaeology < archaeology | Vorderasiatische Archäologie | Near Eastern archaeology
archaeology-of-the-roman-provinces < archaeology | Provinzialrömische Archäologie | archaeology of the Roman provinces
egyptology < archaeology | Ägyptologie | Egyptology
ancient-near-eastern-studies < archaeology | Altorientalistik; Assyriologie | ancient Near Eastern studies; Assyriology
underwater-archaeology < archaeology | Unterwasserarchäologie | underwater archaeology
archaeometry < archaeology | Archäometrie | archaeometry
excavation < archaeology | Grabungstechnik; Ausgrabungen | excavation; excavation techniques
archaeobotany < archaeology | Archäobotanik; Archäozoologie | archaeobotany; archaeozoology
ethics < philosophy | Ethik; Moralphilosophie | ethics; moral philosophy
logic < philosophy | Logik; philosophische Logik | logic; philosophical logic
metaphysics < philosophy | Metaphysik | metaphysics
theoretical-philosophy < philosophy | Theoretische Philosophie | theoretical philosophy
practical-philosophy < philosophy | Praktische Philosophie | practical philosophy
political-philosophy < philosophy | Politische Philosophie | political philosophy
philosophy-of-law < philosophy | Rechtsphilosophie | philosophy of law; legal philosophy
philosophy-of-language < philosophy | Sprachphilosophie | philosophy of language
philosophy-of-mind < philosophy | Philosophie des Geistes | philosophy of mind
philosophy-of-technology < philosophy | Technikphilosophie; Technikethik | philosophy of technology; ethics of technology
philosophy-of-nature < philosophy | Naturphilosophie | philosophy of nature
philosophy-of-religion < philosophy | Religionsphilosophie | philosophy of religion
applied-ethics < philosophy | Angewandte Ethik | applied ethics
environmental-ethics < philosophy | Umweltethik; Naturethik | environmental ethics
business-ethics < philosophy | Wirtschaftsethik; Unternehmensethik | business ethics
animal-ethics < philosophy | Tierethik | animal ethics
information-ethics < philosophy | Informationsethik; Digitalethik; Datenethik | information ethics; digital ethics; data ethics
phenomenology < philosophy | Phänomenologie | phenomenology
hermeneutics < philosophy | Hermeneutik | hermeneutics
ancient-philosophy < philosophy | Antike Philosophie | ancient philosophy
philosophy-for-children < philosophy | Philosophieren mit Kindern; Philosophiedidaktik | philosophy for children; philosophy teaching
religious-studies < humanities | Religionswissenschaft | religious studies; science of religion
theology < religious-studies | Theologie | theology
history-of-religions < religious-studies | Religionsgeschichte | history of religions
religious-education < religious-studies | Religionspädagogik; Religionsunterricht | religious education
buddhism < religious-studies | Buddhismus | Buddhism
hinduism < religious-studies | Hinduismus | Hinduism
islam < religious-studies | Islam | Islam
judaism < religious-studies | Judentum | Judaism
christianity < religious-studies | Christentum | Christianity
interfaith-dialogue < religious-studies | Interreligiöser Dialog | interfaith dialogue
secularism < religious-studies | Säkularität; Humanismus; Konfessionslose | secularism
protestant-theology < theology | Evangelische Theologie; protestantische Theologie | Protestant theology; evangelical theology
catholic-theology < theology | Katholische Theologie | Catholic theology
orthodox-theology < theology | Orthodoxe Theologie | Orthodox theology
islamic-theology < theology | Islamische Theologie | Islamic theology
biblical-studies < theology | Altes Testament; Neues Testament; Bibelwissenschaft; Bibel | biblical studies; Bible; Old Testament; New Testament
systematic-theology < theology | Systematische Theologie; Dogmatik | systematic theology; dogmatics
practical-theology < theology | Praktische Theologie; Pastoraltheologie | practical theology; pastoral theology
mission-studies < theology | Missionswissenschaft | mission studies
liturgy < theology | Liturgiewissenschaft; Liturgie; Gottesdienst | liturgy; worship
christian-social-ethics < theology | Christliche Sozialethik | Christian social ethics
church-welfare-services < religion | Diakonie; Caritas | church welfare services
parish-work < religion | Kirchengemeinde; Gemeindearbeit; Gemeindeleben | parish work; congregations
hospital-chaplaincy < religion | Krankenhausseelsorge; Notfallseelsorge | hospital chaplaincy; emergency chaplaincy
church-youth-work < religion | Kirchliche Jugendarbeit | church youth work
ecumenism < religion | Ökumene | ecumenism
funeral-services < religion | Bestattung; Bestattungswesen; Friedhöfe | funeral services; cemeteries
monasteries < religion | Klöster; Ordensleben | monasteries; religious orders
spirituality < religion | Spiritualität | spirituality
pilgrimage < religion | Pilgern | pilgrimage
church-music < religion | Kirchenmusik | church music; sacred music
church-development < religion | Kirchenentwicklung | church development
general-linguistics < linguistics | Allgemeine Sprachwissenschaft | general linguistics
applied-linguistics < linguistics | Angewandte Sprachwissenschaft; angewandte Linguistik | applied linguistics
historical-linguistics < linguistics | Historische Sprachwissenschaft; Indogermanistik | historical linguistics; Indo-European studies
comparative-linguistics < linguistics | Vergleichende Sprachwissenschaft | comparative linguistics
phonetics < linguistics | Phonetik; Phonologie | phonetics; phonology
syntax < linguistics | Syntax; Grammatik | syntax; grammar
semantics < linguistics | Semantik | semantics
pragmatics < linguistics | Pragmatik; Gesprächsanalyse | pragmatics; conversation analysis
word-formation < linguistics | Morphologie der Sprache; Wortbildung | word formation; morphology of language
sociolinguistics < linguistics | Soziolinguistik | sociolinguistics
dialectology < linguistics | Dialektologie; Mundarten; Dialekte | dialectology; dialects
corpus-linguistics < linguistics | Korpuslinguistik | corpus linguistics
lexicography < linguistics | Lexikografie; Wörterbücher | lexicography; dictionaries
language-acquisition < linguistics | Spracherwerb; Mehrsprachigkeit | language acquisition; multilingualism
speech-science < linguistics | Sprechwissenschaft; Sprecherziehung; Rhetorik | speech science; rhetoric; speech training
language-policy < linguistics | Sprachpolitik; Minderheitensprachen | language policy; minority languages
text-linguistics < linguistics | Textlinguistik; Diskursanalyse | text linguistics; discourse analysis
neurolinguistics < linguistics | Neurolinguistik | neurolinguistics
clinical-linguistics < linguistics | Klinische Linguistik; Sprachstörungen | clinical linguistics; language disorders
terminology-work < linguistics | Terminologiearbeit; Fachsprachen | terminology work; languages for special purposes
onomastics < linguistics | Namenforschung | onomastics
linguistic-typology < linguistics | Sprachtypologie | linguistic typology
endangered-languages < linguistics | Sprachdokumentation bedrohter Sprachen; bedrohte Sprachen | endangered languages
semiotics < linguistics | Semiotik | semiotics
language-technology < linguistics | Sprachtechnologie | language technology
second-language-acquisition < linguistics | Zweitspracherwerb | second language acquisition
writing-research < linguistics | Schreibforschung; Schreibdidaktik | writing research
literary-studies < literature | Literaturwissenschaft | literary studies; literary science
comparative-literature < literature | Vergleichende Literaturwissenschaft; Komparatistik | comparative literature
german-literature < literature | Deutsche Literatur; neuere deutsche Literatur | German literature
english-literature < literature | Englische Literatur | English literature
literary-theory < literature | Literaturtheorie | literary theory
children-s-literature < literature | Kinder- und Jugendliteratur | children's literature
lyric-poetry < literature | Lyrik; Gedichte | lyric poetry; poems
literary-criticism < literature | Literaturkritik | literary criticism
creative-writing < literature | Kreatives Schreiben | creative writing
literary-events < literature | Literaturvermittlung; Lesungen | literary events; readings
comics < literature | Comics; Graphic Novels | comics; graphic novels
screenwriting < literature | Drehbuch; Dramaturgie | screenwriting; dramaturgy
medieval-studies < literature | Mediävistik; mittelalterliche Literatur; Ältere deutsche Literatur | medieval studies; medieval literature
world-literature < literature | Weltliteratur | world literature
reading-promotion < literature | Leseförderung; Lesekompetenz | reading promotion; reading literacy
narratology < literature | Erzählforschung; Märchen | narratology; fairy tales
languages < humanities | Sprachen; Fremdsprachen | languages; foreign languages
german-studies < languages | Germanistik; deutsche Philologie; Deutsche Sprachwissenschaft | German studies; German philology
english-studies < languages | Anglistik; englische Philologie | English studies; English philology
romance-studies < languages | Romanistik; romanische Philologie | Romance studies; Romance philology
slavic-studies < languages | Slawistik; Slavistik; slawische Philologie | Slavic studies; Slavonic studies
classical-philology < languages | Klassische Philologie; Latinistik; Gräzistik | classical philology; Latin studies; Greek studies
scandinavian-studies < languages | Skandinavistik; Nordistik | Scandinavian studies; Nordic studies
dutch-studies < languages | Niederlandistik | Dutch studies
finno-ugric-studies < languages | Finnougristik | Finno-Ugric studies
chinese-studies < languages | Sinologie; Chinastudien | Chinese studies; sinology
japanese-studies < languages | Japanologie | Japanese studies
korean-studies < languages | Koreanistik | Korean studies
indology < languages | Indologie; Südasienstudien | Indology; South Asian studies
southeast-asian-studies < languages | Südostasienstudien | Southeast Asian studies
turkish-studies < languages | Turkologie | Turkish studies
iranian-studies < languages | Iranistik | Iranian studies
semitic-studies < languages | Semitistik; Arabistik | Semitic studies; Arabic studies
central-asian-studies < languages | Zentralasienstudien; Mongolistik; Tibetologie | Central Asian studies; Mongolian studies
celtic-studies < languages | Keltologie | Celtic studies
baltic-studies < languages | Baltistik | Baltic studies
caucasian-studies < languages | Kaukasiologie | Caucasian studies
hebrew-language < languages | Hebräische Sprache | Hebrew language
german-language < languages | Deutsche Sprache | German language
english-language < languages | Englische Sprache | English language
french-language < languages | Französische Sprache | French language
spanish-language < languages | Spanische Sprache; Hispanistik | Spanish language; Hispanic studies
italian-language < languages | Italienische Sprache; Italianistik | Italian language; Italian studies
portuguese-language < languages | Portugiesische Sprache; Lusitanistik | Portuguese language; Portuguese studies
polish-language < languages | Polnische Sprache; Polonistik | Polish language; Polish studies
russian-language < languages | Russische Sprache; Russistik | Russian language; Russian studies
czech-language < languages | Tschechische Sprache; Bohemistik | Czech language; Czech studies
ukrainian-language < languages | Ukrainische Sprache; Ukrainistik | Ukrainian language; Ukrainian studies
sorbian-language < languages | Sorbische Sprache; Sorabistik | Sorbian language; Sorbian studies
latin < languages | Latein | Latin
greek-language < languages | Altgriechische Sprache; Neogräzistik | Greek language; Modern Greek studies
swedish-language < languages | Schwedische Sprache | Swedish language
german-as-a-foreign-language < languages | Deutsch als Fremdsprache | German as a foreign language
english-as-a-foreign-language < languages | Englischunterricht; Englisch als Fremdsprache | English as a foreign language; English language teaching
foreign-language-teaching < languages | Fremdsprachendidaktik | foreign language teaching
intercultural-communication < languages | Interkulturelle Kommunikation | intercultural communication
constructed-languages < languages | Plansprachen; Esperanto | constructed languages; Esperanto
creole-studies < languages | Kreolistik | creole studies
translation-studies < translation | Übersetzungswissenschaft; Translationswissenschaft | translation studies
conference-interpreting < translation | Konferenzdolmetschen; Simultandolmetschen | conference interpreting; simultaneous interpreting
subtitling < translation | Untertitelung; Audiodeskription | subtitling; audio description
localization < translation | Lokalisierung | localization
specialized-translation < translation | Fachübersetzung | specialized translation
community-interpreting < translation | Gemeindedolmetschen; Sprachmittlung | community interpreting; language mediation
`);
