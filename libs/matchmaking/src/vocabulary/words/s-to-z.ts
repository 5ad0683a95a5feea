import { wordTable } from './word-table.js';

/** German words from S to Z, most of them parts of compounds, with their English words. */
export const wordsSToZ = wordTable(`
saat=seed; sach=property; sachbearbeitung=clerical work; sachkunde=general studies; sächsisch=Saxon
sachunterricht=general studies; sachverständige=experts; saft=juice; sage=legend; saison=season; säkular=secular
salz=salt; salze=salts; salzhaltig=saline; samen=seed; sammlung=collection; sammlungen=collections; sand=sand
sänger=singer; sanierung=renovation,retrofit; sanitär=sanitary; sanitärtechnik=sanitary engineering
satellit=satellite; satelliten=satellite; satz=sentence,theorem; sauerstoff=oxygen; säugetier=mammal
säugetiere=mammals; säugling=infant; säure=acid; säuren=acids; schach=chess; schädel=skull; schaden=damage
schäden=damage; schädling=pest; schädlinge=pests; schädlingsbekämpfung=pest control; schadstoff=pollutant
schadstoffe=pollutants; schaf=sheep; schafe=sheep; schale=shell; schall=sound; schallschutz=sound insulation
schaltung=circuit; schaltungen=circuits; schaum=foam; schauspiel=acting,drama; schauspieler=actor
schauspielerin=actress; schicht=layer; schichten=layers,films; schiene=rail; schienen=rail; schiff=ship
schiffbau=shipbuilding,naval architecture; schiffe=ships; schifffahrt=shipping,navigation
schiffstechnik=marine engineering; schiffstechnisch=marine engineering; schlacht=slaughter; schlaf=sleep
schlag=stroke,impact; schlaganfall=stroke; schloss=castle; schlosser=metalworker; schluss=inference; schlüssel=key
schmelz=melting; schmelze=melt; schmerz=pain; schmerzen=pain; schmied=blacksmith; schmiede=forging; schmuck=jewellery
schmutz=dirt; schnee=snow; schneider=tailoring; schnell=fast; schnitt=editing,cut; schnittstelle=interface,api
schöpferisch=creative; schottisch=Scottish; schreib=writing; schreiben=writing; schreiner=joinery; schrift=writing
schriften=writings; schriftlich=written; schriftsteller=writers; schritt=step; schuh=shoe; schuhe=shoes; schul=school
schuld=guilt,debt; schulden=debt; schule=school; schulen=schools; schüler=pupils,students; schulisch=school
schulpädagogik=school education; schulrecht=school law; schulung=training; schulwesen=school system; schutz=protection
schwäche=weakness; schwanger=pregnant; schwangerschaft=pregnancy; schwarm=swarm; schwedisch=Swedish; schwein=pig
schweine=pigs; schweiß=welding; schweißen=welding; schweißer=welder; schweißtechnik=welding technology; schweiz=Swiss
schweizerisch=Swiss; schwere=gravity; schwerlast=heavy load; schwerpunkt=focus; schwester=nurse; schwimmen=swimming
schwingung=vibration; schwingungen=vibrations; see=lake,sea; seefahrt=seafaring; seele=soul,mental; seelisch=mental
seelsorge=pastoral care; seelsorger=chaplain; seen=lakes; seerecht=maritime law; seeverkehr=maritime transport
segel=sailing; seh=vision,visual; sehbehinderte=visually impaired; sehen=vision; seide=silk; seil=rope
sekretariat=secretariat; sekundär=secondary; selbst=self; selbstlernend=self-learning
selbstorganisiert=self-organized; selbstständig=independent; selektiv=selective; selten=rare; semantik=semantics
semantisch=semantic; seminar=seminar; semitisch=Semitic; sender=transmitter; senioren=seniors; sensor=sensor
sensorik=sensors,sensory; sensorisch=sensory; seriell=serial; seuche=epidemic; seuchen=epidemics; sexualität=sexuality
sexuell=sexual; sicher=safe,secure; sicherheit=security,safety; sicherheitstechnik=safety engineering
sicherheitstechnisch=safety engineering; sicherung=protection,assurance; sicht=view; siedlung=settlement
siedlungen=settlements; siedlungswasserbau=sanitary engineering; siedlungswesen=settlement planning; signal=signal
signale=signals; silber=silver; simulation=simulation; simultan=simultaneous; sinn=sense; sinne=senses; sinnes=sensory
sitte=custom; sitz=seat; skandinavisch=Scandinavian; skelett=skeleton; sklaverei=slavery; skulptur=sculpture
slavisch=Slavic; slawisch=Slavic; software=software; soldat=soldier; soldaten=soldiers; sommer=summer; sonder=special
sonderpädagogik=special needs education; sonderpädagogisch=special needs; sonderschule=special school; sonne=sun,solar
sonnen=solar; sonstige=other; sorge=care; sozial=social; sozialarbeit=social work; sozialarbeiter=social worker
soziales=social affairs; sozialgeschichte=social history; sozialhilfe=social assistance; sozialkunde=social studies
sozialmedizin=social medicine; sozialpädagoge=social worker; sozialpädagogik=social pedagogy
sozialpolitik=social policy; sozialpolitisch=social policy; sozialpsychologie=social psychology
sozialrecht=social law; sozialversicherung=social security,social insurance; sozialwesen=social services
sozialwirtschaft=social economy; sozialwissenschaft=social sciences; sozialwissenschaften=social sciences
sozialwissenschaftlich=social science; soziokulturell=sociocultural; soziologie=sociology; soziologisch=sociological
sozioökonomisch=socioeconomic; spanend=machining,metal-cutting; spanisch=Spanish; spannung=voltage,stress
spannungen=stress; sparen=saving; sparkasse=savings bank; speicher=storage; speicherung=storage; speise=food
spektren=spectra; spektrum=spectrum; speziell=special; spezielle=special; spiegel=mirror; spiel=game; spiele=games
spielen=playing; spieler=players; spieltheorie=game theory; spielzeug=toys; spinne=spider; spinnen=spiders
spirituell=spiritual; spitzensport=elite sports; sport=sports; sportarten=sports; sportler=athletes
sportlerin=athlete; sportlich=sports; sportwissenschaft=sports science; sprach=language,speech
sprachbehinderte=speech impaired; sprachbehindertenpädagogik=speech therapy education; sprache=language
sprachen=languages; sprachheilpädagogik=speech therapy; sprachlich=linguistic,language; sprachtherapie=speech therapy
sprachwissenschaft=linguistics; sprachwissenschaftlich=linguistic; sprech=speech; sprechen=speaking
sprechwissenschaft=speech science; sprengstoff=explosives; spritz=injection; sprung=jump; spur=trace; staat=state
staaten=states; staatlich=state,government; staats=state; staatsrecht=constitutional law; stab=rod; stabil=stable
stadt=city,urban; städte=cities; städtebau=urban design; stadtgeographie=urban geography; städtisch=urban
stadtplanung=urban planning; stahl=steel; stahlbau=steel construction; stall=barn; stamm=stem,tribe
stämme=strains,tribes; stand=state; standard=standard; standards=standards; ständig=permanent; standort=location
stark=strong; stärke=starch,strength; starkstrom=heavy current; statik=statics; station=ward,station
stationär=inpatient; statisch=static; statistik=statistics; statistiker=statistician; statistisch=statistical
stätte=site; staub=dust; stein=stone; steine=stones; stelle=position; stellung=position; sterben=dying
stern=star,stellar; sterne=stars; steuer=tax; steuerberater=tax advisor; steuerfachleute=tax specialists
steuerlehre=taxation; steuerlich=tax; steuern=taxes; steuerrecht=tax law; steuerung=control; stickstoff=nitrogen
stiftung=foundation; stil=style; stimm=voice; stimme=voice; stimmen=voices; stimmlich=vocal; stochastik=stochastics
stochastisch=stochastic; stoff=material,substance; stoffe=materials,substances; stoffübertragung=mass transfer
stoffwechsel=metabolic,metabolism; störung=disorder; störungen=disorders; stoß=impact; straf=criminal,penal
strafe=punishment; strafprozess=criminal procedure; strafprozessrecht=criminal procedure; strafrecht=criminal law
strafvollzug=prison system; strahl=beam; strahlen=rays,radiation; strahlenschutz=radiation protection
strahlentherapie=radiotherapy; strahlung=radiation; strand=beach; straße=street,road; straßen=road,roads
straßenbau=road construction; straßenverkehr=road traffic; strategie=strategy; strategien=strategies
strategisch=strategic; streik=strike; streitkräfte=armed forces; strick=knitting; strom=electricity,power
strömung=flow; strömungen=flow,fluid; strömungslehre=fluid mechanics; strömungsmaschine=turbomachine
strömungsmechanik=fluid mechanics; struktur=structure; strukturell=structural; strukturen=structures; stück=piece
stücke=pieces; student=student; studenten=students; studie=study; studien=studies; studienfach=subject
studiengang=degree programme; studierende=students; studium=studies; stufe=level,stage; stuhl=chair; sturm=storm
sturz=fall; subjekt=subject; subtropisch=subtropical; subvention=subsidy; suche=search; sucht=addiction; süd=South
südasiatisch=South Asian; süden=South; südeuropa=South Europe; südostasiatisch=Southeast Asian; sünde=sin
supraleiter=superconductor; supramolekular=supramolecular; symbol=symbol; symbole=symbols; symbolisch=symbolic
symmetrisch=symmetric; symptom=symptom; synode=synod; synthese=synthesis; synthetisch=synthetic; system=system
systemanalyse=systems analysis; systematik=systematics; systematisch=systematic; systeme=systems; systemisch=systemic
szene=scene; tabak=tobacco; tabelle=table; tafel=board; tag=day; tages=day; tagung=conference; takt=beat
taktil=tactile; taktisch=tactical; tal=valley; tanz=dance; tänze=dances; tänzerin=dancer; tänzerisch=dance
tanzerziehung=dance education; tarif=tariff; tasche=bag; täter=offender; tätigkeit=activity; tätigkeiten=activities
tauchen=diving; tausch=exchange; team=team; technik=engineering,technology; techniken=techniques; techniker=technician
technikfolgen=technology impact; technikgeschichte=history of technology; technisch=technical,engineering
technologie=technology; technologien=technologies; technologietransfer=technology transfer
technologisch=technological; tee=tea; teilchen=particle; teile=parts; teilgebiet=subfield
teilhabe=participation,inclusion; teilung=sharing; telefon=phone; telefonisch=telephone
telekommunikation=telecommunications; temperatur=temperature; teppich=carpet; terrestrisch=terrestrial
terrorismus=terrorism; tertiär=tertiary; test=test; testament=testament; tests=tests; text=text; texte=texts
textil=textile; textilien=textiles; textverarbeitung=text processing; theater=theatre
theaterwissenschaft=theatre studies; theatralisch=theatrical; thema=topic; theologie=theology; theologisch=theological
theoretisch=theoretical; theorie=theory; therapeut=therapist; therapeutisch=therapeutic; therapie=therapy
therapien=therapies; thermisch=thermal; thermodynamik=thermodynamics; thermodynamisch=thermodynamic; tibetisch=Tibetan
tief=deep; tiefbau=civil engineering; tiefdruck=gravure; tiefe=depth; tiefseeforschung=deep-sea research
tieftemperatur=low temperature; tier=animal; tierarzt=veterinarian; tierärztlich=veterinary; tiere=animals,animal
tierernährung=animal nutrition; tierhaltung=animal husbandry; tierheilkunde=veterinary medicine; tierisch=animal
tierkunde=zoology; tiermedizin=veterinary medicine; tierproduktion=animal production; tierzucht=animal breeding
tisch=table; tischler=carpentry; tischlerei=joinery; tod=death; todes=death; ton=sound; töne=sounds
tontechnik=sound engineering; topf=pot; töpfer=pottery; topologie=topology; topologisch=topological; tor=gate
tour=tour,route; tourismus=tourism; toxikologisch=toxicological; toxisch=toxic; tradition=tradition
traditionell=traditional; traditionen=traditions; tragbar=wearable,portable; träger=carrier
tragwerk=structural,structure; tragwerke=structures; trainer=coach; training=training; trainingslehre=training theory
transdisziplinär=transdisciplinary; transfer=transfer; transnational=transnational; transplantation=transplantation
transport=transport; transportwesen=transport; trauer=grief,bereavement; traum=dream; trauma=trauma
traumatisch=traumatic; treib=propulsion; treibhaus=greenhouse; treibstoff=fuel; trenn=separation; trennung=separation
treue=loyalty; trinkwasser=drinking water; trocken=dry; trocknung=drying; tropen=tropical; tropisch=tropical
trost=consolation; tschechisch=Czech; tuch=cloth; tumor=tumour; tumore=tumours; tunnel=tunnel; tür=door
turbine=turbine; turbinen=turbines; turbulenz=turbulence; türkisch=Turkish; turm=tower; turnen=gymnastics; typ=type
übergabe=handover; übergang=transition; übergreifend=overarching; überleben=survival; überlieferung=transmission
übersetzen=translation; übersetzer=translator; übersetzung=translation; übertragbar=communicable
übertragung=transmission,transfer; überwachung=monitoring,surveillance; übrige=other; übung=exercise
übungen=exercises; ufer=shore; uhr=clock; uhren=clocks; uhrmacher=watchmaker; ukrainisch=Ukrainian
ultraschall=ultrasound; umform=forming; umformtechnik=forming technology; umformung=forming; umfrage=survey
umgang=handling; umgebung=environment; umsatz=turnover; umsetzung=implementation; umstellung=conversion
umwandlung=conversion; umwelt=environment; umweltfreundlich=environmentally friendly
umweltgerecht=environmentally sound; umweltpolitisch=environmental policy; umwelttechnik=environmental engineering
unbemannt=unmanned; unfall=accident; unfallchirurgie=trauma surgery; unfälle=accidents; ungarisch=Hungarian
ungleichheit=inequality; universell=universal; universitär=university; universität=university
universitäten=universities; universum=universe; unterhaltung=entertainment; unternehmen=company,enterprise
unternehmens=corporate,business; unternehmensberater=management consultant; unternehmensforschung=operations research
unternehmensführung=business management; unternehmer=entrepreneur; unternehmerisch=entrepreneurial
unternehmung=enterprise; unterricht=teaching,lessons; unterstützung=support; untersuchung=investigation,study
unterwasser=underwater; ur=pre; urban=urban; urgeschichte=prehistory; urheber=copyright; urheberrecht=copyright
urlaub=holiday; urproduktion=primary production; ursache=cause; ursachen=causes; ursprung=origin; urteil=judgment
vakuum=vacuum; vaskulär=vascular; vater=father; väter=fathers; vegetation=vegetation; vegetativ=autonomic
vektor=vector; veränderung=change; verantwortlich=responsible; verantwortung=responsibility
verarbeitendes=manufacturing; verarbeitung=processing; verb=verb; verband=association; verbände=associations
verbesserung=improvement; verbindung=connection; verbindungen=compounds,connections; verbrauch=consumption
verbraucher=consumer; verbrechen=crime; verbreitung=dissemination; verbrennung=combustion
verbrennungskraftmaschinen=combustion engines; verbrennungsmotor=combustion engine
verbrennungsmotoren=combustion engines; verbund=composite; verbundwerkstoffe=composite materials
verdauung=digestion,digestive; veredelung=finishing; verein=association,club; vereine=clubs; vererbung=heredity
vererbungslehre=genetics; verfahren=processes,methods,procedure; verfahrensrecht=procedural law
verfahrenstechnik=process engineering; verfahrenstechnisch=process engineering; verfassung=constitution
verfassungsrecht=constitutional law; vergabe=procurement; vergaben=awards; vergangenheit=past; vergiftung=poisoning
vergiftungen=poisoning; vergleich=comparison; vergleichend=comparative; vergütung=remuneration; verhalten=behaviour
verhaltens=behavioural,behaviour; verhaltensforschung=ethology,behavioural research; verhältnis=relationship
verhandlung=negotiation; verkauf=sales; verkäufer=salesperson; verkehr=transport,traffic; verkehrlich=transport
verkehrs=transport,traffic; verkehrsmittel=means of transport; verkehrsplanung=transport planning
verkehrstechnik=traffic engineering; verkehrswesen=transport; verkehrswirtschaft=transport economics; verlag=publisher
verlage=publishers; verlauf=course; verletzte=injured; verletzung=injury; verletzungen=injuries; verlust=loss
vermarktung=marketing; vermehrung=propagation; vermeidung=avoidance; vermessung=surveying; vermessungs=surveying
vermessungskunde=surveying; vermessungstechnik=surveying; vermessungswesen=surveying; vermittlung=mediation,teaching
vermögen=assets,property; vernetzt=connected; vernetzung=networking; verordnung=regulation; verpackung=packaging
versand=shipping; verschleiß=wear; verschlüsselung=encryption; verschmutzung=pollution; versicherung=insurance
versicherungen=insurance; versicherungs=insurance; versicherungsmathematisch=actuarial; versicherungswesen=insurance
versicherungswirtschaft=insurance; versorgung=care,supply; versorgungs=supply,utility
versorgungstechnik=supply engineering,building services; verständnis=understanding; verstehen=understanding
versuch=experiment; versuche=experiments; versuchstiere=laboratory animals; verteidigung=defence; verteilt=distributed
verteilung=distribution; vertikal=vertical; vertrag=contract; verträge=contracts; vertragsrecht=contract law
vertreter=representative; vertrieb=sales; verwaltung=administration,management; verwaltungs=administrative
verwaltungslehre=administration; verwaltungsrecht=administrative law
verwaltungswissenschaft=administrative science,public administration; verwandt=related; verwandte=related
verwendung=use; verwertung=utilization,recycling; verzahnung=gearing; veterinärmedizinisch=veterinary; video=video
vieh=livestock; viehzucht=livestock breeding; vielfalt=diversity; viertel=neighbourhood; viren=viruses
virologie=virology; virtuell=virtual; virus=virus; visuell=visual; vitamin=vitamin; vitamine=vitamins; vogel=bird
vögel=birds; vogelkunde=ornithology; vokal=vocal; volk=people; völker=peoples,international; völkerkunde=ethnology
völkerrecht=international law; völkerrechtlich=international law; volks=folk; volkskunde=folklore,ethnology
volkskundlich=folklore; volksmusik=folk music; volkswirtschaft=economics; volkswirtschaftlich=economic
volkswirtschaftslehre=economics; vollzug=enforcement; volumen=volume; vorbereitung=preparation; vorbeugend=preventive
vorderasiatisch=Near Eastern; vorgang=process; vorgeschichte=prehistory; vorgeschichtlich=prehistoric
vorgeschichtsforschung=prehistory; vorhersage=forecasting,prediction; vorindustriell=preindustrial
vorschrift=regulation; vorschule=preschool; vorsorge=prevention,provision; vorstellung=performance
vortrag=presentation; vulkan=volcano,volcanic; vulkane=volcanoes; wachs=wax; wachstum=growth; waffe=weapon
waffen=weapons; wahl=election; wahlen=elections; wahn=delusion; wahrheit=truth; wahrnehmung=perception
wahrscheinlichkeit=probability; wahrscheinlichkeitsrechnung=probability theory
wahrscheinlichkeitstheorie=probability theory; währung=currency; wald=forest; waldbau=silviculture; wälder=forests
wand=wall; wandel=change; wandern=hiking; wanderung=migration; ware=goods; waren=goods; warenkunde=commodity science
warenkundlich=commodity; wärme=heat,thermal; wärmekraft=thermal power; wärmelehre=thermodynamics
wärmeübertragung=heat transfer; warnung=warning; wartung=maintenance; wasch=washing; wasser=water
wasserbau=hydraulic engineering; wasserbaulich=hydraulic; wasserkraft=hydropower; wasserstoff=hydrogen
wasserwirtschaft=water management; wechsel=change,exchange; wechselwirkung=interaction; wechselwirkungen=interactions
weg=path; wege=routes; wehr=defence; wehrtechnik=defence technology; weiblich=female; weich=soft; weide=pasture
wein=wine; weinbau=viticulture; weisheit=wisdom; weite=width; weiterbildung=continuing education
weiterführend=secondary; weizen=wheat; welle=wave; wellen=waves; welt=world; weltall=universe; weltlich=secular
weltraum=space; weltweit=worldwide,global; weltwirtschaft=world economy; werbe=advertising; werbung=advertising
werk=plant,work; werke=works; werkstatt=workshop; werkstätten=workshops; werkstoff=material; werkstoffe=materials
werkstoffkunde=materials science; werkstofftechnik=materials engineering; werkstoffwissenschaft=materials science
werkzeug=tool; werkzeuge=tools; werkzeugmaschine=machine tool; werkzeugmaschinen=machine tools; wert=value
werte=values; wertpapier=securities; wertpapiere=securities; wesen=system,industry; wesens=nature; west=West
westeuropa=Western Europe; westeuropäisch=West European; wettbewerb=competition; wetter=weather; wickel=winding
widerstand=resistance; wiederherstellung=restoration; wiese=meadow; wiesen=meadows; wild=game,wildlife
wildtier=wildlife; wildtiere=wildlife; wille=will; wind=wind; winter=winter; wirbel=vertebral,vortex
wirbellose=invertebrates; wirbelsäule=spine,spinal; wirbeltier=vertebrate; wirbeltiere=vertebrates; wirk=active
wirksam=effective; wirkstoff=active substance,drug; wirkstoffe=active substances; wirkung=effect,impact
wirkungen=effects; wirtschaft=economy,industry,economics; wirtschaftlich=economic; wirtschafts=economic,business
wirtschaftsethik=business ethics; wirtschaftsgeographie=economic geography; wirtschaftsgeschichte=economic history
wirtschaftsinformatik=business informatics; wirtschaftsingenieur=industrial engineer
wirtschaftsingenieurwesen=industrial engineering; wirtschaftslehre=economics,management
wirtschaftsmathematik=business mathematics; wirtschaftspädagogik=business education
wirtschaftspolitik=economic policy; wirtschaftspolitisch=economic policy; wirtschaftsprüfung=auditing
wirtschaftsrecht=business law; wirtschaftsrechtlich=business law; wirtschaftstheorie=economic theory
wirtschaftsverwaltung=economic administration; wirtschaftswissenschaft=economics; wirtschaftswissenschaften=economics
wirtschaftswissenschaftlich=economic; wissen=knowledge; wissens=knowledge; wissensbasiert=knowledge-based
wissenschaft=science,studies; wissenschaften=sciences,studies; wissenschaftler=scientists
wissenschaftlich=scientific,academic; wissenschafts=science; wissenschaftskunde=science studies
wissenschaftstheorie=philosophy of science; woche=week; wohl=welfare; wohlfahrt=welfare; wohlfahrtspflege=welfare
wohn=residential,housing; wohnbau=housing; wohnen=housing,living; wohnung=apartment,housing; wohnungen=housing
wohnungsbau=housing construction; wohnungswesen=housing; wolke=cloud; wolle=wool; wort=word; wörter=words
wortschatz=vocabulary; wunde=wound; wunden=wounds; wurzel=root; wüste=desert; zahl=number; zahlen=number,numbers
zahlentheorie=number theory; zahlung=payment; zahn=tooth,dental; zahnärztlich=dental; zähne=teeth
zahnheilkunde=dentistry; zahnmedizin=dentistry; zahnmedizinisch=dental; zahnräder=gears; zahntechnik=dental technology
zecke=tick; zeichen=sign,character; zeichnen=drawing; zeichnung=drawing; zeit=time; zeitalter=age; zeiten=times
zeitgenössisch=contemporary; zeitgeschichte=contemporary history; zeitgeschichtlich=contemporary history
zeitlich=temporal; zeitschrift=journal; zeitung=newspaper; zeitungen=newspapers
zeitungswissenschaft=newspaper studies; zell=cell,cellular; zellbiologie=cell biology; zelle=cell; zellen=cells
zellstoff=pulp; zellulär=cellular; zement=cement; zentral=central; zentrum=centre; zerfall=decay; zerspanung=machining
zerstörungsfrei=non-destructive; zertifikat=certificate; zeugnis=certificate; zeugung=procreation; ziege=goat
ziegel=brick; ziel=goal; ziele=goals; zimmer=room; zimmerer=carpenter; zink=zinc; zirkus=circus; zivil=civil
zivilisation=civilization; zivilrecht=civil law; zoll=customs; zollwesen=customs; zoologie=zoology
zoologisch=zoological; zucht=breeding; züchtung=breeding; zuchtwahl=selection; zucker=sugar; zufall=random,chance
zug=train; zugang=access; zukunft=future; zukünftig=future; zukunfts=future; zulassung=approval; zunge=tongue
zupfinstrumente=plucked instruments; zusammenarbeit=collaboration,cooperation; zusammengesetzt=composite
zusammenhang=context; zustand=condition; zustände=states; zuverlässig=reliable; zuverlässigkeit=reliability
zwang=coercion; zweck=purpose; zweisprachig=bilingual; zwerg=dwarf; zwischenmenschlich=interpersonal; zyklisch=cyclic
zytologie=cytology
`);
