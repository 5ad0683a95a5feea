import { wordTable } from './word-table.js';

/** German words from G to K, most of them parts of compounds, with their English words. */
export const wordsGToK = wordTable(`
galerie=gallery; gang=gait; ganzheitlich=holistic; garten=garden; gärten=gardens; gartenbau=horticulture
gärtner=gardener; gärung=fermentation; gas=gas; gase=gases; gasförmig=gaseous; gast=guest; gastronomie=gastronomy
gaststätte=restaurant; gattung=genre,genus; gebärde=sign; gebärden=sign; gebäude=building; gebaut=built; gebet=prayer
gebiet=area; gebiete=areas; gebirge=mountains; gebiss=dentition; gebrauch=use; gebrauchsgrafik=commercial art
gebraucht=used; gebühr=fee; gebühren=fees; geburt=birth; geburten=births; geburtshilfe=obstetrics
geburtsmedizin=obstetrics; gedächtnis=memory; gedicht=poem; gefahr=hazard,danger; gefahren=hazards; gefängnis=prison
gefäß=vascular,vessel; gefäßchirurgie=vascular surgery; gefäße=vessels; gefüge=microstructure; gefühl=emotion
gegenwart=contemporary,present; gehirn=brain; gehölz=woody plants; gehör=hearing; geist=mind,spirit; geister=spirits
geistesgeschichte=intellectual history; geisteswissenschaft=humanities; geisteswissenschaften=humanities
geistig=intellectual,mental; geistlich=spiritual,sacred; geistliche=clergy; gelände=terrain; geld=money
geldpolitik=monetary policy; gelenk=joint; gelenke=joints; gemeinde=municipality; gemeinden=municipalities
gemeinnützig=non-profit; gemeinsam=joint,common; gemeinschaft=community; gemeinschaftskunde=civics
gemeinwesen=community; gemeinwohl=common good; gemischt=mixed; gemüse=vegetable; gen=gene,genetic; gene=genes
genehmigung=permit,approval; generation=generation; genetik=genetics; genetisch=genetic; genom=genome
genossenschaft=cooperative; genuss=enjoyment; geodätisch=geodetic; geografie=geography; geografisch=geographical
geographie=geography; geographisch=geographical; geologe=geologist; geologie=geology; geologisch=geological
geometrie=geometry; geometrisch=geometric; geophysikalisch=geophysical; gerät=device; geräte=devices,equipment
geräusch=noise; gerber=tanning; gerecht=just,fair; gerechtigkeit=justice; gericht=court; gerichte=courts
gerichtlich=judicial,court; gerichtsmedizin=forensic medicine; germanisch=Germanic; germanistik=German studies
gerontologie=gerontology; geruch=odour; gerüst=scaffolding; gesamte=total; gesang=singing,vocal; geschäft=business
geschäfte=business; geschäftsführer=managing director; geschichte=history; geschichtlich=historical
geschichtswissenschaft=history; geschlecht=gender; geschlechter=gender; geschlechterforschung=gender studies
geschlechts=sexual,sex; geschlechtskrankheiten=venereal diseases; geschmack=taste; geschwindigkeit=velocity,speed
gesellschaft=society; gesellschaften=societies; gesellschaftlich=social; gesellschaftslehre=social studies
gesellschaftsrecht=company law; gesellschaftswissenschaften=social sciences; gesetz=law,legislation; gesetze=laws
gesetzgebung=legislation; gesetzlich=statutory,legal; gesicht=face; gesichts=face,facial; gespräch=conversation
gestalt=shape; gestalterisch=design; gestaltung=design; gestein=rock; gesteine=rocks; gesteinskunde=petrology
gesten=gesture; gestützt=supported,assisted; gesund=healthy; gesundheit=health; gesundheitlich=health
gesundheits=health; gesundheitsförderung=health promotion; gesundheitslehre=health education
gesundheitspolitik=health policy; gesundheitswesen=health care,public health; gesundheitswissenschaft=health sciences
getränk=beverage; getränke=beverages; getreide=cereal,grain; getreidewirtschaft=grain industry; getriebe=gear
gewalt=violence; gewässer=water bodies,waters; gewässerkunde=hydrology; gewässerschutz=water protection; gewebe=tissue
gewebelehre=histology; gewerbe=trade; gewerbelehre=vocational teaching; gewerbesteuer=trade tax
gewerblich=commercial,industrial; gewerkschaft=union; gewicht=weight; gewinn=profit; gewinnung=extraction
gewitter=thunderstorm; gewohnheit=habit; gewöhnlich=ordinary; gießer=foundry worker
gießereitechnik=foundry technology; gießereiwesen=foundry engineering; gift=poison; gifte=poisons; glas=glass
gläser=glasses; glaube=faith; glaubenslehre=dogmatics; gleichgewicht=equilibrium,balance; gleichheit=equality
gleichstellung=gender equality; gleichstrom=direct current; gleichung=equation; gleichungen=equations
gletscher=glacier; glied=limb; global=global; globalisierung=globalization; glück=happiness; gold=gold; gott=God
grab=grave; graben=trench; grad=degree; grafik=graphics; grafisch=graphic; grammatik=grammar; grammatisch=grammatical
graph=graph; graphen=graphs,graph; graphentheorie=graph theory; graphik=graphics; gras=grass; gräser=grasses
grenze=border; grenzen=borders; grenzfläche=interface; grenzflächen=interfaces; grenzgebiet=interdisciplinary field
grenzüberschreitend=cross-border; griechisch=Greek; griff=grip; groß=large; großanlage=large plant
größe=size,quantity; großhandel=wholesale; großhandelskaufleute=wholesale clerks; großtechnik=large-scale technology
grün=green; grund=basic,foundation; grundbau=foundation engineering; gründer=founder; grundkurs=basic course
grundlage=foundation,basis; grundlagen=fundamentals,foundations; grundlagenforschung=basic research
grundlegend=fundamental,basic; gründlich=thorough; grundsatz=principle; grundschule=primary school; grundstück=land
gründung=founding,startup; grundwasser=groundwater; gruppe=group; gruppen=groups; gruppentheorie=group theory
gummi=rubber; gut=good; gutachten=expert report; güter=goods; gymnasial=grammar school; gymnastik=gymnastics
gynäkologie=gynaecology; haar=hair; haare=hair; hafen=port; häfen=ports; haft=detention; haftung=liability
halbleiter=semiconductor; halbleiterbauelement=semiconductor device; halle=hall; hals=throat; haltung=husbandry
hand=hand; handel=trade; handels=commercial,trade; handelsbetriebslehre=retail management; handelslehre=commerce
handelspolitik=trade policy; handelsrecht=commercial law; handfeuerwaffen=small arms; händler=dealer; handlung=action
handschrift=manuscript; handschriften=manuscripts; handschriftenkunde=manuscript studies; handwerk=craft
handwerker=craftspeople; handwerklich=craft; haptisch=haptic; hardware=hardware; harn=urinary; härte=hardness
hauptfach=major subject; hauptschule=lower secondary school; haus=house,home; häuser=houses; haushalt=budget,household
haushalte=households; haushaltstechnik=household technology; haushaltswissenschaft=home economics; häuslich=home
hausmeister=caretaker; haustechnik=building services; hauswirtschaft=home economics; haut=skin
hautkrankheiten=skin diseases; hebamme=midwife; hebammen=midwifery; hebräisch=Hebrew; heer=army; heilig=holy,sacred
heilkunde=medicine; heilmittel=remedies; heilpädagogik=curative education; heilpflanzen=medicinal plants
heilung=healing; heim=home; heimat=homeland; heime=homes; heizung=heating; helfer=helper
helferberufe=assistant occupations; herkunft=origin; hersteller=manufacturer; herstellung=manufacturing,production
herz=heart; herzchirurgie=cardiac surgery; heuristik=heuristics; hilfe=aid,assistance; hilfsmittel=aids
hilfswissenschaft=auxiliary science; hilfswissenschaften=auxiliary sciences; himmel=sky,celestial; hindernis=obstacle
hinduistisch=Hindu; hinweis=notice; hirn=brain; hirnforschung=brain research; historie=history; historisch=historical
hitze=heat; hoch=high; hochbau=building construction; hochbautechnik=building technology; hochdruck=high pressure
hochfrequenz=high frequency; hochschuldidaktik=university teaching; hochschule=university; hochschulen=universities
hochschulpädagogik=university pedagogy; hochschulwesen=higher education; hochspannung=high voltage
hochtemperatur=high temperature; hochwasser=flood; hof=farm,yard; höfe=farms; höhe=height; hoheit=sovereignty
höhere=higher; höhle=cave; höhlen=caves; holz=wood,timber; holzbau=timber construction; holzbiologie=wood biology
hölzer=woods; holzverarbeitend=woodworking; holzwirtschaft=timber industry; homogen=homogeneous; honig=honey
hör=hearing; hörbehindert=hearing impaired; hören=hearing,listening; hormon=hormone; hormone=hormones
hormonell=hormonal; hotel=hotel; huhn=chicken; hülle=envelope; human=human; humanistisch=humanistic
humanitär=humanitarian; humanmedizin=human medicine; hund=dog; hunde=dogs; hunger=hunger; hütte=metallurgical,hut
hüttenkunde=metallurgy; hüttenwesen=metallurgy; hybrid=hybrid; hydraulik=hydraulics; hydraulisch=hydraulic
hydrologisch=hydrological; hygiene=hygiene; hygienetechnik=hygiene technology; hyperbolisch=hyperbolic; idee=idea
ideen=ideas; identität=identity; ideologie=ideology; immobilie=real estate; immobilien=real estate
immobilienwirtschaft=real estate; immun=immune; immunologie=immunology; immunologisch=immunological; impfstoff=vaccine
impfung=vaccination; implantat=implant; import=import; indigen=indigenous; indisch=Indian; individuell=individual
indogermanisch=Indo-European; industrie=industry; industriebau=industrial construction
industriebetriebslehre=industrial management; industriekaufleute=industrial clerks; industriell=industrial
industrien=industries; industriepsychologie=industrial psychology; infarkt=infarction; infektion=infection
infektions=infectious,infection; infektionskrankheiten=infectious diseases; infektiös=infectious
informatik=informatics,computer science; information=information; informationen=information
informationsrecht=information law; informationstechnisch=information technology
informationsverarbeitung=information processing; informatisch=computer science; informell=informal
infrastruktur=infrastructure; ingenieur=engineer,engineering; ingenieure=engineers; ingenieurinnen=engineers
ingenieurwesen=engineering; ingenieurwissenschaft=engineering; ingenieurwissenschaften=engineering sciences
ingenieurwissenschaftlich=engineering; inhalt=content; inhalte=content; inklusiv=inclusive; inländisch=domestic
innen=interior,internal; innenarchitektur=interior architecture; innenausbau=interior construction
innenpolitik=domestic policy; innerbetrieblich=in-house; innere=internal; innovativ=innovative; insekt=insect
insekten=insects; insektenkunde=entomology; insel=island; inseln=islands; inspektion=inspection
instandhaltung=maintenance; institut=institute; institution=institution; institutionell=institutional
institutionen=institutions; instrument=instrument; instrumental=instrumental; instrumente=instruments
integration=integration; integrativ=integrative; integriert=integrated; intelligent=intelligent,smart
intelligenz=intelligence; intensiv=intensive; intensivmedizin=intensive care; interaktion=interaction
interaktiv=interactive; interdisziplinär=interdisciplinary; interesse=interest; interkulturell=intercultural
intermedial=intermedia; intern=internal; international=international; internet=internet; interpretation=interpretation
interreligiös=interreligious; intervention=intervention; interventionell=interventional; invasion=invasion
invasiv=invasive; investition=investment; ion=ion; ionen=ion; iranisch=Iranian; irisch=Irish; irrtum=error
islamisch=Islamic; isolierung=insulation; it-gestützt=IT-supported; italienisch=Italian; jagd=hunting; jäger=hunters
jahr=year; jahrhundert=century; japan=Japan; japanisch=Japanese; journalist=journalist; journalisten=journalists
journalistik=journalism; jude=Jewish; juden=Jewish; jüdisch=Jewish; jugend=youth; jugendhilfe=youth welfare
jugendlich=youth,adolescent; jugendliche=adolescents,young people; jugendschutz=youth protection; jung=young
junge=boys; jura=law; jurist=lawyer; juristen=lawyers; juristisch=legal; justiz=judiciary,justice; kabel=cable
käfer=beetles; kaffee=coffee; kalender=calendar; kalk=lime; kalkulation=costing; kälte=refrigeration,cold
kältetechnik=refrigeration technology; kamera=camera; kammer=chamber; kammermusik=chamber music; kampagne=campaign
kampf=combat; kanal=channel,sewer; kanonisch=canon; kapital=capital; kapitalmarkt=capital market; kapitän=captain
kardiovaskulär=cardiovascular; karosserie=car body; karte=map,card; kartell=cartel; karten=maps; kartierung=mapping
kartografie=cartography; kartografisch=cartographic; kartographie=cartography; käse=cheese; kasse=fund,insurance
katalog=catalogue; katalysator=catalyst; katalyse=catalysis; katastrophe=disaster; katastrophen=disaster,disasters
katholisch=Catholic; katze=cat; kauf=purchase; kauffrau=merchant; kaufleute=merchants,clerks; kaufmann=merchant
kaufmännisch=commercial,business; kehlkopf=larynx; keim=germ; keller=cellar; kellner=waiter; keltisch=Celtic
kenntnis=knowledge; kenntnisse=skills,knowledge; kennzahl=key figure; keramisch=ceramic; kern=nuclear,core
kerne=nuclei; kernenergie=nuclear energy; kernphysik=nuclear physics; kernspin=nuclear magnetic
kerntechnik=nuclear engineering; kerntechnisch=nuclear; kette=chain; ketten=chains; kiefer=jaw,maxillofacial
kind=child; kinder=children; kindergarten=kindergarten; kinderheilkunde=paediatrics; kinderpflege=child care
kindes=child; kindgerecht=child-friendly; kindheit=childhood; kindlich=child; kinematik=kinematics; kino=cinema
kirche=church; kirchen=church; kirchengeschichte=church history; kirchenrecht=canon law
kirchlich=church,ecclesiastical; klang=sound; klasse=class; klassen=classes; klassenkampf=class struggle
klassifikation=classification; klassisch=classical; klavier=piano; kleb=adhesive; kleben=bonding; kleid=dress
kleider=clothes; kleidung=clothing; klein=small; kleinbetrieb=small business; kleinkind=infant
kleintiere=small animals; klempner=plumber; klettern=climbing; klima=climate; klimakunde=climatology
klimaneutral=climate-neutral; klimatisch=climatic; klinik=hospital,clinic; kliniken=hospitals; klinisch=clinical
kloster=monastery; knie=knee; knochen=bone; koch=cook; köche=cooks; kochen=cooking; kodierung=coding
kognitiv=cognitive; kohle=coal; kohlenhydrat=carbohydrate; kohlenstoff=carbon; kolben=piston; kollektiv=collective
kolloidal=colloidal; kolonial=colonial; kolonie=colony; kombinatorisch=combinatorial; kombinierte=combined
komfort=comfort; kommerziell=commercial; kommission=commission; kommunal=municipal
kommunalverwaltung=local government; kommunalwissenschaften=local government studies; kommune=municipality
kommunikation=communication; kommunikationswissenschaft=communication studies; kommunikativ=communicative
kommutativ=commutative; komparativ=comparative; kompetenz=competence,literacy; kompetenzen=competencies
komplementär=complementary; komplex=complex; komponente=component; komponenten=components; komponist=composer
komposition=composition; kondensator=capacitor; kondensiert=condensed; konditor=confectioner; konditorei=confectionery
konferenz=conference; konfessionell=denominational; konfessionskunde=denominational studies; konflikt=conflict
konflikte=conflicts; kongress=congress; könig=king; konservierung=conservation,preservation
konstruktion=design,construction; konstruktions=design; konstruktionslehre=engineering design
konstruktionstechnik=engineering design; konstruktiv=structural,constructive; konsum=consumption; konsument=consumer
konsumenten=consumer; konsumgüter=consumer goods; kontakt=contact; kontext=context; kontinent=continent
kontinuierlich=continuous; kontrolle=control; konventionell=conventional; konvex=convex; konzept=concept
konzern=corporate group; konzert=concert; kooperation=cooperation; kooperativ=cooperative; kopf=head; koptisch=Coptic
koreanisch=Korean; korn=grain; körper=body; körperbehinderte=physically disabled; körpererziehung=physical education
körperlich=physical; körperpflege=personal care,beauty care; korrektur=correction; korrosion=corrosion
kosmetik=cosmetics; kosmetisch=cosmetic; kosmisch=cosmic; kosmos=cosmos; kost=diet; kosten=costs
kostengünstig=low-cost; kostüm=costume; kraft=force,power; kräfte=forces; kraftfahrwesen=automotive engineering
kraftfahrzeug=motor vehicle; kraftfahrzeuge=motor vehicles; kraftmaschinen=engines; kraftstoff=fuel
kraftwerk=power plant; kraftwerke=power plants; kran=crane; krank=sick; kranken=patient
krankengymnastik=physiotherapy; krankenhaus=hospital; krankenhausbetriebslehre=hospital management
krankenpflege=nursing; krankenversicherung=health insurance; krankheit=disease; krankheiten=diseases
kreativität=creativity; krebs=cancer; kredit=credit; kreditwesen=banking; kreditwirtschaft=banking
kreis=circle,district; kreislauf=cycle,circular; kreuz=cross; krieg=war; kriege=wars; kriegsführung=warfare
kriminal=criminal; kriminalistik=criminalistics; kriminalität=crime; kriminologisch=criminological; krise=crisis
krisen=crises,crisis; kristall=crystal; kristalle=crystals; kristallin=crystalline; kristallzüchtung=crystal growth
kritik=criticism; kritisch=critical; küche=kitchen; küchen=kitchens; kühlung=cooling; kulinarisch=culinary
kultur=culture; kulturanthropologie=cultural anthropology; kulturell=cultural; kulturen=cultures
kulturgeographie=cultural geography; kulturgut=cultural property; kulturtechnik=rural engineering
kulturwissenschaft=cultural studies; kulturwissenschaftlich=cultural studies; kunde=studies,customer; kunden=customer
kunst=art; künste=arts; kunsterziehung=art education; kunstgeschichte=art history; kunsthandwerk=arts and crafts
künstler=artist; künstlerisch=artistic; künstlich=artificial; kunststoff=plastics; kunststoffe=plastics
kunststoffverarbeitend=plastics processing; kunstwerk=artwork; kunstwissenschaft=art history; kupfer=copper
kurativ=curative; kurs=course; kurse=courses; kurve=curve; kurven=curves; kurzschrift=shorthand; küste=coast
küsten=coastal; küstenschutz=coastal protection
`);
