import { topicTable } from '../topic-table.js';

/** Topics of culture, media and design. */
export const cultureTopics = topicTable(`
culture | Kultur; Kulturarbeit; Kulturwirtschaft; Kulturbetrieb; kulturelle Vielfalt | culture; arts and culture; cultural sector; culture industry
museums < culture | Museen; Museumsarbeit; Ausstellungen; Museumswesen; Museumskunde; Museologie | museums; exhibitions; museum studies; museology; museum work
libraries < culture | Bibliotheken; Bibliothekswesen; Bibliotheksarbeit; Bibliothekare | libraries; library services; librarianship; librarians
archives < culture | Archive; Archivwesen | archives; archiving
digitization-of-heritage < culture | Digitalisierung von Kulturgut | digitization of cultural heritage
digital-humanities < culture | Digitale Geisteswissenschaften | digital humanities
music < culture | Musik; Konzerte; Musikleben | music; concerts; musicians; music scene
music-therapy < music | Musiktherapie; Musik in der Therapie | music therapy; therapeutic music
theatre < performing-arts | Theater; Bühne; Theaterbühnen; Theaterarbeit | theatre; stage
dance < performing-arts | Tanz; Choreografie; Tänzer | dance; choreography; dancers
visual-arts < culture | Bildende Kunst; Kunst; Freie Kunst | visual arts; art; fine arts
film < culture | Film; Filmproduktion; Kino | film; film production; cinema; movies
literature < culture | Literatur; literarisches Schreiben; Literaturbetrieb; Dichtung | literature; poetry; literary writing
cultural-education < culture | Kulturelle Bildung; Kulturvermittlung | cultural education
cultural-management < culture | Kulturmanagement; Kulturförderung | cultural management
festivals < culture | Festivals; Kulturveranstaltungen | festivals; cultural events
religion < culture | Religion; Kirche; Seelsorge; Glaube | religion; churches; pastoral care; church; faith
sports < culture | Sport; Sportvereine; Sportarten; Sportpraxis | sports; sports clubs; athletics
media | Medien; Massenmedien; Medienbranche; Medienberufe | media; media industry; mass media
journalism < media | Journalismus; Redaktion; Journalistik; Publizieren in Medien | journalism; newsroom; journalism studies; journalists
data-journalism < journalism | Datenjournalismus; investigative Recherche | data journalism; investigative research
disinformation < media | Desinformation; Falschmeldungen; Deepfakes | disinformation; fake news; deepfakes
podcasting < media | Podcasts; Audioproduktion; Hörfunk | podcasting; audio production
video-production < media | Videoproduktion; Erklärvideos | video production; explainer videos
photography < media | Fotografie; Fotografen; Photographie | photography; photographers
publishing < media | Verlagswesen; Buchverlage; Verlage; Buchhandel und Verlag | publishing; book publishing; publishers
technical-writing < media | Technische Dokumentation; Technische Redaktion | technical writing; technical documentation
translation < media | Übersetzen; Dolmetschen | translation; translators
storytelling < media | Erzählkunst; Storytelling | storytelling; narrative
internal-communication < media | Interne Kommunikation; Unternehmenskommunikation | internal communication; corporate communication
crisis-communication < media | Krisenkommunikation; Warnsysteme | crisis communication; warning systems
design | Gestaltung; Design; Formgebung | design; designers; design studies
graphic-design < design | Grafikdesign; Kommunikationsdesign | graphic design; communication design
industrial-design < design | Industriedesign; Gerätegestaltung | industrial design; device design
service-design < design | Servicedesign; Dienstleistungsgestaltung; Gestaltung von Diensten | service design; designing services
information-design < design | Informationsdesign; Infografik | information design; infographics
fashion < design | Mode; Bekleidung | fashion; clothing
exhibition-design < design | Ausstellungsgestaltung; Szenografie | exhibition design; scenography
typography < graphic-design | Typografie; Schriftgestaltung | typography; type design
`);
