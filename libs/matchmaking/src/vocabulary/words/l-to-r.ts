import { wordTable } from './word-table.js';

/** German words from L to R, most of them parts of compounds, with their English words. */
export const wordsLToR = wordTable(`
labor=laboratory; labore=laboratories; lack=paint; lade=charging; lager=warehouse; lagerstätten=mineral deposits
lagerstättenkunde=economic geology; lagerung=storage; lähmung=paralysis; lampe=lamp; land=country,land,rural
landbau=agriculture; länder=countries; landes=state,regional; landeskunde=regional studies
landesplanung=regional planning; landesvermessung=land surveying; landkreis=county; ländlich=rural
landmaschinen=agricultural machinery; landschaft=landscape; landschaften=landscapes; landschaftlich=landscape
landschaftsbau=landscaping; landschaftsgestaltung=landscape design
landschaftspflege=landscape conservation,landscape management; landschaftsplanung=landscape planning
landtechnik=agricultural engineering; landwirt=farmer; landwirte=farmers; landwirtschaft=agriculture,farming
landwirtschaftlich=agricultural; länge=length; langfristig=long-term; längsschnitt=longitudinal; lärm=noise
laser=laser; last=load; laster=truck; lateinamerikanisch=Latin American; lateinisch=Latin; lauf=running; laut=loud
leben=life,living; lebendig=living; lebens=life; lebensmittel=food; lebensmittelchemie=food chemistry
lebensmittelrecht=food law; lebensmitteltechnologie=food technology; lebensmittelverarbeitend=food processing
lebensmittelwissenschaft=food science; lebensraum=habitat; leber=liver; lebewesen=organisms; leder=leather
legierung=alloy; legierungen=alloys; lehramt=teacher training; lehre=theory,studies,teaching; lehrer=teacher
lehrkraft=teacher; lehrkräfte=teachers; lehrplan=curriculum; lehrveranstaltung=course; leibes=physical
leibeserziehung=physical education; leicht=light; leichtbau=lightweight construction; leiden=disorders
leistung=performance,power; leistungen=performance; leistungselektronik=power electronics; leistungsfähig=efficient
leistungssport=competitive sports; leitend=conducting; leiter=conductor; leitfaden=guideline; leitlinie=guideline
leitung=management; lenkung=steering; lern=learning; lernbehinderte=learning disabled; lernen=learning
lernende=learners; lesen=reading; leser=readers; leuchte=luminaire; lexikalisch=lexical; licht=light; lichter=lights
lichttechnisch=lighting; liebe=love; lied=song; lieder=songs; liefer=delivery,supply; lieferant=supplier
lieferung=delivery; linear=linear; linguistik=linguistics; linguistisch=linguistic; linie=line; linse=lens
literarisch=literary; literatur=literature; literaturen=literatures; literaturgeschichte=literary history
literaturwissenschaft=literary studies; liturgie=liturgy; liturgisch=liturgical; lizenz=licence; logik=logic
logisch=logical; logistik=logistics; logistisch=logistics; logopäde=speech therapist; lohn=wage; lokal=local
lokführer=train drivers; lösbar=soluble; lösung=solution; lösungen=solutions; lösungsmittel=solvents; luft=air
luftfahrt=aviation; luftfahrzeug=aircraft; luftrecht=aviation law; luftreinhaltung=air pollution control
luftverkehr=air transport; luftwaffe=air force; lunge=lung; lungen=lung; luxus=luxury; macht=power; magen=stomach
magie=magic; magnet=magnetic,magnet; magnetisch=magnetic; mais=maize; makler=broker; makromolekular=macromolecular
makroökonomisch=macroeconomic; maler=painters; malerei=painting; management=management; manager=manager
mangel=shortage; mann=man; männer=men; männlich=male; manuell=manual; märchen=fairy tales; marin=marine; marine=navy
maritim=maritime; marke=brand; marken=brand; markt=market; märkte=markets; marktforschung=market research
maschine=machine; maschinell=machine; maschinen=machines; maschinenbau=mechanical engineering
maschinenbaulich=mechanical engineering; maschinenelemente=machine elements; maß=measure; masse=mass; massen=mass
massenmedial=mass media; massenmedien=mass media; maßnahmen=measures; material=material; materialfluss=material flow
materialien=materials; materialwirtschaft=materials management; materialwissenschaft=materials science
materiell=material; mathematik=mathematics; mathematiker=mathematician; mathematisch=mathematical; matrose=sailor
mauer=wall; maurer=bricklayer; maus=mouse; mechanik=mechanics; mechaniker=mechanic; mechanisch=mechanical
medial=media; medien=media; medienkunde=media studies; medientechnik=media technology
medienwissenschaft=media studies; medikament=medication,drug; medikamente=drugs; medizin=medicine; medizinisch=medical
medizintechnik=medical technology; medizintechnisch=medical technology; meer=sea; meere=oceans
meeres=marine,sea,ocean; meeresbiologie=marine biology; meereskunde=oceanography,marine science
meerestechnik=ocean engineering; mehrdimensional=multidimensional; mehrheit=majority; mehrsprachig=multilingual
meinung=opinion; meister=master; melde=reporting; meldung=report; membran=membrane; membranen=membranes
menge=set,quantity; mengen=set,sets; mensch=human; menschen=people,human; menschenrecht=human rights
menschenrechte=human rights; menschheit=humanity; menschheitsgeschichte=human history; menschlich=human; messe=fair
messtechnik=measurement technology; messung=measurement; metall=metal; metallbau=metal construction; metalle=metals
metallisch=metallic; metallkunde=physical metallurgy; metallurgisch=metallurgical; metallverarbeitend=metalworking
metaphysik=metaphysics; meteorologe=meteorologist; meteorologisch=meteorological; methode=method; methoden=methods
methodik=methodology; methodisch=methodological; miete=rent; mieter=tenant; migrant=migrant; migranten=migrants
migration=migration; mikroben=microbes; mikrobiell=microbial; mikrobiologisch=microbiological
mikroelektronik=microelectronics; mikroorganismen=microorganisms; mikroskop=microscope; mikroskopisch=microscopic
mikrowelle=microwave; mikrowellen=microwave; milch=milk; milchwirtschaft=dairy industry; milieu=milieu
militär=military; militärisch=military; mimik=facial expression; minderheit=minority; minderheiten=minorities
mineral=mineral; minerale=minerals; mineralien=minerals; mineralisch=mineral; mineralogie=mineralogy
mineralöl=mineral oil; minimal=minimal; minimalinvasiv=minimally invasive; mischung=mixing,mixture; mission=mission
missionswissenschaft=missiology; mitarbeiter=employee,staff; mitglied=member; mitte=middle; mittel=means,resources
mittelalter=medieval,Middle Ages; mittelalterforschung=medieval studies; mittelalterlich=medieval
mittelmeer=Mediterranean; mittelstand=small and medium-sized enterprises; mittelständisch=medium-sized
möbel=furniture; mobil=mobile; mobilität=mobility; mode=fashion; modell=model; modellbasiert=model-based
modelle=models; modellierung=modelling; moden=fashions; moderator=presenter; modern=modern; moderne=modernity
molekül=molecule,molecular; molekular=molecular; molekularbiologisch=molecular biology; moleküle=molecules
molkerei=dairy; mönch=monastic; mond=moon; monetär=monetary; mongolisch=Mongolian; monopol=monopoly; montage=assembly
monteur=fitter; moor=peatland; moral=moral; moralisch=moral; moraltheologie=moral theology; mord=murder
morphologie=morphology; morphologisch=morphological; motiv=motif; motivation=motivation; motor=engine,motor
motoren=engines; motorenbau=engine construction; motorisch=motor; müll=waste; müller=miller; multimedial=multimedia
multimodal=multimodal; multivariat=multivariate; mund=oral,mouth; mundart=dialect; mündlich=oral; münze=coin
münzen=coins; museen=museums; museum=museum; musical=musical; musik=music; musikalisch=musical; musiker=musicians
musikerin=musician; musikerziehung=music education; musikinstrument=musical instrument
musikinstrumente=musical instruments; musikwissenschaft=musicology; musikwissenschaftlich=musicological; muskel=muscle
muskeln=muscle; muster=pattern; mutter=mother; mythologie=mythology; mythos=myth; nachbar=neighbour
nachbarschaft=neighbourhood; nachfrage=demand; nachhaltig=sustainable; nachhaltigkeit=sustainability
nachricht=news,message; nachrichten=communications,news; nachrichtentechnik=communications engineering
nachrichtenwesen=communications; nacht=night; nachweis=detection,evidence; nadel=needle; nahöstlich=Middle Eastern
nahrung=food; nahrungskette=food chain; nahrungsmittel=food; nahverkehr=local transport; name=name; namen=names
narkose=anaesthesia; nase=nose; nasen=nose,nasal; nation=nation; national=national; natur=nature; natürlich=natural
naturnah=near-natural; naturphilosophie=natural philosophy; naturschutz=nature conservation
naturstoffe=natural products; naturwissenschaft=natural sciences; naturwissenschaften=natural sciences
naturwissenschaftlich=natural science,scientific; nebel=fog; nebenfach=minor subject; nebenwirkung=side effect
nerv=nerve; nerven=nervous,nerve; nervenheilkunde=neurology; netz=network,grid; netze=networks,grids
netzplantechnik=network planning; netzwerk=network; netzwerke=networks; neu=new,modern; neuere=modern
neueste=contemporary; neurologisch=neurological; neuronal=neural; neurose=neurosis; neuzeit=modern
nichtlinear=nonlinear; niederländisch=Dutch; niederschlag=precipitation; niederspannung=low voltage; niere=kidney
nieren=renal,kidney; nordisch=Nordic; norm=standard; normal=normal; normativ=normative; normen=standards,norms
not=emergency; notar=notary; noten=notes; notfall=emergency; notruf=emergency call; nuklear=nuclear
numerik=numerical methods; numerisch=numerical; nutzen=benefit; nutzer=user; nutzfahrzeug=commercial vehicle
nutzpflanze=crop; nutzpflanzen=crop plants; nutztier=livestock; nutztiere=livestock; nutzung=use,utilization
oberfläche=surface; oberflächen=surfaces; oberflächentechnik=surface engineering; objekt=object; objekte=objects
objektiv=objective; objektorientiert=object-oriented; obst=fruit; obstbau=fruit growing; ofen=furnace; offen=open
öffentlich=public; öffentlichkeit=public; öffentlichkeitsarbeit=public relations; offizier=officer; öffnung=opening
ohr=ear; ohren=ear,ears; öko=ecological; ökologie=ecology; ökologisch=ecological,environmental
ökonomie=economics,economy; ökonomik=economics; ökonomisch=economic; ökosystem=ecosystem; ökosysteme=ecosystems
ökumenisch=ecumenical; okzident=occident; öl=oil; öle=oils; oper=opera; operation=surgery; operationen=operations
operativ=operational; opfer=victim; optik=optics; optiker=optician; optimal=optimal; optimierung=optimization
optisch=optical; oral=oral; orchester=orchestra; ordentlich=proper; ordnung=order,planning
ordnungspolitisch=regulatory; ordnungstheorie=order theory; organ=organ; organe=organs; organisation=organization
organisationslehre=organization theory; organisatorisch=organizational; organisch=organic; organismen=organisms
organismus=organism; orgel=organ; orient=oriental,Near East; orientalisch=oriental; orientierung=orientation
ort=place; orthodox=orthodox; orthopädisch=orthopaedic; orts=local; ortskunde=local studies; ortung=positioning
ost=East; ostasiatisch=East Asian; osteuropa=East Europe; osteuropäisch=East European; ozean=ocean; ozeane=oceans
ozeanisch=oceanic; paar=couple; pädagogen=educators; pädagogik=education,pedagogy; pädagogisch=educational,pedagogical
pädiatrisch=paediatric; palast=palace; palliativ=palliative; pandemie=pandemic; panzer=armour; papier=paper
parallel=parallel; parameter=parameter; parasitär=parasitic; parlament=parliament; parlamentarisch=parliamentary
partei=party; parteien=parties; partiell=partial; partikel=particle; partizipativ=participatory; partner=partner
passiv=passive; pastoral=pastoral; patent=patent; patentwesen=patents; pathologie=pathology; pathologisch=pathological
patient=patient; patienten=patients; periodisch=periodic; persisch=Persian; person=person; personal=staff,personnel
personalführung=personnel management; personalwesen=human resources; personell=personnel; personen=passenger,people
persönlich=personal; persönlichkeit=personality; pfarrer=pastor; pferd=horse,equine; pferde=horse,equine
pflanze=plant; pflanzen=plant,plants; pflanzenbau=crop production; pflanzenschutz=plant protection
pflanzenzüchtung=plant breeding; pflanzlich=plant,herbal; pflege=care,nursing,conservation
pflegebedürftig=in need of care; pflegekraft=nurse; pflegekräfte=nurses; pfleger=nurse
pflegewissenschaft=nursing science; pflicht=duty; pharmakologie=pharmacology; pharmazeutisch=pharmaceutical
pharmazie=pharmacy; philologie=philology; philologisch=philological; philosoph=philosopher; philosophie=philosophy
philosophisch=philosophical; phonetik=phonetics; phonetisch=phonetic; photon=photon; photonisch=photonic
physik=physics; physikalisch=physical; physiker=physicist; physiologie=physiology; physiologisch=physiological
physiotherapeut=physiotherapist; physisch=physical; pilot=pilot; piloten=pilots; pilz=fungal,fungus; pilze=fungi
plan=plan; planet=planet; planetar=planetary; planeten=planets,planetary; planktion=plankton; planung=planning
planungswissenschaft=planning science; plasma=plasma; plastik=sculpture,plastic; plastisch=plastic; platte=plate
plattform=platform; platz=place; pneumatisch=pneumatic; poesie=poetry; poetisch=poetic; pol=polar; polar=polar
polen=Poland; politik=policy,politics; politiker=politician; politikwissenschaft=political science
politikwissenschaftlich=political science; politisch=political; politologie=political science; polizei=police
polizeiwissenschaft=police science; polizist=police officer; polizisten=police officers; polnisch=Polish
polymer=polymer; polymere=polymers; polyzyklisch=polycyclic; populär=popular; population=population
populationen=populations; porös=porous; portal=portal; portugiesisch=Portuguese; porzellan=porcelain; post=mail
postkolonial=postcolonial; postoperativ=postoperative; präklinisch=preclinical; praktisch=practical,applied
präparat=preparation; prävention=prevention; präventiv=preventive; praxis=practice; praxisnah=practical; preis=price
preise=prices; presse=press; pressewesen=press; priester=priest; primär=primary; prinzipien=principles; privat=private
privatrecht=private law; probabilistisch=probabilistic; probe=sample; proben=samples; problem=problem
probleme=problems; produkt=product; produkte=products; produktgestaltung=product design; produktion=production
produktionstechnik=production engineering; produktionswirtschaft=production management; professionell=professional
professor=professor; profil=profile; prognose=forecast,prediction; programm=programme; programme=programmes
programmierer=programmer; programmiersprache=programming language; programmiersprachen=programming languages
programmierung=programming; projekt=project; projekte=projects; propaganda=propaganda; prosa=prose; protein=protein
proteine=proteins; protestantisch=Protestant; prothese=prosthesis; prothesen=prostheses; prothetik=prosthetics
protokoll=protocol; prozess=process; prozessautomatisierung=process automation; prozesse=processes
prozessführung=process control; prozessrecht=procedural law; prüfung=testing,examination; prüfwesen=testing
psyche=psyche; psychiatrisch=psychiatric; psychisch=mental,psychological; psychoanalytisch=psychoanalytic
psychologe=psychologist; psychologie=psychology; psychologisch=psychological; psychosomatisch=psychosomatic
psychosozial=psychosocial; psychotherapeut=psychotherapist; publikum=audience; publizistik=journalism; pumpe=pump
pumpen=pumps; puppe=puppet; qualität=quality; qualitativ=qualitative; quant=quantum; quanten=quantum
quantenmechanik=quantum mechanics; quantität=quantity; quantitativ=quantitative; quartär=quaternary
quartier=neighbourhood; quelle=source; quellen=sources; querschnitt=cross-section; rad=wheel,cycling; räder=wheels
radikal=radical; radioaktiv=radioactive; radiologisch=radiological; radweg=bike lane; rakete=rocket; raketen=rocket
rand=edge; randgebiet=interdisciplinary field; rassismus=racism; rat=council; rational=rational; raum=space
raumakustik=room acoustics; räume=spaces; raumfahrt=space,space technology; raumfahrttechnik=space technology
raumgestaltung=interior design; räumlich=spatial; raumordnung=spatial planning; raumplanung=spatial planning
rausch=noise; reaktion=reaction; reaktionen=reactions; reaktor=reactor; reaktoren=reactors; realistisch=realistic
realschule=secondary school; rechnen=computing; rechner=computer; rechnergestützt=computer-aided
rechnernetz=computer network; rechnung=accounting,computing; rechnungslegung=accounting; rechnungswesen=accounting
recht=law; rechte=rights; rechtlich=legal; rechts=law,legal; rechtsgeschichte=legal history
rechtsmedizin=forensic medicine; rechtsmedizinisch=forensic; rechtspflege=administration of justice
rechtsphilosophie=philosophy of law; rechtsprechung=case law; rechtswissenschaft=law; redakteur=editor
redaktion=newsroom; redaktionell=editorial; rede=speech; reform=reform; reformation=reformation; regel=rule
regelbasiert=rule-based; regelmäßig=regular; regeln=rules; regelung=control; regelungstechnik=control engineering
regen=rain; regenerativ=renewable,regenerative; regierung=government; region=region; regional=regional
regionen=regions; regisseur=director; register=register; regulierung=regulation; rehabilitation=rehabilitation
reich=rich; reife=maturity; reifen=tyre; reihe=series; reihen=series; rein=pure; reinigung=cleaning; reis=rice
reise=travel; reisen=travel; reiten=riding; rekonstruktion=reconstruction; rekonstruktiv=reconstructive
relational=relational; relativistisch=relativistic; religion=religion; religionen=religions
religionspädagogik=religious education; religionswissenschaft=religious studies; religiös=religious; rente=pension
renten=pension; reparatur=repair; reproduktionstechnik=reproduction technology; reproduktiv=reproductive
reptilien=reptiles; ressource=resource; ressourcen=resources; ressourceneffizient=resource-efficient
ressourcenschonend=resource-efficient; restaurierung=restoration; rettung=rescue; rettungswesen=rescue services
revolution=revolution; rezeption=reception; rhetorik=rhetoric; rhetorisch=rhetorical; rheuma=rheumatic
rhythmus=rhythm; richter=judges; richterin=judge; richtung=direction; rind=cattle; rinder=cattle; rindfleisch=beef
ring=ring; risiken=risks; risiko=risk; ritual=ritual; roboter=robot; roboterassistiert=robot-assisted
robotik=robotics; roh=raw; rohr=pipe; rohre=pipes; rohstoff=raw material; rohstoffe=raw materials; rolle=role
roman=novel; romanisch=Romance; romantik=romanticism; römisch=Roman; röntgen=X-ray; rückbau=dismantling; rücken=back
rückmeldung=feedback; rückwärtig=reverse; ruf=call; ruhe=rest; rumänisch=Romanian; rundfunk=broadcasting; rural=rural
russisch=Russian; rüstung=armaments
`);
