import { topicTable } from '../topic-table.js';

/** Topics of nursing, ageing and social work. */
export const careTopics = topicTable(`
nursing | Pflege; Krankenpflege; Pflegeberuf; Pflegekräfte; Gesundheits- und Krankenpflege; Pflegefachpersonen | nursing; nursing care; nurses; patient care
elderly-care < nursing | Altenpflege; Seniorenpflege; Pflegeheim | elderly care; care homes; nursing homes; care of older people
home-care < nursing | Häusliche Pflege; ambulante Pflege; Pflegedienst | home care; outpatient care; community nursing
palliative-care < nursing | Palliativpflege; Hospiz; Palliativmedizin | palliative care; hospice; end-of-life care
dementia < nursing | Demenz; Alzheimer | dementia; Alzheimer's disease; dementia care
fall-prevention < nursing | Sturzprävention; Sturzprophylaxe | fall prevention; preventing falls
fall-detection < care-technology | Sturzerkennung; Sturzmelder; Sturzsensorik | fall detection; fall sensors; detecting falls
wound-care < nursing | Wundversorgung; Wundmanagement; Dekubitus | wound care; pressure ulcers
pain-management < nursing | Schmerzmanagement; Schmerztherapie | pain management; pain therapy
care-documentation < nursing | Pflegedokumentation; Dokumentation in der Pflege; Pflegeplanung | care documentation; nursing documentation; nursing records; care planning
care-technology < nursing | Pflegetechnologie; Pflegetechnik; Technik in der Pflege; Digitalisierung der Pflege | care technology; nursing technology; digitalization of care
care-robotics < care-technology | Pflegerobotik; Serviceroboter in der Pflege | care robotics; care robots; assistive robots
ambient-assisted-living < care-technology | Umgebungsunterstütztes Leben; altersgerechte Assistenzsysteme; AAL | ambient assisted living; AAL; assistive technology at home
emergency-call-systems < care-technology | Hausnotruf; Rufanlagen; Notrufsysteme | emergency call systems; nurse call systems; personal alarms
care-management < nursing | Pflegemanagement; Pflegedienstleitung; Stationsleitung | care management; nursing management; ward management
shift-planning < care-management | Dienstplanung; Schichtplanung; Personaleinsatzplanung | shift planning; staff rostering; workforce scheduling
care-quality < care-management | Pflegequalität; Qualität in der Pflege | quality of care; care quality
nursing-science < nursing | Pflegewissenschaft; Pflegeforschung | nursing science; nursing research
nursing-education < nursing | Pflegeausbildung; Pflegepädagogik; Praxisanleitung | nursing education; nurse training
family-carers < nursing | Pflegende Angehörige; Angehörigenberatung | family carers; family caregivers; informal care
care-advice < nursing | Pflegeberatung; Pflegestützpunkt | care advice; care counselling
care-staffing < care-management | Fachkräfte in der Pflege; Personalgewinnung in der Pflege; Pflegenotstand | care staffing; recruiting nurses; nursing shortage
ageing | Altern; Alternsforschung; Gerontologie | ageing; gerontology; aging research
older-people < ageing | Ältere Menschen; Seniorinnen und Senioren; Seniorenarbeit | older people; older adults; seniors
digital-inclusion-of-seniors < older-people | Digitale Teilhabe im Alter; Technikbegleitung für Ältere | digital inclusion of older people; tech support for seniors
loneliness < older-people | Einsamkeit; soziale Isolation | loneliness; social isolation
housing-for-old-age < older-people | Wohnen im Alter; betreutes Wohnen; altersgerechtes Wohnen | housing for older people; assisted living; age-friendly housing
social-work | Soziale Arbeit; Sozialarbeit; Sozialwesen; Sozialwirtschaft und Pflege | social work; social services; social workers; welfare
child-and-youth-welfare < social-work | Kinder- und Jugendhilfe; Jugendarbeit; Jugendamt | child and youth welfare; youth work
homelessness < social-work | Wohnungslosenhilfe; Obdachlosigkeit | homelessness services; homelessness
debt-counselling < social-work | Schuldnerberatung; Sozialberatung | debt counselling; social counselling
welfare-organisations < social-work | Wohlfahrtsverbände; freie Wohlfahrtspflege | welfare organisations; charities
migration | Migration; Zuwanderung; Geflüchtete | migration; immigration; refugees
integration-of-migrants < migration | Integrationsarbeit; Integration von Zugewanderten | integration of migrants; integration work
recruiting-abroad < migration | Anerkennung ausländischer Abschlüsse; Fachkräfte aus dem Ausland | recognition of foreign qualifications; international recruitment
inclusion | Inklusion; Teilhabe; Behindertenhilfe; Behinderung; Menschen mit Behinderung | inclusion; disability services; participation of disabled people; disability; people with disabilities
accessibility < inclusion | Barrierefreiheit; barrierefreies Bauen | accessibility; barrier-free design
assistive-technology < inclusion | Assistive Technologien; Hilfsmittel; unterstützte Kommunikation | assistive technology; assistive devices; augmentative communication
sign-language < inclusion | Gebärdensprache; Dolmetschen in Gebärdensprache | sign language; sign language interpreting
plain-language < inclusion | Leichte Sprache; einfache Sprache | plain language; easy read
diversity < inclusion | Vielfalt; Gleichstellung; Chancengleichheit; Gleichberechtigung | diversity; equal opportunities; equality
volunteering | Ehrenamt; Freiwilligenarbeit; bürgerschaftliches Engagement; Freiwillige; Engagement | volunteering; civic engagement; volunteers
community-work < volunteering | Gemeinwesenarbeit; Quartiersarbeit; Nachbarschaftshilfe | community work; neighbourhood help
civil-society < volunteering | Zivilgesellschaft; Vereine; Nichtregierungsorganisationen; gemeinnützige Organisationen; NGO | civil society; nonprofits; NGOs; non-governmental organizations; non-profit organizations
fundraising < volunteering | Spenden; Spendengewinnung; Stiftungen | fundraising; donations
social-innovation < volunteering | Soziale Innovation; Sozialunternehmen | social innovation; social enterprises
counselling | Beratung von Menschen; psychosoziale Beratung; Lebensberatung; Beratungswissenschaft | counselling; psychosocial support; counselling psychology; guidance
conflict-mediation < counselling | Mediation; Konfliktlösung | mediation; conflict resolution
family-policy | Familienpolitik; Vereinbarkeit von Familie und Beruf | family policy
`);
