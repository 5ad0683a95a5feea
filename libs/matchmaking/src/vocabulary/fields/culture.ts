import { topicTable } from '../topic-table.js';

/** Topics of culture, media and design. */
export const cultureTopics = topicTable(`
culture | Kultur; Kulturarbeit; Kulturwirtschaft | culture; arts and culture; cultural sector
museums < culture | Museen; Museumsarbeit; Ausstellungen | museums; exhibitions; curating
libraries < culture | Bibliotheken; Bibliothekswesen | libraries; library services
archives < culture | Archive; Archivwesen | archives; archiving
digitization-of-heritage < culture | Digitalisierung von Kulturgut; Kulturerbe | digitization of cultural heritage; cultural heritage
digital-humanities < culture | Digitale Geisteswissenschaften | digital humanities
music < culture | Musik; Konzerte | music; concerts
music-therapy < music | Musiktherapie; Musik in der Therapie | music therapy; therapeutic music
theatre < culture | Theater; Bühne; Schauspiel | theatre; performing arts
dance < culture | Tanz; Choreografie | dance; choreography
visual-arts < culture | Bildende Kunst; Kunst; Medienkunst | visual arts; art; media art
film < culture | Film; Filmproduktion; Dokumentarfilm | film; film production; documentary film
literature < culture | Literatur; literarisches Schreiben | literature; creative writing
cultural-education < culture | Kulturelle Bildung; Kulturvermittlung | cultural education; arts education
cultural-management < culture | Kulturmanagement; Kulturförderung | cultural management; arts funding
festivals < culture | Festivals; Kulturveranstaltungen | festivals; cultural events
religion < culture | Religion; Kirche; Seelsorge | religion; churches; pastoral care
sports < culture | Sport; Sportvereine | sports; sports clubs
media | Medien; Medienwirtschaft | media; media industry
journalism < media | Journalismus; Redaktion; Lokaljournalismus | journalism; newsroom; local journalism
data-journalism < journalism | Datenjournalismus; investigative Recherche | data journalism; investigative research
disinformation < media | Desinformation; Falschmeldungen; Deepfakes | disinformation; fake news; deepfakes
podcasting < media | Podcasts; Audioproduktion; Hörfunk | podcasting; audio production; radio
video-production < media | Videoproduktion; Erklärvideos | video production; explainer videos
photography < media | Fotografie | photography
publishing < media | Verlagswesen; Buchverlage | publishing; book publishing
technical-writing < media | Technische Dokumentation; Technische Redaktion | technical writing; technical documentation
translation < media | Übersetzen; Dolmetschen | translation; translators
storytelling < media | Erzählkunst; Storytelling | storytelling; narrative
internal-communication < media | Interne Kommunikation; Unternehmenskommunikation | internal communication; corporate communication
crisis-communication < media | Krisenkommunikation; Warnsysteme | crisis communication; warning systems
design | Gestaltung; Design | design
graphic-design < design | Grafikdesign; Kommunikationsdesign | graphic design; communication design
industrial-design < design | Industriedesign; Gerätegestaltung | industrial design; device design
service-design < design | Servicedesign; Dienstleistungsgestaltung; Gestaltung von Diensten | service design; designing services
information-design < design | Informationsdesign; Infografik | information design; infographics
fashion < design | Mode; Bekleidung | fashion; clothing
exhibition-design < design | Ausstellungsgestaltung; Szenografie | exhibition design; scenography
typography < graphic-design | Typografie; Schriftgestaltung | typography; type design
`);
