import { topicTable } from '../topic-table.js';

/** Topics of education, from the nursery to the university. */
export const learningTopics = topicTable(`
general-education-science < education | Allgemeine Pädagogik | general education science; general pedagogy
educational-research < education | Bildungsforschung; empirische Bildungsforschung | educational research
special-needs-education < education | Sonderpädagogik; Förderpädagogik | special needs education; special education
curative-education < education | Heilpädagogik | curative education; remedial education
vocational-education-studies < education | Berufspädagogik; Wirtschaftspädagogik | vocational education studies; business education
social-pedagogy < education | Sozialpädagogik | social pedagogy
school-education < education | Schulpädagogik | school education; school pedagogy
primary-education < education | Grundschulpädagogik; Grundschuldidaktik | primary education; elementary education
subject-didactics < education | Fachdidaktik | subject didactics; subject-specific education
media-education < education | Medienpädagogik | media education; media pedagogy
intercultural-education < education | Interkulturelle Pädagogik; interkulturelle Bildung | intercultural education
experiential-education < education | Erlebnispädagogik | experiential education; outdoor education
progressive-education < education | Reformpädagogik; Montessori; Waldorfpädagogik | progressive education; Montessori; Waldorf education
inclusive-education < education | Inklusive Bildung; schulische Inklusion | inclusive education
parent-education < education | Elternbildung; Elternarbeit; Familienbildung | parent education; family education
education-management < education | Bildungsmanagement; Bildungsplanung | education management; education planning
educational-equity < education | Bildungsgerechtigkeit | educational equity
educational-technology < education | Bildungstechnologie; EdTech | educational technology; edtech
learning < education | Lernen; Lehren und Lernen | learning; teaching and learning; teaching
computer-science-education < education | Informatikunterricht; informatische Bildung; Didaktik der Informatik | computer science education; computing education
learning-to-code < education | Programmieren lernen; Programmieren für Kinder | learning to code; coding for kids
museum-education < education | Museumspädagogik | museum education
theatre-education < education | Theaterpädagogik | theatre education
music-education < education | Musikpädagogik; Musikerziehung; Musikunterricht | music education; music teaching; music pedagogy
art-education < education | Kunstpädagogik; Kunsterziehung; Kunstunterricht | art education; art teaching
physical-education < education | Sportpädagogik; Sportunterricht | physical education; sport education
dance-education < education | Tanzpädagogik | dance education
forest-education < education | Waldpädagogik; Naturpädagogik | forest education; nature education
literacy < education | Alphabetisierung; Grundbildung | literacy; basic education
educational-guidance < education | Bildungsberatung | educational guidance
gifted-education < education | Hochbegabtenförderung; Begabtenförderung | gifted education
tutoring < education | Nachhilfe; Lernförderung | tutoring; learning support
road-safety-education < education | Verkehrserziehung | road safety education
sex-education < education | Sexualpädagogik | sex education
home-economics < education | Ernährungs- und Haushaltslehre; Hauswirtschaft; Haushaltswissenschaft | home economics; household management
handicraft-education < education | Werken; technisches Werken | handicraft education
economic-education < education | Wirtschaftliche Bildung | economic education
democracy-education < education | Demokratiepädagogik | democracy education
peace-education < education | Friedenspädagogik | peace education
global-education < education | Entwicklungspolitische Bildung; globales Lernen | global education
historical-and-political-education < education | Historisch-politische Bildung | historical and political education
non-formal-education < education | Außerschulische Bildung; non-formale Bildung | non-formal education
primary-school < school | Grundschule; Primarstufe | primary school
secondary-school < school | Weiterführende Schulen; Gymnasium; Sekundarstufe | secondary school; secondary education; grammar school
teaching-profession < school | Lehramt; Lehrkräfte; Lehrer | teaching profession; teachers
special-needs-school < school | Förderschule | special needs school
all-day-school < school | Ganztagsschule; Ganztagsbetreuung; Hort | all-day school; after-school care
school-leadership < school | Schulleitung; Schulmanagement | school leadership; school management
school-social-work < school | Schulsozialarbeit | school social work
digital-schools < school | Digitale Schule; Schuldigitalisierung; Tablets im Unterricht | digital schools; digitalization of schools
assessment < school | Leistungsmessung; Prüfungen; Noten | assessment; examinations; grading
bullying < school | Mobbing; Gewaltprävention an Schulen | bullying; school violence prevention
teaching-materials < school | Lehrmittel; Schulbücher; Unterrichtsmaterial | teaching materials; textbooks
student-labs < school | Schülerlabore | student labs
ai-in-schools < school | KI im Unterricht; KI in der Schule | AI in schools; AI in teaching
german-lessons < school | Deutschunterricht; Deutschdidaktik | German lessons; teaching German
ethics-lessons < school | Religions- und Ethikunterricht; Ethikunterricht | ethics lessons
university-didactics < higher-education | Hochschuldidaktik | university didactics; higher education teaching
university-administration < higher-education | Hochschulmanagement; Hochschulverwaltung | university administration; higher education management
higher-education-research < higher-education | Hochschulforschung | higher education research
student-counselling < higher-education | Studienberatung; Studierendenberatung | student counselling; study guidance
university-studies < higher-education | Studium; Studierende | university studies; students
internationalization-of-universities < higher-education | Internationalisierung der Hochschulen; Studierendenaustausch; Erasmus | internationalization of universities; student exchange
dual-study-programmes < higher-education | Duales Studium | dual study programmes
distance-learning < higher-education | Fernstudium | distance learning; distance education
alumni-relations < higher-education | Alumni-Arbeit | alumni relations
student-success < higher-education | Studienerfolg; Studienabbruch | student success; dropout
e-assessment < higher-education | Prüfungsformen; E-Prüfungen | e-assessment; exam formats
third-mission < higher-education | Dritte Mission | third mission
childcare < early-childhood-education | Kinderbetreuung; Kindertagespflege | childcare
childcare-workers < early-childhood-education | Erzieherinnen und Erzieher; Erzieherausbildung | childcare workers
play-education < early-childhood-education | Spielpädagogik; Spielen | play education
language-support < early-childhood-education | Sprachförderung; Sprachbildung | language support; language education for children
vocational-schools < vocational-training | Berufsschule | vocational schools
in-company-trainers < vocational-training | Ausbilder; betriebliche Ausbildung | in-company trainers
master-craftsperson-training < vocational-training | Meisterausbildung; Meister | master craftsperson training
career-orientation < vocational-training | Berufsorientierung | career orientation
technical-colleges < vocational-training | Fachschulen | technical colleges
train-the-trainer < continuing-education | Trainerausbildung; Train the Trainer; Trainerin | train the trainer; trainers
micro-credentials < continuing-education | Micro-Credentials; digitale Bildungsnachweise | micro-credentials; digital badges
blended-learning < continuing-education | Blended Learning | blended learning
training-design < continuing-education | Seminargestaltung; Trainingsdesign | training design; seminar design
online-courses < e-learning | Online-Kurse; MOOC | online courses; MOOCs
open-educational-resources < e-learning | Offene Bildungsressourcen; OER | open educational resources; OER
gamification < e-learning | Gamification; spielbasiertes Lernen | gamification; game-based learning
adaptive-learning < e-learning | Adaptive Lernsysteme; intelligente Tutorensysteme | adaptive learning; intelligent tutoring systems
webinars < e-learning | Webinare; Videokonferenzen; Online-Seminare | webinars; video conferencing
educational-videos < e-learning | Lernvideos | educational videos
vr-training < e-learning | Lernen in virtuellen Welten; VR-Training | VR training; immersive learning
learning-management-systems < e-learning | Lernmanagementsysteme; Moodle | learning management systems; Moodle
`);
