/** English words for the people and things of a country or land. Source: the CIA World Factbook, field "nationality" (public domain). */

const TABLE = `afghanistan: afghan; albania: albanian; algeria: algerian; angola: angolan; argentina: argentine argentinian; armenia: armenian;
australia: australian; austria: austrian; azerbaijan: azerbaijani azeri; bahrain: bahraini; bangladesh: bangladeshi; belarus: belarusian;
belgium: belgian; belize: belizean; benin: beninese; bhutan: bhutanese; bolivia: bolivian; bosnia and herzegovina: bosnian; botswana: botswanan;
brazil: brazilian; united kingdom: british briton; brunei: bruneian; bulgaria: bulgarian; burma: burmese; burundi: burundian; cambodia: cambodian;
cameroon: cameroonian; canada: canadian; chad: chadian; chile: chilean; china: chinese; colombia: colombian; congo: congolese; costa rica: costarican;
croatia: croatian croat; cuba: cuban; cyprus: cypriot; czech republic: czech; denmark: danish dane; djibouti: djiboutian; netherlands: dutch;
ecuador: ecuadorian ecuadorean; egypt: egyptian; el salvador: salvadoran salvadorean; england: englishman; eritrea: eritrean; estonia: estonian;
ethiopia: ethiopian; fiji: fijian; philippines: filipino philippine; finland: finnish finn; france: french frenchman; gabon: gabonese; gambia: gambian;
georgia: georgian; germany: german; ghana: ghanaian; greece: greek; guatemala: guatemalan; guinea: guinean; guyana: guyanese; haiti: haitian;
honduras: honduran; hungary: hungarian; iceland: icelandic icelander; india: indian; indonesia: indonesian; iran: iranian; iraq: iraqi;
ireland: irish irishman; israel: israeli; italy: italian; ivory coast: ivorian; jamaica: jamaican; japan: japanese; jordan: jordanian;
kazakhstan: kazakh kazakhstani; kenya: kenyan; north korea: northkorean; south korea: southkorean; korea: korean; kosovo: kosovar; kuwait: kuwaiti;
kyrgyzstan: kyrgyz; laos: laotian; latvia: latvian; lebanon: lebanese; liberia: liberian; libya: libyan; lithuania: lithuanian;
luxembourg: luxembourger; macedonia: macedonian; madagascar: malagasy; malawi: malawian; malaysia: malaysian; mali: malian; malta: maltese;
mauritania: mauritanian; mauritius: mauritian; mexico: mexican; moldova: moldovan; mongolia: mongolian; montenegro: montenegrin; morocco: moroccan;
mozambique: mozambican; namibia: namibian; nepal: nepalese nepali; new zealand: newzealander; nicaragua: nicaraguan; niger: nigerien;
nigeria: nigerian; norway: norwegian; oman: omani; pakistan: pakistani; palestine: palestinian; panama: panamanian; paraguay: paraguayan;
peru: peruvian; poland: polish pole; portugal: portuguese; puerto rico: puertorican; qatar: qatari; romania: romanian; russia: russian;
rwanda: rwandan; saudi arabia: saudi; senegal: senegalese; serbia: serbian serb; sierra leone: sierraleonean; singapore: singaporean;
slovakia: slovak slovakian; slovenia: slovenian slovene; somalia: somali somalian; south africa: southafrican; spain: spanish spaniard;
sri lanka: srilankan; sudan: sudanese; south sudan: southsudanese; suriname: surinamese; sweden: swedish swede; switzerland: swiss; syria: syrian;
taiwan: taiwanese; tajikistan: tajik; tanzania: tanzanian; thailand: thai; togo: togolese; tunisia: tunisian; turkey: turkish turk;
turkmenistan: turkmen; uganda: ugandan; ukraine: ukrainian; united arab emirates: emirati; united states: american; uruguay: uruguayan;
uzbekistan: uzbek; venezuela: venezuelan; vietnam: vietnamese; yemen: yemeni; zambia: zambian; zimbabwe: zimbabwean; africa: african; asia: asian;
europe: european; abkhazia: abkhaz abkhazian; south ossetia: southossetian ossetian; chechnya: chechen; dagestan: dagestani; crimea: crimean;
scotland: scottish scot; wales: welsh; tibet: tibetan; bosnia: bosniak; gaza: gazan; texas: texan; california: californian; ohio: ohioan;
minnesota: minnesotan; florida: floridian; ontario: ontarian; darfur: darfuri; middle east: middleeastern; latin america: latinamerican;
west africa: westafrican; southeast asia: southeastasian; sinai: sinaian`;

const NO_PLURAL = /(?:ese|ish|ch|sh|iss|man)$/;

/** Lower-case word, several words joined by a space, -> the place's name. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  TABLE.split(';').flatMap((row) => {
    const [place, list] = row.trim().split(/:\s*/);
    return list.split(/\s+/).flatMap((word): [string, string][] => {
      const spaced = word.replace(
        /^(north|south|new|costa|puerto|sierra|sri|middle|latin|west|southeast)(?=[a-z]{4})/,
        '$1 ',
      );
      const entries: [string, string][] = [[spaced, place]];
      if (!NO_PLURAL.test(word)) entries.push([`${spaced}s`, place]);
      return entries;
    });
  }),
);
