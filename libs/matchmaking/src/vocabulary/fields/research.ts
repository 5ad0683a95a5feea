import { topicTable } from '../topic-table.js';

/** Topics of research, education and science. */
export const researchTopics = topicTable(`
research | Forschung; Wissenschaft; Wissenschaftler; Forscherinnen | research; science; scientists; researchers
research-methods < research | Forschungsmethoden; Methodik; Studiendesign | research methods; methodology; study design
qualitative-research < research-methods | Qualitative Forschung; Interviews; Leitfadeninterviews | qualitative research; interviews; qualitative interviews
quantitative-research < research-methods | Quantitative Forschung; Umfragen; Befragungen | quantitative research; surveys; questionnaires
mixed-methods < research-methods | Methodenmix; Mixed Methods | mixed methods
evaluation-research < research-methods | Evaluation; Wirkungsmessung; Evaluationsforschung | evaluation; impact measurement; impact assessment
field-trials < research-methods | Feldversuche; Praxistests; Erprobung in der Praxis | field trials; pilot studies; field testing
systematic-reviews < research-methods | Systematische Übersichtsarbeiten; Literaturrecherche; Metaanalyse | systematic reviews; literature review; meta-analysis
participatory-research < research-methods | Partizipative Forschung; Aktionsforschung | participatory research; action research
citizen-science < research-methods | Bürgerwissenschaft; Citizen Science | citizen science
research-ethics < research | Forschungsethik; Ethikantrag; Ethikkommission | research ethics; ethics approval; ethics committee
research-data < research | Forschungsdaten; Forschungsdatenmanagement | research data; research data management
open-science < research | Offene Wissenschaft; Open Access | open science; open access
research-software < research | Forschungssoftware; wissenschaftliche Software | research software; scientific software
research-funding < research | Forschungsförderung; Fördermittel; Förderanträge; Drittmittel | research funding; grants; grant writing; grant proposals
research-management < research | Forschungsmanagement; Verbundprojekte; Forschungskoordination | research management; collaborative projects; research coordination
consortium-building < research-management | Konsortialpartner; Projektpartner; Konsortien | consortium building; project partners; consortium partners
scientific-writing < research | Wissenschaftliches Schreiben; Publizieren | scientific writing; publishing papers; academic writing
science-communication < research | Wissenschaftskommunikation | science communication
doctoral-studies < research | Promotion; Doktorarbeit; Doktorandinnen | doctoral studies; PhD; doctoral thesis
technology-assessment < research | Technikfolgenabschätzung; Technikfolgen | technology assessment; societal impact of technology
technology-acceptance < research | Technikakzeptanz; Akzeptanzforschung; Akzeptanz neuer Technik | technology acceptance; acceptance of new technology; user acceptance
foresight < research | Zukunftsforschung; Szenarien; Trendforschung | foresight; futures studies; scenario planning
philosophy < humanities | Philosophie; Philosophinnen | philosophy; philosophers
medical-ethics < philosophy | Medizinethik; Pflegeethik | medical ethics; nursing ethics; bioethics
sociology < social-sciences | Soziologie; Sozialforschung; Soziologen | sociology; social research; sociologists
psychology < research | Psychologie; Verhaltensforschung; Psychologische Wissenschaften; Verhaltenswissenschaften; Psychologen | psychology; behavioural science; psychologists
work-psychology < psychology | Arbeitspsychologie; Organisationspsychologie; psychische Belastung bei der Arbeit | work psychology; organizational psychology; stress at work
economics < research | Volkswirtschaft; Wirtschaftsforschung; Volkswirtschaftslehre; Wirtschaftswissenschaften; Ökonomie; Wirtschaft | economics; economic research; economy; economic sciences; economics and business
history < humanities | Geschichte; Geschichtswissenschaft; Historische Wissenschaften; Historiker | history; historical research; historical sciences; historians; historiography
linguistics < humanities | Sprachwissenschaft; Linguistik; Sprachforschung; Sprachwissenschaftlerin | linguistics; language sciences; linguists; language studies
education | Bildung; Pädagogik; Erziehungswissenschaft; Bildungswissenschaften; Erziehung; Bildungswesen | education; pedagogy; educational science; education science
higher-education < education | Hochschule; Hochschullehre; Universität; Hochschulwesen | higher education; university teaching; universities; tertiary education; academia
school < education | Schule; Schulentwicklung; Unterricht; Schulwesen | schools; school development; teaching in schools; school system; classroom teaching
early-childhood-education < education | Frühkindliche Bildung; Kita; Kindergarten; Elementarpädagogik; Frühpädagogik; Pädagogik der frühen Kindheit; Kindheitspädagogik; Vorschule | early childhood education; kindergarten; daycare; preschool education; early years education; childhood studies
vocational-training < education | Berufsausbildung; berufliche Bildung; Berufsbildung; Lehre als Ausbildung | vocational training; apprenticeships; vocational education; vocational education and training; VET
adult-education < education | Erwachsenenbildung; Volkshochschule | adult education; adult learning
continuing-education < education | Weiterbildung; Fortbildung; Qualifizierung | continuing education; further training; upskilling
lifelong-learning < continuing-education | Lebenslanges Lernen | lifelong learning
e-learning < education | Digitales Lernen; E-Learning; Lernplattformen | e-learning; online learning; learning platforms
instructional-design < e-learning | Didaktik; Lerndesign; Kursentwicklung | instructional design; didactics; course design
learning-analytics < e-learning | Lernanalytik; KI in der Bildung | learning analytics; AI in education
media-literacy < education | Medienkompetenz; Digitalkompetenz | media literacy; digital skills
stem-education < education | MINT-Bildung; Technikbildung | STEM education; science education
teacher-training < education | Lehrkräftebildung; Lehrerfortbildung | teacher training; teacher education
language-teaching < education | Sprachunterricht; Deutsch als Zweitsprache; Sprachkurse | language teaching; German as a second language; language courses
simulation-training < education | Simulationstraining; Lernen mit Simulation | simulation training; simulation-based learning
workshop-facilitation < education | Moderation; Workshopgestaltung; Gruppenmoderation; Großgruppenmethoden | facilitation; workshop facilitation; moderation; facilitators; group facilitation
curriculum-development < education | Lehrplanentwicklung; Studiengangsentwicklung | curriculum development; degree programme development
`);
