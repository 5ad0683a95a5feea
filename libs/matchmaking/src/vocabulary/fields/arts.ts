import { topicTable } from '../topic-table.js';

/** Topics of culture, the arts, media and design. */
export const artsTopics = topicTable(`
arts < culture | Kunstwissenschaften und Künste | arts
cultural-heritage < culture | Kulturerbe; Kulturgüterschutz | cultural heritage; heritage protection
intangible-heritage < culture | Immaterielles Kulturerbe; Brauchtum; Traditionen | intangible heritage; traditions
sociocultural-work < culture | Soziokultur; Soziokulturelle Zentren | sociocultural work; community arts
arts-funding < culture | Kulturfinanzierung; Kulturpolitik in der Kommune | arts funding
transcultural-work < culture | Interkultur; transkulturelle Arbeit | transcultural work
local-heritage-work < culture | Heimatpflege; Heimatvereine | local heritage work
carnival < culture | Karneval; Volksfeste | carnival; folk festivals
puppetry < culture | Puppenspiel; Figurentheater | puppetry; puppet theatre
circus-arts < culture | Zirkus; Artistik | circus arts; acrobatics
magic-performance < culture | Zauberkunst | magic performance
club-culture < culture | Clubkultur; Nachtkultur | club culture; nightlife
pop-culture < culture | Popkultur; Fankultur | pop culture; fan culture
rural-culture < culture | Kultur auf dem Land | rural culture
performing-arts < culture | Darstellende Künste; Bühnenkunst | performing arts; stage arts
curating < museums | Kuratieren; Kuratorinnen | curating
collection-management < museums | Sammlungsmanagement; Sammlungen | collection management; collections
conservation-and-restoration < museums | Restaurierung; Konservierung von Kulturgut | conservation and restoration; art restoration
digital-museums < museums | Digitale Museen; virtuelle Ausstellungen | digital museums; virtual exhibitions
visitor-research < museums | Besucherforschung | visitor research
science-centres < museums | Science Center | science centres
open-air-museums < museums | Freilichtmuseen | open-air museums
public-libraries < libraries | Öffentliche Bibliotheken; Stadtbibliothek | public libraries
library-management < libraries | Bibliotheksmanagement | library management
digital-libraries < libraries | Digitale Bibliotheken | digital libraries
library-of-things < libraries | Bibliothek der Dinge | library of things
musicology < music | Musikwissenschaft; Musikforschung | musicology; music research
music-theory < music | Musiktheorie | music theory
composition < music | Komposition | composition
singing < music | Gesang; Singen | singing; vocal music
choirs < music | Chor; Chorleitung | choirs; choral conducting
orchestra < music | Orchester; Orchesterleitung; Dirigieren | orchestra; conducting
instrumental-music < music | Instrumentalspiel; Instrumentalmusik; Musikinstrumente | instrumental music; musical instruments
piano < music | Klavier | piano
guitar < music | Gitarre | guitar
string-instruments < music | Streichinstrumente; Violine | string instruments; violin
wind-instruments < music | Blasmusik; Blasinstrumente | wind instruments; brass bands
percussion < music | Schlagzeug; Perkussion | percussion; drums
classical-music < music | Klassische Musik | classical music
jazz < music | Jazz | jazz
pop-music < music | Popmusik; Rockmusik | pop music; rock music
folk-music < music | Volksmusik; Folk | folk music
early-music < music | Alte Musik; Historische Aufführungspraxis | early music; historical performance practice
contemporary-music < music | Neue Musik | contemporary music
electronic-music < music | Elektronische Musik; DJ | electronic music; DJing
hip-hop < music | Hip-Hop; Rap | hip hop; rap
opera < music | Oper; Musiktheater | opera; music theatre
musicals < music | Musical | musicals
music-production < music | Musikproduktion | music production
music-industry < music | Musikwirtschaft; Konzertveranstaltung | music industry; concert promotion
film-music < music | Filmmusik | film music
music-schools < music | Musikschulen | music schools
organ-music < music | Orgel | organ music
ethnomusicology < music | Musikethnologie | ethnomusicology
music-information-retrieval < music | Musikinformatik | music information retrieval; music computing
sound-art < music | Klangkunst | sound art
music-psychology < music | Musikpsychologie | music psychology
theatre-studies < theatre | Theaterwissenschaft | theatre studies
acting < theatre | Schauspiel; Schauspielkunst | acting
directing < theatre | Regie | directing
stage-design < theatre | Bühnenbild; Kostümbild | stage design; set design; costume design
improvisational-theatre < theatre | Improvisationstheater | improvisational theatre
cabaret < theatre | Kabarett; Comedy | cabaret; comedy
amateur-theatre < theatre | Amateurtheater; Laientheater | amateur theatre
performance-art < theatre | Performancekunst | performance art
dance-studies < dance | Tanzwissenschaft | dance studies
ballet < dance | Ballett | ballet
contemporary-dance < dance | Zeitgenössischer Tanz | contemporary dance
ballroom-dancing < dance | Gesellschaftstanz; Tango | ballroom dancing; tango
painting < visual-arts | Malerei | painting
sculpture < visual-arts | Bildhauerei; Plastik; Skulptur | sculpture
graphic-arts < visual-arts | Grafik; Druckgrafik | graphic arts; printmaking
drawing < visual-arts | Zeichnen; Illustration | drawing; illustration
media-art < visual-arts | Medienkunst; digitale Kunst | media art; digital art
public-art < visual-arts | Kunst im öffentlichen Raum; Street Art | public art; street art
installation-art < visual-arts | Installationskunst | installation art
art-market < visual-arts | Kunsthandel; Galerien; Kunstmarkt | art market; galleries
applied-arts < visual-arts | Angewandte Kunst; Kunstgewerbe | applied arts; decorative arts
art-photography < visual-arts | Fotokunst | art photography
art-theory < visual-arts | Kunsttheorie; Kunstkritik | art theory; art criticism
book-art < visual-arts | Buchkunst; Buchbinderei | book art; bookbinding
textile-art < visual-arts | Textilkunst | textile art
glass-art < visual-arts | Glaskunst | glass art
calligraphy < visual-arts | Kalligrafie | calligraphy
collage < visual-arts | Collage; Mixed-Media-Kunst | collage; mixed media art
film-studies < film | Filmwissenschaft | film studies
documentary-film < film | Dokumentarfilm | documentary film
cinematography < film | Kamera; Bildgestaltung | cinematography; camera work
film-editing < film | Filmschnitt; Videoschnitt | film editing; video editing
animated-film < film | Animationsfilm | animated film
visual-effects < film | Visuelle Effekte | visual effects
film-funding < film | Filmförderung | film funding
short-film < film | Kurzfilm; Filmfestivals | short film; film festivals
television < media | Fernsehen | television
radio < media | Radio; Rundfunk | radio; broadcasting
newspapers < media | Zeitungen; Zeitschriften; Presse | newspapers; magazines
social-networks < media | Soziale Medien und Gesellschaft; Soziale Netzwerke | social networks; social media research
media-management < media | Medienwirtschaft; Medienmanagement | media management; media economics
media-ethics < media | Medienethik | media ethics
media-policy < media | Medienrechtliche Regulierung; Medienpolitik | media policy; platform regulation
community-media < media | Bürgermedien; Lokalradio | community media; local radio
news < media | Nachrichten; Nachrichtenagenturen | news; news agencies
press-freedom < media | Unabhängige Medien; Pressefreiheit | press freedom; independent media
media-design < media | Mediendesign; Medienproduktion | media design; media production
live-streaming < media | Livestreaming; Streaming | live streaming; streaming
audio-drama < media | Hörspiel; Hörbuch | audio drama; audiobooks
fact-checking < media | Faktencheck | fact checking
photo-editing < media | Bildredaktion | photo editing
online-editing < media | Online-Redaktion | online editing; web editing
fediverse < media | Fediverse; Mastodon | fediverse; Mastodon
science-journalism < journalism | Wissenschaftsjournalismus | science journalism
investigative-journalism < journalism | Investigativer Journalismus | investigative journalism
local-journalism < journalism | Lokaljournalismus | local journalism
sports-journalism < journalism | Sportjournalismus | sports journalism
constructive-journalism < journalism | Konstruktiver Journalismus | constructive journalism
reportage < journalism | Reportage; Interviewführung | reportage; interview techniques
photojournalism < journalism | Fotojournalismus | photojournalism
copy-editing < publishing | Lektorat; Korrektorat | copy editing; proofreading
electronic-publishing < publishing | Elektronisches Publizieren; E-Books | electronic publishing; e-books
academic-publishing < publishing | Wissenschaftsverlage | academic publishing
self-publishing < publishing | Selbstverlag | self-publishing
authors < publishing | Autorinnen und Autoren; Schriftsteller | authors; writers
portrait-photography < photography | Porträtfotografie | portrait photography
aerial-photography < photography | Luftbilder; Drohnenfotografie | aerial photography
product-design < design | Produktdesign | product design
textile-design < design | Textildesign | textile design
fashion-design < design | Modedesign | fashion design
jewellery-design < design | Schmuckdesign; Schmuck | jewellery design; jewellery
furniture-design < design | Möbeldesign; Möbel | furniture design; furniture
packaging-design < design | Verpackungsdesign | packaging design
board-games < design | Spieldesign; Brettspiele | board games; game design for tables
sound-design < design | Sounddesign | sound design
corporate-design < design | Corporate Design; Erscheinungsbild | corporate design; visual identity
design-research < design | Designforschung; Designtheorie | design research; design theory
sustainable-design < design | Nachhaltiges Design | sustainable design
speculative-design < design | Spekulatives Design | speculative design
universal-design < design | Universelles Design | universal design
motion-design < design | Bewegtbild; Motion Design | motion design
layout < design | Layout; Druckvorstufe | layout; desktop publishing; prepress
colour-design < design | Farbgestaltung | colour design
learning-space-design < design | Lernraumgestaltung | learning space design
wayfinding < design | Leitsysteme; Orientierungssysteme | wayfinding; signage
`);
