import { wordTable } from './word-table.js';

/** German words, most of them parts of compounds, with their English words. */
export const words: ReadonlyMap<string, readonly string[]> = wordTable(`
abfall=waste; abfluss=drainage; ablauf=workflow,process; abrechnung=billing; absicherung=protection; abteilung=department
abwanderung=migration; akte=file,record; akteur=stakeholder; akzeptanz=acceptance; alarm=alarm; alltag=daily life
alter=age,ageing; amt=office; analyse=analysis; anbindung=integration; angebot=offer,service; angehörige=relatives,family
angst=anxiety; anlage=plant,facility; anpassung=adaptation; anschluss=connection; antrag=application; antrieb=drive
anwalt=lawyer; anwendung=application; arbeit=work,labour; architektur=architecture; archiv=archive; art=kind
arzt=physician,doctor; assistenz=assistance; atmung=breathing; aufklärung=education; aufnahme=admission; auge=eye
ausbau=expansion; ausbildung=training,education; ausfall=outage,failure; auskunft=information; auslastung=utilization
ausschreibung=tender; ausstattung=equipment; auswertung=evaluation,analysis; auto=car; bahn=rail,railway; batterie=battery
bau=building,construction; bauer=farmer; baum=tree; baustelle=construction site; bedarf=demand,need; bedienung=operation
befragung=survey; behandlung=treatment; behinderung=disability; behörde=authority,agency; beleuchtung=lighting
belastung=strain,load; beratung=advice,consulting; bereitschaft=readiness; bericht=report; beruf=profession,job
beschäftigte=employees; bestand=stock,existing buildings; beteiligung=participation; betreuung=care,support
betrieb=operation,business; betrug=fraud; bett=bed; bewegung=movement,exercise; bewertung=assessment,evaluation
bewohner=residents; beziehung=relationship; bilanz=balance; bild=image; bildung=education; biologie=biology; blick=view
blut=blood; boden=soil,floor; brand=fire; brücke=bridge; buch=book; bühne=stage; bund=federal; bus=bus; bürger=citizen
chemie=chemistry; chip=chip; dach=roof; dampf=steam; darm=gut; daten=data; datei=file; deich=dike; delir=delirium
demokratie=democracy; denkmal=monument; dialog=dialogue; dienst=service; dienstleistung=service; digital=digital
dokument=document; dokumentation=documentation; dorf=village; druck=pressure,printing; ebene=level; ehe=marriage
eigentum=property; einführung=introduction,rollout; eingriff=intervention; einkauf=purchasing; einrichtung=institution
einsamkeit=loneliness; einsatz=deployment; eltern=parents; energie=energy; engpass=bottleneck,shortage
entlassung=discharge; entlastung=relief; entscheidung=decision; entsorgung=disposal; entwicklung=development
entwurf=design; erbe=heritage; erfassung=recording,capture; ergebnis=result,outcome; erhebung=survey; erkennung=detection,recognition
erkrankung=disease; ernte=harvest; ernährung=nutrition; erzeugung=generation; erzählung=narrative; essen=food; fabrik=factory
fach=subject; fachkraft=skilled worker; fahrer=driver; fahrgast=passenger; fahrrad=bicycle; fahrt=ride; fahrzeug=vehicle
fall=case; familie=family; farbe=colour; fehler=error; feld=field; fenster=window; fern=remote,district; feuer=fire
firma=company; fisch=fish; fläche=area,land; fliegen=flying; flotte=fleet; fluss=river,flow; flut=flood; flucht=flight
form=shape; formular=form; forschung=research; fortschritt=progress; frau=woman,women; freiheit=freedom; frist=deadline
frühe=early; fußgänger=pedestrian; förderung=funding,promotion; führung=leadership; galerie=gallery; gang=gait
garten=garden; gas=gas; gast=guest; gebäude=building; gebiet=area; geburt=birth; gefahr=hazard,danger; gehirn=brain
geld=money; gelenk=joint; gemeinde=municipality; gemeinschaft=community; genehmigung=permit,approval; gerät=device
gericht=court; geruch=odour; geschichte=history,story; geschlecht=gender; geschäft=business; gesellschaft=society
gesetz=law,legislation; gesicht=face; gespräch=conversation; gestaltung=design; gesundheit=health; gewalt=violence
gewebe=tissue; gewerbe=trade,commerce; gewerkschaft=union; gewinnung=recruiting,extraction; gift=poison; glas=glass
glaube=faith; grenze=border; gründung=founding,startup; grün=green; gruppe=group; gut=good; hafen=port; haft=detention
haftung=liability; halle=hall; hand=hand; handel=trade; handlung=action; haushalt=household,budget; haus=house,home
haut=skin; heilung=healing; heim=home; heizung=heating; herstellung=manufacturing; herz=heart; hilfe=aid,assistance
hinweis=notice; hirn=brain; hitze=heat; hochschule=university; hof=farm,yard; holz=wood,timber; hygiene=hygiene
identität=identity; impfung=vaccination; industrie=industry; infektion=infection; information=information; insel=island
instandhaltung=maintenance; institut=institute; integration=integration; jahr=year; jugend=youth; kabel=cable
kamera=camera; kampf=combat; kanal=channel,sewer; karte=map,card; kasse=fund,insurance; kartierung=mapping; katastrophe=disaster
kauf=purchase; kette=chain; kind=child; kinder=children; kirche=church; klasse=class; klima=climate; klinik=hospital,clinic
knie=knee; kohle=coal; kommune=municipality; kommunikation=communication; kompetenz=competence,literacy; konflikt=conflict
konzept=concept; kosten=costs; kraft=power,force; kraftwerk=power plant; krank=sick; krankenhaus=hospital; krankheit=disease
krebs=cancer; kreis=district; kreislauf=cycle,circular; krise=crisis; kritik=criticism; kultur=culture; kunde=customer
kunst=art; kunststoff=plastics; körper=body; kühlung=cooling; küste=coast; labor=laboratory; lade=charging; lager=warehouse
land=country,rural; landschaft=landscape; landwirtschaft=agriculture,farming; last=load; leben=life,living; leber=liver
`);

