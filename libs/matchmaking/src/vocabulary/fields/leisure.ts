import { topicTable } from '../topic-table.js';

/** Topics of trades, tourism, sport, family life and personal skills. */
export const leisureTopics = topicTable(`
arts-and-crafts < crafts | Kunsthandwerk | arts and crafts; handicrafts
pottery < crafts | Töpferei; Keramikhandwerk | pottery
goldsmithing < crafts | Goldschmiede; Silberschmiede | goldsmithing; silversmithing
blacksmithing < crafts | Schmiedehandwerk | blacksmithing
stonemasonry < crafts | Steinmetz; Natursteinbearbeitung | stonemasonry
glazing < crafts | Glaserei | glazing
hairdressing < crafts | Friseurhandwerk; Friseure | hairdressing; hairdressers
cosmetics < crafts | Kosmetik; Kosmetikerin | cosmetics; beauty care
shoemaking < crafts | Schuhmacherei; Schuhe | shoemaking; shoes
saddlery < crafts | Sattlerei; Polsterei | saddlery; upholstery
basket-weaving < crafts | Korbflechten | basket weaving
weaving < crafts | Weberei | weaving
knitting < crafts | Stricken; Häkeln | knitting; crochet
orthopaedic-shoemaking < crafts | Orthopädieschuhtechnik | orthopaedic shoemaking
chimney-sweeps < crafts | Schornsteinfeger | chimney sweeps
plumbing < crafts | Klempnerei; Sanitärtechnik | plumbing; sanitary engineering trade
refrigeration-trade < crafts | Kälteanlagenbau | refrigeration trade
building-cleaning < crafts | Gebäudereinigung; Reinigungsgewerbe; Reinigung | building cleaning; cleaning
laundry < crafts | Textilreinigung; Wäscherei | laundry; dry cleaning
caretaker-services < crafts | Hausmeisterdienste | caretaker services
private-security < crafts | Sicherheitsgewerbe; Objektschutz; Wachdienst | private security; security services
locksmithing < crafts | Schlosserei | locksmithing
fine-mechanics-trade < crafts | Feinmechanik | fine mechanics trade
radio-and-television-repair < crafts | Informationstechnikhandwerk; Radio- und Fernsehtechnik | radio and television repair
model-making < crafts | Modellbau | model making
candle-and-soap-making < crafts | Kerzen und Seifen | candle and soap making
traditional-crafts < crafts | Altes Handwerk; traditionelles Handwerk | traditional crafts
young-talent-in-crafts < crafts | Handwerksnachwuchs; Nachwuchs im Handwerk | young talent in crafts
woodturning < crafts | Drechseln; Holzschnitzerei | woodturning; wood carving
restoration-crafts < crafts | Restaurierungshandwerk; Restauratoren im Handwerk | restoration crafts
hotel-industry < tourism | Hotellerie; Hotelgewerbe; Hotels | hotel industry; hotels
gastronomy < tourism | Gastronomie; Gaststättengewerbe; Restaurants | gastronomy; hospitality; restaurants; catering trade
cooking < tourism | Kochen; Kochkunst | cooking; chefs; culinary arts
catering < tourism | Catering | catering
sustainable-tourism < tourism | Nachhaltiger Tourismus; sanfter Tourismus | sustainable tourism
tour-operators < tourism | Reiseveranstalter; Reisebüros; Reisen | tour operators; travel agencies; travel
guided-tours < tourism | Stadtführungen; Gästeführung | guided tours; tour guides
rural-tourism < tourism | Ländlicher Tourismus; Urlaub auf dem Bauernhof | rural tourism; farm holidays
cultural-tourism < tourism | Kulturtourismus | cultural tourism
destination-management < tourism | Tourismusmarketing; Destinationsmanagement | destination management; tourism marketing
camping < tourism | Camping; Wohnmobile | camping; motorhomes
hiking < tourism | Wandern; Wanderwege | hiking; hiking trails
cycle-tourism < tourism | Radtourismus | cycle tourism
conference-industry < tourism | Kongresswirtschaft; Tagungswirtschaft | conference industry; meetings industry
youth-hostels < tourism | Jugendherbergen; Jugendreisen | youth hostels; youth travel
tourism-research < tourism | Tourismusforschung; Tourismuswissenschaft | tourism research; tourism studies
leisure < tourism | Freizeit; Freizeitwirtschaft; Freizeitgestaltung | leisure; leisure industry; recreation
theme-parks < tourism | Freizeitparks | theme parks
accessible-tourism < tourism | Barrierefreier Tourismus | accessible tourism
bartending < tourism | Barkeeper; Bar | bartending
digital-guest-services < tourism | Digitale Gästekommunikation | digital guest services
hybrid-events < event-management | Hybride Veranstaltungen; Online-Veranstaltungen | hybrid events; online events
event-safety < event-management | Veranstaltungssicherheit | event safety
ticketing < event-management | Ticketing; Teilnehmermanagement | ticketing; attendee management
exhibition-stand-construction < event-management | Messebau | exhibition stand construction
weddings < event-management | Hochzeiten; Hochzeitsplanung | weddings; wedding planning
entertainment < event-management | Rahmenprogramm; Unterhaltung | entertainment
sports-science < sports | Sportwissenschaft | sports science
training-science < sports | Trainingswissenschaft; Trainingslehre | training science; training theory
movement-science < sports | Bewegungslehre | movement science; kinesiology
sports-management < sports | Sportmanagement; Sportökonomie | sports management; sports economics
elite-sports < sports | Leistungssport; Spitzensport | elite sports; competitive sports
recreational-sports < sports | Breitensport; Freizeitsport | recreational sports; mass sports
fitness < sports | Gesundheitssport; Fitness | fitness; health sports
sports-club-development < sports | Sportvereinsentwicklung | sports club development
football < sports | Fußball | football; soccer
handball < sports | Handball | handball
volleyball < sports | Volleyball | volleyball
basketball < sports | Basketball | basketball
tennis < sports | Tennis; Tischtennis | tennis; table tennis
gymnastics < sports | Turnen; Gymnastik | gymnastics
track-and-field < sports | Leichtathletik | track and field
swimming < sports | Schwimmen; Schwimmunterricht | swimming; swimming lessons
running < sports | Laufen; Marathon | running; marathon
cycling-sport < sports | Radsport | cycling sport
climbing < sports | Klettern; Bergsport | climbing
winter-sports < sports | Wintersport; Skifahren | winter sports; skiing
martial-arts < sports | Kampfsport; Kampfkunst; Judo | martial arts; judo
yoga < sports | Yoga; Pilates | yoga; Pilates
equestrian-sports < sports | Reitsport; Reiten | equestrian sports; horse riding
rowing < sports | Rudern; Kanu | rowing; canoeing
chess < sports | Schach; Denksport | chess; mind sports
esports < sports | E-Sport | esports
dance-sport < sports | Tanzsport | dance sport
sports-for-older-people < sports | Seniorensport | sports for older people
children-s-sports < sports | Kinderturnen; Kindersport | children's sports
sports-technology < sports | Sporttechnologie | sports technology
sports-facilities < sports | Sportanlagen; Sportstättenbau | sports facilities; stadium construction
refereeing < sports | Schiedsrichter | refereeing
anti-doping < sports | Dopingprävention; Anti-Doping | anti-doping
sports-coaching < sports | Trainer im Sport; Trainerwesen | sports coaching
sustainability-in-sport < sports | Nachhaltigkeit im Sport | sustainability in sport
history-of-sport < sports | Sportgeschichte | history of sport
family-life | Familienleben; Alltagsleben | family life; everyday life
family < family-life | Haushalt und Familie; Familie | family
parenting < family-life | Elternschaft; Eltern | parenting; parents
household-services < family-life | Haushaltsnahe Dienstleistungen | household services
care-work < family-life | Hausarbeit; Sorgearbeit; Care-Arbeit | care work; unpaid work
do-it-yourself < family-life | Nähcafé; Selbermachen; DIY | do it yourself; DIY
pet-keeping < family-life | Haustierhaltung | pet keeping
gardening < family-life | Gärtnern; Hobbygärten; Kleingärten | gardening; allotments
model-railways < family-life | Modelleisenbahn | model railways
collecting < family-life | Sammeln; Briefmarken | collecting; philately
meeting-places < family-life | Stammtische; Begegnungsorte; Treffpunkte | meeting places; social meeting points
tabletop-games < family-life | Gesellschaftsspiele; Rollenspiele als Hobby | tabletop games; role-playing games
personal-development < family-life | Lebensgestaltung; Persönlichkeitsentwicklung | personal development
minimalism < family-life | Minimalismus; Aufräumen | minimalism; decluttering
personal-skills | Persönliche Kompetenzen | personal skills
soft-skills < personal-skills | Soft Skills; Schlüsselkompetenzen | soft skills; key competencies
teamwork < personal-skills | Teamarbeit | teamwork
communication < personal-skills | Kommunikation; Gesprächsführung | communication; conversation skills
critical-thinking < personal-skills | Kritisches Denken | critical thinking
problem-solving < personal-skills | Problemlösung | problem solving
systems-thinking < personal-skills | Systemisches Denken; Systemdenken | systems thinking
listening < personal-skills | Zuhören | listening
feedback < personal-skills | Feedback; Feedbackkultur | feedback; feedback culture
conflict-management < personal-skills | Konfliktmanagement | conflict management
voice-training < personal-skills | Stimmtraining; Stimme | voice training
memory-training < personal-skills | Gedächtnistraining | memory training
learning-strategies < personal-skills | Lernstrategien; Lerntechniken | learning strategies; study skills
speed-reading < personal-skills | Schnelllesen; Lesetechniken | speed reading
sketchnotes < personal-skills | Sketchnotes; Visualisieren | sketchnotes; visual thinking
basic-computer-skills < personal-skills | Digitale Grundkenntnisse; Computerkenntnisse | basic computer skills
self-confidence < personal-skills | Selbstvertrauen; Selbstbewusstsein | self-confidence
`);
