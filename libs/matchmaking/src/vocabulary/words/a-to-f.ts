import { wordTable } from './word-table.js';

/** German words from A to F, most of them parts of compounds, with their English words. */
export const wordsAToF = wordTable(`
abbau=degradation,mining; abbildung=imaging; abfall=waste; abfallwirtschaft=waste management; abfluss=drainage
abgaben=duties; abgas=exhaust; abhängig=dependent; abhängigkeit=dependence,addiction; ablagerung=deposit
ablauf=workflow,process; abrechnung=billing; abrüstung=disarmament; absatz=sales,marketing; abschätzung=assessment
abschluss=degree,completion; absicherung=protection; abstimmung=coordination,voting; abstrakt=abstract
abteilung=department; abtragung=erosion; abwanderung=migration; abwasserbehandlung=wastewater treatment
abwehr=defence; abwicklung=processing,settlement; achse=axis; acker=arable; ackerbau=arable farming; adaptiv=adaptive
additiv=additive; adel=nobility; ader=vein; administrativ=administrative; adoleszenz=adolescence
aerodynamisch=aerodynamic; affe=monkey; affektiv=affective; affen=primates; afrikanisch=African; agent=agent
agenten=agents; aggression=aggression; agil=agile; agrar=agricultural; ägyptisch=Egyptian; akademie=academy
akademisch=academic; akquise=acquisition; akte=file,record; akteur=stakeholder; aktie=stock; aktienmarkt=stock market
aktiv=active; aktivität=activity; aktuell=current; akustik=acoustics; akustisch=acoustic; akut=acute
akzeptanz=acceptance; alarm=alarm; alge=alga; algebra=algebra; algebraisch=algebraic; algen=algae
algorithmisch=algorithmic,computational; algorithmus=algorithm; allergisch=allergic; allgemein=general
allgemeines=general; alltag=daily life; alltäglich=everyday; alltagskultur=everyday culture; alphabetisierung=literacy
alpin=alpine; alt=old; altar=altar; altbau=old buildings; alten=elderly; altenpflege=elderly care; alter=age,ageing
älter=older; alternativ=alternative; altersforschung=ageing research; altersgerecht=age-appropriate
altersvorsorge=pension provision; altertum=antiquity; alterung=ageing; altgriechisch=ancient Greek
altphilologie=classical philology; ambulant=outpatient; ambulanz=outpatient clinic; amerikanisch=American
amphibien=amphibians; amt=office; ämter=authorities; amtlich=official; analog=analogue; analyse=analysis
analysen=analyses; analytik=analytics,analysis; analytisch=analytical; anästhesie=anaesthesia; anatomie=anatomy
anatomisch=anatomical; anbau=cultivation; anbieter=provider; anbindung=integration; anfang=beginning
anfänger=beginners; anforderung=requirement; anforderungen=requirements; angebot=offer,service
angehörige=relatives,family; angehöriger=relative; angeln=angling; angewandt=applied; anglistisch=English studies
angriff=attack; angst=anxiety; ankauf=purchase; anlage=plant,facility; anlagen=plants,facilities
anlagenbau=plant engineering; anlagentechnik=plant technology; anleitung=instruction; anonym=anonymous
anorganisch=inorganic; anpassung=adaptation; anreiz=incentive; ansatz=approach; anschluss=connection
anstalt=institution; anstieg=rise; anstrich=coating; anteil=share; anthropologie=anthropology
anthropologisch=anthropological; antibiotikum=antibiotic; antik=ancient; antike=antiquity; antikörper=antibody
antrag=application; antrieb=drive; antriebe=drives; antriebstechnik=drive technology; anwalt=lawyer; anwälte=lawyers
anwendung=application; anwendungen=applications; anzeige=display; apotheke=pharmacy; apotheker=pharmacist
apparat=apparatus; apparativ=instrumental; arabisch=Arabic; arbeit=work,labour; arbeiten=works; arbeiter=worker
arbeiterbewegung=labour movement; arbeitgeber=employer; arbeitnehmer=employee; arbeitsamt=employment office
arbeitskampf=industrial dispute; arbeitskraft=workforce; arbeitslosigkeit=unemployment; arbeitsmarkt=labour market
arbeitsmedizin=occupational medicine; arbeitsplatz=workplace; arbeitspsychologie=work psychology
arbeitsrecht=labour law; arbeitsschutz=occupational safety; arbeitssoziologie=sociology of work
arbeitsvermittlung=job placement; arbeitswelt=world of work; arbeitswissenschaft=ergonomics,human factors
archäologie=archaeology; archäologisch=archaeological; architekt=architect; architekten=architects
architektonisch=architectural; architektur=architecture; archiv=archive; archivar=archivist; arithmetisch=arithmetic
arktis=arctic; armut=poverty; art=kind; arten=species; arterie=artery; arznei=drug; arzneimittel=drugs,medicines
arzneimittelforschung=drug research; arzneimittelkunde=pharmacology; arzt=physician,doctor; ärzte=physicians
arzthelfer=medical assistant; ärztlich=medical; asiatisch=Asian; asphalt=asphalt; assistent=assistant
assistenten=assistants; assistenz=assistance; ästhetik=aesthetics; ästhetisch=aesthetic; astronomisch=astronomical
asyl=asylum; asymmetrisch=asymmetric; atem=breathing; atmosphäre=atmosphere,atmospheric; atmosphärisch=atmospheric
atmung=breathing; atom=atomic,atom; atomar=atomic; atombau=atomic structure; audio=audio; audiovisuell=audiovisual
aufbau=structure,construction; aufbereitung=processing,treatment; aufbereitungstechnik=mineral processing
aufgabe=task; aufklärung=education; auflage=edition; aufmerksamkeit=attention; aufnahme=admission
aufschluss=digestion; aufsicht=supervision; auftrag=order,contract; auftrieb=buoyancy; aufzeichnung=recording
aufzug=lift,elevator; auge=eye; augen=eye; augenheilkunde=ophthalmology; ausbau=expansion; ausbildung=training
ausbreitung=propagation,spread; ausdauer=endurance; ausfall=outage,failure; ausgewählte=selected
ausgrabung=excavation; auskunft=information; ausland=foreign; ausländer=foreigners; auslastung=utilization
ausschreibung=tender; ausschuss=committee; außen=foreign,external; außenhandel=foreign trade
außenpolitik=foreign policy; außenwirtschaft=foreign trade; außenwirtschaftslehre=international economics
außerschulisch=extracurricular; ausstattung=equipment; ausstellung=exhibition; ausstellungen=exhibitions
austausch=exchange; auswahl=selection; auswärtig=foreign; auswertung=evaluation,analysis; autark=self-sufficient
autistisch=autistic; auto=car; automat=automaton; automatisch=automatic; automatisiert=automated
automatisierung=automation; automobil=automotive; autonom=autonomous; autor=author; autoren=authors; bach=stream
bäcker=bakery; bad=bath; bäder=baths; bahn=rail,railway; bahnhof=station; bakterie=bacterium; bakteriell=bacterial
bakterien=bacteria; ballett=ballet; ballspiel=ball games; baltisch=Baltic; band=tape; bank=banking,bank
bankbetriebslehre=banking; banken=banking,banks; bankkaufleute=bank clerks; bankwesen=banking; barock=baroque
barriere=barrier; barrierefrei=accessible; batterie=battery; batterien=batteries; bau=construction,engineering
bauchemie=construction chemistry; bauelement=component; bauelemente=components,devices; bauer=farmer; bauern=farmers
baugeschichte=history of architecture; bauinformatik=construction informatics; bauingenieur=civil engineer
bauingenieurwesen=civil engineering; baukonstruktion=building construction; baukunst=architecture
bauleitung=site management; baulich=structural,building; baum=tree; baumaschine=construction machine; bäume=trees
baumechanik=structural mechanics; bauphysik=building physics; baurecht=building law; baustelle=construction site
baustoff=building material; baustoffe=building materials; bautechnisch=building; bauteil=component
bauteile=components; bauten=buildings; bauvertragsrecht=construction contract law; bauwerk=structure
bauwerke=structures; bauwesen=construction,civil engineering; bauwirtschaft=construction industry; bayerisch=Bavarian
beamte=civil servants; bearbeitung=processing,machining; beatmung=ventilation; bedarf=demand,need
bedarfsgerecht=needs-based; bedeutung=meaning,significance; bedienbar=usable; bedienung=operation; bedingung=condition
bedingungen=conditions; bedrohung=threat; befragung=survey; begabt=gifted; begabtenförderung=gifted education
begabung=giftedness; begegnung=encounter; begleitung=support,guidance; begriff=concept; behandlung=treatment
behindert=disabled; behinderte=disabled; behindertenpädagogik=special education; behinderung=disability
behinderungen=disabilities; behörde=authority,agency; behörden=authorities; behördlich=official; bekleidung=clothing
bekleidungstechnik=clothing technology; belastung=load,stress; beleuchtung=lighting; bemannt=manned,crewed
benutzer=user; benutzung=use; beobachtung=observation; beratung=counselling,consulting; berechnung=calculation
bereich=area; bereitschaft=readiness; berg=mountain; berge=mountains; bergrecht=mining law; bericht=report
berichte=reports; beruf=profession; berufe=occupations,professions; beruflich=vocational,professional
berufsbildung=vocational training; berufsforschung=occupational research; berufskrankheit=occupational disease
berufskunde=vocational studies; berührungslos=contactless; beschaffenheit=condition; beschaffung=procurement
beschäftigte=employees; beschäftigung=employment; bescheid=notice; beschichtung=coating; beschleuniger=accelerator
beschreibend=descriptive; besetzung=staffing; bestand=stock,existing buildings; bestatter=undertaker
bestattung=funeral; bestrahlung=irradiation,radiation; besuch=visit; besucher=visitor; beteiligung=participation
beton=concrete; betreuer=carer; betreuung=care,support; betrieb=operation,business; betriebe=businesses
betrieblich=corporate,occupational; betriebslehre=business management; betriebsorganisation=business organization
betriebspsychologie=industrial psychology; betriebssoziologie=industrial sociology; betriebssystem=operating system
betriebssysteme=operating systems; betriebstechnik=industrial engineering; betriebswirtschaft=business administration
betriebswirtschaftslehre=business administration; betrug=fraud; bett=bed; bevölkerung=population
bevölkerungsentwicklung=population development; bevölkerungslehre=population studies; bewässerung=irrigation
beweglich=mobile; bewegung=movement,motion; bewegungsapparat=musculoskeletal system; bewerbung=application
bewertung=assessment,evaluation; bewohner=residents; bewusstsein=consciousness,awareness; bezahlung=payment
beziehung=relation; beziehungen=relations; bibel=biblical,bible; bibelkunde=biblical studies
bibliografisch=bibliographic; bibliothek=library; bibliothekar=librarian; bibliothekare=librarians
biblitothekar=librarian; biene=bee; bienen=bees; bienenkunde=apiculture; bier=beer; bilanz=balance
bilanzrecht=accounting law; bild=image; bildend=fine,visual; bilder=images,pictures; bildgebend=imaging
bildhauer=sculptor; bildhauerei=sculpture; bildung=education; bildungsgeschichte=history of education
bildungspolitisch=education policy; bildungssoziologie=sociology of education; bildungswesen=education system
bildungswissenschaft=educational science; bildverarbeitung=image processing; bilingual=bilingual
bindegewebe=connective tissue; bindung=bonding,attachment; binnenschifffahrt=inland shipping; biobasiert=bio-based
biochemisch=biochemical; biodiversität=biodiversity; biogen=biogenic; biografisch=biographical; biologe=biologist
biologie=biology; biologisch=biological; biomedizinisch=biomedical; biometrisch=biometric; biophysikalisch=biophysical
biopsie=biopsy; biotechnologisch=biotechnological; bistum=diocese; blatt=leaf; blätter=leaves; blech=sheet metal
blick=view; blind=blind; blinde=blind; blitz=lightning; block=block; blume=flower; blumen=flowers; blut=blood
boden=soil,floor; böden=soils; bodenmechanik=soil mechanics; bodenordnung=land consolidation
bodenschatz=mineral resource; bohrung=drilling; boot=boat; boote=boats; börse=stock exchange; botanisch=botanical
botschaft=embassy,message; branche=sector; brand=fire; brände=fires; brauch=custom; bräuche=customs; braukunst=brewing
brauwesen=brewing; brei=porridge; breite=width; bremse=brake; brennstoff=fuel; brennstoffe=fuels; brief=letter
briefe=letters; briefträger=postal worker; britisch=British; brot=bread; bruch=fracture; brücke=bridge
brücken=bridges; brust=breast; buch=book; bücher=books; buchhalter=accountant; buchhaltung=accounting
buchhandel=book trade; buchwissenschaft=book studies; buddhistisch=Buddhist; bühne=stage; bühnenbild=stage design
bund=federal; bundes=federal; bundeswehr=armed forces; bürger=citizen; bürgerlich=civil; bürgerschaft=citizenry
büro=office; bürokratie=bureaucracy; bus=bus; busse=buses; byzantinisch=Byzantine; chance=opportunity
chancen=opportunities; charakter=character; chemie=chemistry; chemieingenieurwesen=chemical engineering
chemiker=chemist; chemisch=chemical; chinesisch=Chinese; chip=chip; chirurgie=surgery; chirurgisch=surgical
chor=choir; christlich=Christian; chronik=chronicle; chronisch=chronic; cloudbasiert=cloud-based; computer=computer
computergestützt=computer-aided,computational; computerlinguistik=computational linguistics; dach=roof
dachdecker=roofer; dächer=roofs; damm=dam; dämme=dams; dampf=steam; darm=gut; darstellend=performing; datei=file
daten=data; datenbank=database; datenbanken=databases; datengetrieben=data-driven
datenkommunikation=data communication; datenschutz=data protection; datenstruktur=data structure
datentechnik=computer engineering; datenverarbeitung=data processing; dauer=duration,permanent; dauerhaft=permanent
debatte=debate; decke=ceiling; defekt=defective; deich=dike; deiche=dikes; delir=delirium; demenz=dementia
demografisch=demographic; demokratie=democracy; demokratisch=democratic; denken=thinking; denkmal=monument
denkmäler=monuments; denkmalpflege=monument conservation,heritage conservation; design=design; designer=designer
deskriptiv=descriptive; deutsch=German; deutschland=Germany; dezentral=decentralized; diagnose=diagnosis
diagnosen=diagnoses; diagnostik=diagnostics; diagnostisch=diagnostic; dialekt=dialect; dialog=dialogue; dicht=dense
dichte=density; dichter=poets; dichtung=poetry; didaktik=didactics,education; didaktisch=didactic,teaching
diebstahl=theft; dienst=service; dienste=services; dienstleistung=service; dienstleistungen=services
differentialgleichung=differential equation; differentialgleichungen=differential equations
differentiell=differential; digital=digital; digitalisierung=digitalization,digital transformation
diktatur=dictatorship; ding=thing; dinge=things; diplomat=diplomat; diplomatie=diplomacy; diplomatisch=diplomatic
direkt=direct; dirigent=conductor; dirigieren=conducting; diskret=discrete; diskriminierend=discriminatory
diskurs=discourse; disziplin=discipline; disziplinär=disciplinary; diversität=diversity; dogmatisch=dogmatic
doktorand=doctoral student; dokument=document; dokumentation=documentation; dokumente=documents
dolmetschen=interpreting; dolmetscher=interpreter; dorf=village; dörfer=villages; dosis=dose; draht=wire
drahtlos=wireless; drama=drama; dramatisch=dramatic; drehbuch=script; dreher=turner; dreidimensional=three-dimensional
dreidimensionale=3D; droge=drug; drogen=drugs; druck=pressure,printing; druckmaschinen=printing machines
druckwesen=printing; drüse=gland; drüsen=glands; duldsam=tolerant; dünger=fertilizer; düngung=fertilization; dünn=thin
durchbruch=breakthrough; durchführung=implementation; durchsatz=throughput; dürre=drought; düse=nozzle
dynamik=dynamics; dynamisch=dynamic; ebene=level; echo=echo; ecke=corner; effekt=effect; effekte=effects
effizienz=efficiency; ehe=marriage; ehrenamt=volunteering; ehrenamtlich=voluntary; ei=egg; eier=eggs
eigenschaft=property; eigenschaften=properties; eigentum=property; eignung=aptitude; einband=binding; einfach=simple
einfluss=influence; einführung=introduction,rollout; eingebettet=embedded; eingriff=intervention
eingriffe=interventions; einheit=unit; einheitlich=uniform; einkauf=purchasing; einkommen=income
einrichtung=institution; einrichtungen=facilities,institutions; einsamkeit=loneliness; einsatz=deployment
einsparung=saving; einstellung=attitude; einwanderung=immigration; einwerbung=acquisition; einwohner=inhabitants
einzelhandel=retail; eis=ice; eisen=iron; eisenbahn=railway; eisenbahnwesen=railways
eisenhüttenkunde=ferrous metallurgy; eiweiß=protein; elastisch=elastic; elektrik=electrics; elektriker=electrician
elektrisch=electrical,electric; elektrizität=electricity; elektro=electrical,electro; elektrochemisch=electrochemical
elektromagnetisch=electromagnetic; elektromechanik=electromechanics; elektromotor=electric motor; elektron=electron
elektronen=electrons; elektronenoptik=electron optics; elektronik=electronics; elektronisch=electronic
elektrotechnisch=electrical engineering; elementar=elementary; elementarteilchen=elementary particle
elemente=elements; elite=elite; eltern=parents; embryonal=embryonic; emission=emission; emissionen=emissions
emissionsfrei=zero-emission; emotion=emotion; emotional=emotional; emotionen=emotions; empfänger=receiver
empfehlung=recommendation; empirisch=empirical; ende=end; endlich=finite; endokrin=endocrine
energetisch=energetic,energy; energie=energy; energieeffizient=energy-efficient; energien=energies,energy
energieumwandlung=energy conversion; energieversorgung=energy supply; energiewirtschaft=energy industry
engagement=engagement; englisch=English; engpass=bottleneck,shortage; entbindung=delivery; entdeckung=discovery
entfernung=distance; entgelt=remuneration; entladung=discharge; entlassung=discharge; entlastung=relief
entlohnung=pay; entscheidung=decision; entscheidungen=decisions; entsorgung=disposal; entspannung=relaxation
entstehung=formation; entwerfen=design; entwickelnd=developing; entwickler=developer; entwicklung=development
entwicklungshilfe=development aid; entwicklungsland=developing country; entwicklungsländer=developing countries
entwicklungspolitik=development policy; entwurf=design; entzündung=inflammation; epidemie=epidemic
epidemiologisch=epidemiological; epigenetisch=epigenetic; epoche=period; erbe=heritage; erbgut=genome
erblich=hereditary; erbrecht=inheritance law; erbschaft=inheritance; erdbau=earthworks; erdbeben=earthquake
erde=earth; erdgas=natural gas; erdgebunden=terrestrial; erdkunde=geography; erdmessung=geodesy; erdöl=petroleum,oil
erdwissenschaften=earth sciences; ereignis=event; ereignisse=events; erfahrung=experience; erfassung=recording
erfinder=inventor; erfindung=invention; erfolg=success; ergebnis=result,outcome; ergonomie=ergonomics
ergotherapeut=occupational therapist; erhalt=preservation; erhaltung=conservation,preservation; erhebung=survey
erholung=recreation; erinnerung=memory; erkenntnis=knowledge,cognition; erkenntnistheorie=epistemology
erkennung=detection,recognition; erklärbar=explainable; erklärung=explanation; erkrankte=patients; erkrankung=disease
erkrankungen=diseases; erkundung=exploration; ernährung=nutrition; ernährungswirtschaft=food industry
ernährungswissenschaft=nutritional science; erneuerbar=renewable; ernte=harvest; erosion=erosion; ersatz=replacement
erscheinung=appearance; erschließung=indexing,development; erstellung=creation; erwachsen=adult; erwachsene=adult
erwachsenenbildung=adult education; erweitert=extended,augmented; erweiterung=extension; erwerb=acquisition
erwerbslehre=skills; erz=ore; erzählung=narrative; erze=ores; erzeugnis=product; erzeugnisse=products
erzeugung=generation,production; erzieher=educators; erziehung=education; erziehungshilfe=child guidance
erziehungswissenschaft=educational science; essen=food; ethik=ethics; ethisch=ethical; ethnie=ethnicity
ethnisch=ethnic; ethnologie=ethnology; ethnologisch=ethnological; etikette=etiquette; europa=Europe
europäisch=European; europarecht=European law; evangelisch=Protestant; evidenzbasiert=evidence-based
evolution=evolution; evolutionär=evolutionary; existenz=existence; experiment=experiment; experimente=experiments
experimentell=experimental; export=export; extern=external; extraterrestrisch=extraterrestrial; extremismus=extremism
fabrik=factory; fabriken=factories; fabrikplanung=factory planning; fach=subject; fachangestellte=assistants
fachbereich=department; fächer=subjects; fachgebiet=field; fachkraft=skilled worker; fachkräfte=skilled workers
fachleute=experts; fachlich=professional,technical; fachrichtung=specialization; fachsprache=specialist language
faden=thread; fähigkeit=ability; fähigkeiten=abilities; fahrer=driver; fahrerlos=driverless; fahrgast=passenger
fahrrad=bicycle; fahrt=navigation,travel; fahrzeug=vehicle; fahrzeugbau=vehicle construction; fahrzeuge=vehicles
fahrzeugelektronik=automotive electronics; fahrzeugführer=vehicle drivers; fahrzeugführung=vehicle driving
fahrzeugtechnik=automotive engineering; fahrzeugtechnisch=automotive; faktor=factor; faktoren=factors
fakultät=faculty; fall=case; falle=trap; fälle=cases; fälschung=forgery; familiär=family; familie=family
familien=family,families; familienfreundlich=family-friendly; familienrecht=family law; farbe=colour
farben=colours,paints; farbig=coloured; farbstoff=dye; faser=fibre; faserig=fibrous; fasern=fibres; fassade=facade
fassung=version; feder=spring; fehler=error; fehlertolerant=fault-tolerant; feier=celebration; fein=fine,precision
feinmechanik=precision mechanics; feinstaub=fine dust; feld=field; felder=fields; fels=rock; fenster=window
ferien=holiday; fern=remote,district; ferne=distance; fernerkundung=remote sensing; fernsehen=television
fertigkeit=skill; fertigkeiten=skills; fertigung=manufacturing; fertigungstechnik=manufacturing technology; fest=solid
festigkeit=strength; festigkeitslehre=strength of materials; festkörper=solid state
festkörperphysik=solid state physics; fett=fat; fette=fats; fettlöslich=fat-soluble; feuchte=humidity; feuer=fire
feuerungstechnik=combustion technology; feuerwehr=fire service; feuerwehrleute=firefighters; fieber=fever
figur=figure; film=film; filme=films; filmwissenschaft=film studies; filter=filter; finanz=financial,finance
finanzen=finance; finanziell=financial; finanzierung=financing; finanzmarkt=financial market
finanzmathematik=financial mathematics; finanzmathematisch=actuarial; finanzrecht=financial law; finanzwesen=finance
finanzwirtschaft=finance; finanzwissenschaft=public finance; finger=finger; finnisch=Finnish; firma=company
firmen=companies; fisch=fish; fische=fish; fischer=fishermen; fischerei=fisheries; fischereiwesen=fisheries
fischkunde=ichthyology; fiskalisch=fiscal; fläche=area,land; flächen=areas; flecht=lichen; fleisch=meat
fleischer=butcher; flexibel=flexible; fliege=fly; fliegen=flying; flieger=aviator; floristik=floristry; flotte=fleet
flucht=refugee,flight; flüchtling=refugee; flüchtlinge=refugees; flug=flight,aviation; flüge=flights
fluggerät=aircraft; flughafen=airport; flughäfen=airports; flugzeug=aircraft; flugzeugbau=aircraft construction
flugzeuge=aircraft; flugzeugtechnik=aeronautical engineering; fluid=fluid; fluide=fluids
flurbereinigung=land consolidation; fluss=river,flow; flüsse=rivers; flüssig=liquid; flüssigkeit=fluid,liquid
flüssigkeiten=fluids,liquids; flüssigkristall=liquid crystal; flut=flood; föderal=federal; föderalismus=federalism
folge=impact,consequence; folgen=impact,consequences; fördertechnik=materials handling; förderung=promotion,support
forensisch=forensic; form=shape; formal=formal; formel=formula; formen=forms; formular=form; forschung=research
forschungsgebiet=research area; forst=forestry,forest; forstlich=forest; forstnutzung=forest utilization
forstpolitik=forest policy; forstschutz=forest protection; forstwesen=forestry; forstwirtschaft=forestry
forstwissenschaft=forest science; fort=continuing; fortbildung=further training; fortpflanzung=reproduction
fortschritt=progress; fortschritte=advances; fossil=fossil; fossilien=fossils; fotograf=photographer
fotografie=photography; fotografisch=photographic; fracht=freight; frage=question; fragen=issues,questions
fraktur=fracture; fränkisch=Franconian; französisch=French; frau=woman,women; frauen=women,women's
frauenforschung=women's studies; frauenheilkunde=gynaecology; frei=free; freiheit=freedom; freiraum=open space
freiwillig=voluntary; freizeit=leisure,recreation; fremd=foreign; fremdenverkehr=tourism
fremdsprache=foreign language; fremdsprachen=foreign languages; frequenz=frequency; frieden=peace; friedens=peace
friesisch=Frisian; friseur=hairdressing; frist=deadline; frucht=fruit; früchte=fruits; frühe=early
frühgeburt=preterm birth; frühgeschichte=early history; frühkindlich=early childhood; frühneuzeitlich=early modern
fügen=joining; führer=leader; führung=management,leadership; füllung=filling; fund=find; fundament=foundation
funk=radio; funktion=function; funktional=functional; funktionalanalysis=functional analysis; funktionell=functional
funktionen=functions; funktionentheorie=complex analysis; fürsorge=welfare; fuß=foot; fußball=football
fußgänger=pedestrian; futter=feed; futtermittel=animal feed
`);
