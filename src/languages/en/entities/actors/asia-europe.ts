/** Actors of the conflicts in Afghanistan, Pakistan, South and South-East Asia, the former Soviet Union and Europe. */
export const ASIA_EUROPE = `
taliban | rebel | Taliban; Taleban; Afghan Taliban; Islamic Emirate of Afghanistan; Islamic Emirate | U
ttp | rebel | Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Pakistani Taliban; Pakistan Taliban; TTP; Jamaat-ul-Ahrar; Jamaat ul-Ahrar | U
iskp | rebel | Islamic State Khorasan Province; Islamic State-Khorasan; Islamic State Khorasan; ISIS-K; ISIS-Khorasan; ISKP; IS-K; IS-KP; ISIL-K | U
haqqani | rebel | Haqqani network; Haqqani Network; Haqqanis | U
northern-alliance | rebel | Northern Alliance; United Islamic Front | U
nrf | rebel | National Resistance Front of Afghanistan; af~National Resistance Front | U
hezb-i-islami | rebel | Hezb-i-Islami; Hezb-e-Islami; Hizb-i-Islami; Gulbuddin Hekmatyar's Hezb-i-Islami | U
ansf | force | Afghan National Security Forces; Afghan National Army; Afghan National Police; Afghan National Defense and Security Forces; ANSF; ANDSF; ANP | A
isaf | mission | International Security Assistance Force; ISAF; Resolute Support Mission | A
bla | rebel | Balochistan Liberation Army; Baluchistan Liberation Army; BLA; Majeed Brigade | U
blf | rebel | Balochistan Liberation Front; BLF; Baloch Raaji Aajoi Sangar; BRAS | U
lashkar-e-jhangvi | rebel | Lashkar-e-Jhangvi; Lashkar-i-Jhangvi | U
lashkar-e-taiba | rebel | Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-i-Taiba; =LeT; The Resistance Front | U
jaish-e-mohammed | rebel | Jaish-e-Mohammed; Jaish-e-Muhammad; Jaish-i-Mohammed; JeM | U
hizbul-mujahideen | rebel | Hizbul Mujahideen; Hizb-ul-Mujahideen | U
isi | force | Inter-Services Intelligence; =ISI; Inter-Services Public Relations; ISPR | W
crpf | police | Central Reserve Police Force; CRPF | A
bsf | force | Border Security Force; BSF | A
cpi-maoist | rebel | Communist Party of India (Maoist); CPI-Maoist; Naxalites; Naxalite; Naxals; Maoists | U
ulfa | rebel | United Liberation Front of Asom; United Liberation Front of Assam; ULFA | U
nscn | rebel | National Socialist Council of Nagaland; NSCN; NSCN-IM; NSCN-K | U
bjp | party | Bharatiya Janata Party; BJP | W
rss | party | Rashtriya Swayamsevak Sangh; =RSS | W
cpn-maoist | rebel | Communist Party of Nepal (Maoist); Communist Party of Nepal | U
ltte | rebel | Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers; Tamil Tiger | U
jvp | party | Janatha Vimukthi Peramuna; JVP | U
tatmadaw | force | Tatmadaw; Myanmar military; State Administration Council; Burmese military; Myanmar junta; Myanmar Armed Forces | A
pdf-myanmar | rebel | mm~People's Defence Force; mm~People's Defense Force; mm~People's Defence Forces; mm~People's Defense Forces | U
nug | state | mm~National Unity Government; mm~NUG | U
arakan-army | rebel | Arakan Army; United League of Arakan | U
arsa | rebel | Arakan Rohingya Salvation Army; ARSA; Harakah al-Yaqin | U
rso | rebel | Rohingya Solidarity Organisation; Rohingya Solidarity Organization | U
kia | rebel | Kachin Independence Army; KIA; Kachin Independence Organization; Kachin Independence Organisation | U
knu | rebel | Karen National Union; KNU; Karen National Liberation Army; KNLA; Democratic Karen Buddhist Army; DKBA | U
mndaa | rebel | Myanmar National Democratic Alliance Army; MNDAA | U
tnla | rebel | Ta'ang National Liberation Army; TNLA | U
three-brotherhood | coalition | Three Brotherhood Alliance; Brotherhood Alliance | A
uwsa | rebel | United Wa State Army; UWSA | U
ssa | rebel | Shan State Army; Restoration Council of Shan State; Shan State Progress Party | U
nld | party | National League for Democracy; =NLD | W
npa | rebel | New People's Army; NPA; Communist Party of the Philippines; CPP-NPA; CPP/NPA | U
milf | rebel | Moro Islamic Liberation Front; MILF | U
mnlf | rebel | Moro National Liberation Front; MNLF | U
abu-sayyaf | rebel | Abu Sayyaf; Abu Sayyaf Group | U
maute | rebel | Maute group; Maute Group; Dawlah Islamiyah | U
biff | rebel | Bangsamoro Islamic Freedom Fighters; BIFF | U
afp | force | Armed Forces of the Philippines | A
opm | rebel | Free Papua Movement; West Papua National Liberation Army; TPNPB; TPNPB-OPM; Organisasi Papua Merdeka | U
gam | rebel | Free Aceh Movement; =GAM | U
jemaah-islamiyah | rebel | Jemaah Islamiyah; Jemaah Islamiah; Jamaah Ansharut Daulah | U
tni | force | Indonesian National Armed Forces; TNI | A
brn | rebel | Barisan Revolusi Nasional; BRN | U
khmer-rouge | rebel | Khmer Rouge; Party of Democratic Kampuchea | U
viet-cong | rebel | Viet Cong; Vietcong | U
pla-china | force | cn~People's Liberation Army | A
afu | force | Armed Forces of Ukraine; Ukrainian Armed Forces; Ukrainian armed forces; Ukrainian forces; AFU; ZSU | A
azov | force | Azov Regiment; Azov Brigade; Azov Battalion; Azov | A
sbu | force | Security Service of Ukraine; Ukrainian Security Service; SBU | A
hur | force | Main Directorate of Intelligence; GUR; HUR | A
russian-forces | force | Russian Armed Forces; Armed Forces of the Russian Federation; Russian armed forces; Russian forces; Rosgvardia; Russian National Guard | A
fsb | force | Federal Security Service; FSB | A
gru | force | =GRU | A
kremlin | state | Kremlin | W
dpr | rebel | Donetsk People's Republic; ua~DPR; ua~DNR | U
lpr | rebel | Luhansk People's Republic; Lugansk People's Republic; LPR; LNR | U
kadyrovtsy | force | Kadyrovtsy; Akhmat; Akhmat battalion | A
chechen-republic | rebel | Chechen Republic of Ichkeria | U
caucasus-emirate | rebel | Caucasus Emirate; Imarat Kavkaz | U
svr | force | =SVR | W
rvc | rebel | Russian Volunteer Corps; Freedom of Russia Legion | A
csto | coalition | Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO | W
artsakh | rebel | Republic of Artsakh; Nagorno-Karabakh Defence Army; Artsakh Defence Army | U
abkhazia | rebel | Republic of Abkhazia | U
imu | rebel | Islamic Movement of Uzbekistan; IMU | U
kla | rebel | Kosovo Liberation Army; KLA; UCK | U
kfor | mission | KFOR; Kosovo Force | A
republika-srpska | rebel | Army of Republika Srpska; Bosnian Serb Army | U
jna | force | Yugoslav People's Army; JNA | U
eta | rebel | Euskadi Ta Askatasuna; Basque Homeland and Freedom; Basque Fatherland and Liberty; =ETA; Basque separatist group ETA | U
ira | rebel | Irish Republican Army; Provisional Irish Republican Army; Provisional IRA; Real IRA; New IRA; =IRA; Continuity IRA | U
inla | rebel | Irish National Liberation Army; INLA | U
uvf | militia | Ulster Volunteer Force; UVF | U
uda | militia | Ulster Defence Association; =UDA; Ulster Freedom Fighters | U
sinn-fein | party | Sinn Fein; Sinn Féin | W
psni | police | Police Service of Northern Ireland; PSNI; Royal Ulster Constabulary; RUC | W
raf-germany | rebel | Red Army Faction; Baader-Meinhof Group | U
red-brigades | rebel | Red Brigades; Brigate Rosse | U
november-17 | rebel | Revolutionary Organization 17 November; November 17 | U
grapo | rebel | GRAPO; First of October Anti-Fascist Resistance Groups | U
gal | militia | Grupos Antiterroristas de Liberacion | W
`;
