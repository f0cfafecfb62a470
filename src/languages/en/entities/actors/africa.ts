/** Actors of the conflicts in Africa, north and south of the Sahara. */
export const AFRICA = `
boko-haram | rebel | Boko Haram; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; JAS | U
iswap | rebel | Islamic State West Africa Province; Islamic State in West Africa Province; Islamic State's West Africa Province; ISWAP; ISWA | U
ansaru | rebel | Ansaru | U
is-sahel | rebel | Islamic State in the Greater Sahara; Islamic State Sahel Province; Islamic State in the Sahel; ISGS | U
jnim | rebel | Jama'at Nusrat al-Islam wal-Muslimin; Jamaat Nusrat al-Islam wal Muslimeen; Group for the Support of Islam and Muslims; JNIM; GSIM | U
aqim | rebel | Al-Qaeda in the Islamic Maghreb; al-Qaida in the Islamic Maghreb; AQIM; AQMI | U
ansar-dine | rebel | Ansar Dine; Ansar Eddine; Ansar al-Din | U
mujao | rebel | Movement for Oneness and Jihad in West Africa; MUJAO; MOJWA | U
macina | rebel | Macina Liberation Front; Katiba Macina; Macina Battalion | U
mnla | rebel | National Movement for the Liberation of Azawad; MNLA | U
cma-mali | rebel | Coordination of Azawad Movements; Azawad Liberation Front | U
dozo | militia | Dozo; Dozos; Dan Na Ambassagou | A
vdp | militia | Volunteers for the Defense of the Homeland; Volunteers for the Defence of the Homeland; VDP | A
ansarul-islam | rebel | Ansarul Islam; Ansaroul Islam | U
lakurawa | rebel | Lakurawa | A
mend | rebel | Movement for the Emancipation of the Niger Delta; =MEND | U
ipob | rebel | Indigenous People of Biafra; IPOB; Eastern Security Network; =ESN | A
ambazonia | rebel | Ambazonia Defence Forces; Ambazonia Defense Forces; Ambazonian separatists; Ambazonia separatists | U
cjtf-nigeria | militia | Civilian Joint Task Force; CJTF | A
mnjtf | coalition | Multinational Joint Task Force; MNJTF | A
g5-sahel | coalition | G5 Sahel; G5 Sahel Joint Force | A
barkhane | force | Operation Barkhane; Barkhane force | A
al-shabaab | rebel | Al-Shabaab; al Shabaab; al-Shabab; al Shabab; Harakat al-Shabaab al-Mujahideen; Harakat al-Shabaab; Shabaab | U
is-somalia | rebel | Islamic State in Somalia | U
amisom | mission | African Union Mission in Somalia; AMISOM; African Union Transition Mission in Somalia; ATMIS; AUSSOM | A
hizbul-islam | rebel | Hizbul Islam | U
asw-somalia | militia | Ahlu Sunna Waljamaa; Ahlu Sunna Waljama'a; Macawisley; Ma'awisley | A
puntland | state | Puntland | W
somaliland | state | Somaliland | W
as-mozambique | rebel | Ahlu Sunnah wal Jamaah; Ansar al-Sunna; Islamic State Mozambique; Islamic State in Mozambique | U
frelimo | party | Frelimo; Mozambique Liberation Front | U
renamo | rebel | Renamo; Mozambican National Resistance | U
rsf | militia | Rapid Support Forces; RSF; Janjaweed; Janjawid | U
saf | force | Sudanese Armed Forces; Sudan Armed Forces; SAF | A
splm-n | rebel | Sudan People's Liberation Movement-North; Sudan People's Liberation Movement–North; SPLM-N; SPLM/N | U
splm | party | Sudan People's Liberation Movement; SPLM; Sudan People's Liberation Army; SPLA | U
spla-io | rebel | SPLM-IO; SPLA-IO; Sudan People's Liberation Army-In Opposition; SPLM/A-IO | U
sspdf | force | South Sudan People's Defence Forces; SSPDF | A
slm | rebel | Sudan Liberation Movement; Sudan Liberation Army; SLM/A; SLA-AW; SLM-AW | U
jem | rebel | Justice and Equality Movement; =JEM | U
nas-ss | rebel | ss~National Salvation Front | U
white-army | militia | Nuer White Army; ss~White Army | A
unamid | mission | UNAMID; African Union-United Nations Hybrid Operation in Darfur | A
unmiss | mission | UNMISS; United Nations Mission in South Sudan | A
unisfa | mission | UNISFA | A
tplf | rebel | Tigray People's Liberation Front; Tigrayan People's Liberation Front; TPLF; Tigray Defense Forces; Tigray Defence Forces; TDF | U
endf | force | Ethiopian National Defense Force; Ethiopian National Defence Force; ENDF | A
ola | rebel | Oromo Liberation Army; OLA; OLF-Shene; OLF-Shane; Oromo Liberation Front; OLF; Shene | U
fano | militia | Fano; Fano militia; Fano militias; Amhara Fano | U
onlf | rebel | Ogaden National Liberation Front; ONLF | U
eplf | rebel | Eritrean People's Liberation Front; EPLF | U
m23 | rebel | March 23 Movement; M23; M23 Movement; Mouvement du 23 Mars | U
afc-drc | rebel | Alliance Fleuve Congo; Congo River Alliance; AFC/M23 | A
adf | rebel | Allied Democratic Forces; ADF | U
iscap | rebel | Islamic State Central Africa Province; ISCAP | U
codeco | rebel | Cooperative for the Development of the Congo; Cooperative for Development of the Congo; CODECO | U
fdlr | rebel | Democratic Forces for the Liberation of Rwanda; FDLR | U
mai-mai | militia | Mai-Mai; Mayi-Mayi; Mai Mai | U
wazalendo | militia | Wazalendo | A
nyatura | militia | Nyatura | A
raia-mutomboki | militia | Raia Mutomboki | A
cndp | rebel | National Congress for the Defence of the People; CNDP | U
red-tabara | rebel | RED-Tabara; Red Tabara | U
fardc | force | Armed Forces of the Democratic Republic of the Congo; Armed Forces of the Democratic Republic of Congo; FARDC | A
rdf | force | Rwanda Defence Force; Rwandan Defence Force; Rwandan Defence Forces | A
updf | force | Uganda People's Defence Force; Uganda People's Defence Forces; UPDF | A
monusco | mission | MONUSCO; Monusco; MONUC; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | A
samidrc | mission | SAMIDRC | A
lra | rebel | Lord's Resistance Army; LRA | U
seleka | rebel | Seleka; Séléka; ex-Seleka | U
anti-balaka | militia | Anti-balaka; Anti-Balaka | U
cpc-car | rebel | Coalition of Patriots for Change | U
upc-car | rebel | Union for Peace in the Central African Republic | U
3r-car | rebel | Return, Reclamation, Rehabilitation | U
minusca | mission | MINUSCA | A
minusma | mission | MINUSMA | A
wagner | militia | Wagner Group; Wagner PMC; PMC Wagner; Wagner mercenaries; ru~Wagner; Africa Corps | A
lna | force | Libyan National Army; Libyan Arab Armed Forces; LNA; LAAF; Haftar's forces | U
gna | state | Government of National Accord; GNA | U
gnu-libya | state | ly~Government of National Unity | W
ansar-al-sharia-libya | rebel | Ansar al-Sharia in Libya | U
isi-sinai | rebel | Wilayat Sinai; Sinai Province; Ansar Bayt al-Maqdis; Ansar Beit al-Maqdis; Islamic State Sinai Province | U
polisario | rebel | Polisario Front; Polisario; POLISARIO | U
gia | rebel | Armed Islamic Group; =GIA | U
gspc | rebel | Salafist Group for Preaching and Combat; GSPC | U
unita | rebel | UNITA; National Union for the Total Independence of Angola | U
mpla | party | MPLA; People's Movement for the Liberation of Angola | U
flec | rebel | FLEC; Front for the Liberation of the Enclave of Cabinda | U
swapo | rebel | SWAPO; South West Africa People's Organization | U
anc | party | African National Congress; ANC | U
zanu-pf | party | ZANU-PF; Zanu-PF | W
ruf | rebel | Revolutionary United Front; =RUF | U
lurd | rebel | Liberians United for Reconciliation and Democracy; LURD | U
rpf | party | Rwandan Patriotic Front; RPF | U
interahamwe | militia | Interahamwe | U
fnl-burundi | rebel | bi~National Liberation Forces | U
mfdc | rebel | Movement of Democratic Forces of Casamance; MFDC | U
african-union | coalition | African Union; AU | W
ecowas | coalition | ECOWAS; Economic Community of West African States; ECOMOG | W
eac | coalition | East African Community; EACRF | W
igad | coalition | IGAD; Intergovernmental Authority on Development | W
sadc | coalition | SADC; Southern African Development Community; SAMIM | W
`;