/** The second half of the words. */
export const moreWords: ReadonlyMap<string, readonly string[]> = wordTable(`
lehre=teaching; lehrer=teacher; leistung=performance,power; leitung=management; leitlinie=guideline; licht=light
liefer=delivery,supply; lieferung=delivery; lieferant=supplier; linie=line; lizenz=licence; logistik=logistics; luft=air
lunge=lung; lärm=noise; lösung=solution; magen=stomach; mangel=shortage; marke=brand; markt=market; maschine=machine
material=material; medikament=medication,drug; medizin=medicine,medical; meer=sea; meldung=report; mensch=human; messe=fair
messung=measurement; miete=rent; mieter=tenant; milch=milk; mitarbeiter=employee,staff; mittel=funds; mobil=mobile
modell=model; mord=murder; motor=engine,motor; museum=museum; musik=music; muskel=muscle; muster=pattern; mutter=mother
nachbar=neighbour; nachbarschaft=neighbourhood; nachfrage=demand; nachricht=news,message; nacht=night; nahrung=food
natur=nature; nerv=nerve; netz=network,grid; netzwerk=network; niere=kidney; norm=standard; not=emergency; notruf=emergency call
nutzer=user; nutzung=use; oberfläche=interface,surface; operation=surgery; optik=optics; ordnung=order; organisation=organization
ort=place; papier=paper; parlament=parliament; patient=patient; patienten=patients; personal=staff,personnel; pflanze=plant
pflege=nursing,care; pfleger=nurse; pilot=pilot; plan=plan; planung=planning; plattform=platform; platz=place
politik=politics,policy; portal=portal; post=mail; praxis=practice; presse=press; produkt=product; produktion=production
prognose=forecast,prediction; programm=programme; projekt=project; protokoll=protocol; prozess=process; prüfung=testing,audit
qualität=quality; quartier=neighbourhood; quelle=source; rad=bicycle,wheel; radio=radio; radweg=bike lane; raum=space,room
recht=law,rights; rechnung=invoice; rechner=computer; rede=speech; redaktion=newsroom; regel=rule; regelung=control
regen=rain; region=region; register=register; reinigung=cleaning; reise=travel; rente=pension; reparatur=repair
rettung=rescue; risiko=risk; roboter=robot; robotik=robotics; rohstoff=raw material; ruf=call; ruhe=rest; rücken=back
sanierung=renovation,retrofit; schaden=damage; schall=sound; schicht=shift; schiff=ship; schlaf=sleep; schmerz=pain
schnittstelle=interface,api; schrift=writing; schritt=step; schule=school; schulung=training; schutz=protection
schwanger=pregnant; schwester=nurse; seele=soul; sehen=vision; sensor=sensor; sensorik=sensors; sicherheit=safety,security
sicherung=assurance; simulation=simulation; sinn=sense; software=software; sonne=sun,solar; sozial=social; speicher=storage
speise=food; spiel=game; sport=sports; sprache=language,speech; sprach=language,speech; staat=state; stadt=city,urban
stahl=steel; stand=state; standort=location; station=ward,station; statistik=statistics; steuer=tax; steuerung=control
stiftung=foundation; stimme=voice; stoff=substance,material; strahl=beam; strahlung=radiation; straße=street,road
strategie=strategy; strom=electricity,power; strömung=flow; struktur=structure; studie=study; studium=studies; sturz=fall
stätte=site; störung=disorder,disturbance; suche=search; sucht=addiction; symptom=symptom; system=system; tagung=conference
tanz=dance; technik=technology,engineering; technologie=technology; teilhabe=participation,inclusion; teilung=sharing
telefon=phone; temperatur=temperature; test=test; text=text; therapie=therapy; tier=animal; tisch=table; tod=death; ton=sound
tour=tour,route; tourismus=tourism; transport=transport; trauer=grief,bereavement; trennung=separation; tumor=tumour
turbine=turbine; tür=door; umfrage=survey; umgebung=environment; umwelt=environment; unfall=accident; universität=university
unternehmen=company,enterprise; unterricht=teaching; untersuchung=examination; urteil=judgment; vater=father; verband=association
verbesserung=improvement; verbindung=connection; verbrauch=consumption; verbrechen=crime; verein=association,club
verfahren=procedure,method; vergabe=procurement; vergleich=comparison; verhalten=behaviour; verkauf=sales; verkehr=traffic,transport
verlag=publisher; verlauf=course; vermeidung=avoidance; vermittlung=mediation,placement; vernetzung=networking; verordnung=regulation
versand=shipping; verschlüsselung=encryption; versicherung=insurance; versorgung=care,supply; verständnis=understanding
vertrag=contract; vertrieb=sales; verwaltung=administration; video=video; viertel=neighbourhood; virus=virus; vogel=bird
volk=people; vorhersage=prediction,forecast; vorschrift=regulation; vorsorge=prevention; wachstum=growth; waffe=weapon
wahl=election; wald=forest; wandel=change; ware=goods; warnung=warning; wartung=maintenance; wasser=water; weg=path
wein=wine; weiterbildung=training; welt=world; werbung=advertising; werk=plant,work; werkstatt=workshop
werkstoff=material; werkzeug=tool; wert=value; wetter=weather; wettbewerb=competition; wirkung=effect,impact
wirtschaft=economy,business; wissen=knowledge; wissenschaft=science; woche=week; wohnen=housing,living; wohnung=apartment,housing
wolke=cloud; wort=word; wunde=wound; wärme=heat; zahl=number; zahlung=payment; zahn=tooth,dental; zeit=time; zeitung=newspaper
zelle=cell; zentrum=centre; zertifikat=certificate; ziel=goal; zimmer=room; zucker=sugar; zug=train; zugang=access
zukunft=future; zulassung=approval,admission; zusammenarbeit=collaboration,cooperation; zustand=condition; ärzte=physicians
öffentlich=public; ökologie=ecology; überwachung=monitoring,surveillance; übergabe=handover; übergang=transition
übersetzung=translation; übertragung=transmission; ambulant=outpatient; stationär=inpatient; häuslich=home; klinisch=clinical
kommunal=municipal; städtisch=urban; ländlich=rural; künstlich=artificial; maschinell=machine; menschlich=human
nachhaltig=sustainable; barrierefrei=accessible; erklärbar=explainable; vernetzt=connected; gestützt=supported,assisted
gebraucht=used; sicher=safe,secure; offen=open; frei=free; alt=old; älter=older; jung=young; schnell=fast; leicht=light
`);
