--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: stemma_kept_3; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA stemma_kept_3;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: aliases; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.aliases (
    seq integer NOT NULL,
    ruling text NOT NULL
);


--
-- Name: blocks; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.blocks (
    id text NOT NULL,
    digest text NOT NULL,
    basis text DEFAULT ''::text NOT NULL
);


--
-- Name: claims; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.claims (
    id text NOT NULL,
    report_id text NOT NULL,
    "position" integer NOT NULL,
    claim text NOT NULL
);


--
-- Name: judgements; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.judgements (
    seq integer NOT NULL,
    about text NOT NULL,
    judgement text NOT NULL
);


--
-- Name: lineage; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.lineage (
    claim_id text NOT NULL,
    origin_id text NOT NULL
);


--
-- Name: log; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.log (
    seq integer NOT NULL,
    at text NOT NULL,
    made_by text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    digest text NOT NULL,
    hash text NOT NULL
);


--
-- Name: meta; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.meta (
    name text NOT NULL,
    value text NOT NULL
);


--
-- Name: originals; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.originals (
    sha256 text NOT NULL,
    bytes bytea NOT NULL,
    size integer NOT NULL,
    media_type text NOT NULL,
    name text NOT NULL,
    taken_at text NOT NULL,
    taken_by text NOT NULL
);


--
-- Name: origins; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.origins (
    id text NOT NULL,
    digest text NOT NULL,
    name text NOT NULL,
    traced integer NOT NULL,
    origin text NOT NULL
);


--
-- Name: questions; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.questions (
    id text NOT NULL,
    digest text NOT NULL,
    question text NOT NULL
);


--
-- Name: relations; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.relations (
    id text NOT NULL,
    block_id text NOT NULL,
    from_id text NOT NULL,
    to_id text NOT NULL,
    relation text NOT NULL
);


--
-- Name: reports; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.reports (
    id text NOT NULL,
    given_id text,
    sha256 text NOT NULL,
    "position" integer NOT NULL,
    report text NOT NULL,
    reader text NOT NULL
);


--
-- Name: sketches; Type: TABLE; Schema: stemma_kept_3; Owner: -
--

CREATE TABLE stemma_kept_3.sketches (
    stage text NOT NULL,
    report_id text NOT NULL,
    digest text NOT NULL,
    sketch text NOT NULL
);


--
-- Data for Name: aliases; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.aliases VALUES (1, '{"a":"Upland Guard","b":"Hill Guard","same":true,"reason":"renamed in 2020","by":"keeper","at":"2024-02-16T10:05:00Z"}');


--
-- Data for Name: blocks; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.blocks VALUES ('killed trs', '77b16c199591eab7188b6b2a3757aba7f66d16e5be7ba07bb5f19762318b1234', 'b3129d53cf28dedf6389963e385bca2bda170a957981797132eb632fffbcbc9d');
INSERT INTO stemma_kept_3.blocks VALUES ('shelling trs', '52d7f0d167a1fbedd8d76f7629988e172479a354877387aa04297b429468534f', 'abf659ea6f391c1bd3def12f8d9f6d71b96ec97c4f894f89e0bf8e542df808aa');


--
-- Data for Name: claims; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.claims VALUES ('c-d5a49aee2dcb72a4', 'r-49f304d9edd29ea3', 0, '{"id":"c-d5a49aee2dcb72a4","report":"r-49f304d9edd29ea3","spans":[{"start":42,"end":100}],"chain":[{"name":"Daily Lamp","spans":[],"basis":"stated"},{"name":"Harbour Relief Office","spans":[{"start":4,"end":25}],"basis":"stated"}],"kind":"event","grounds":{"value":"official-statement","basis":"stated","spans":[{"start":0,"end":31}],"rule":"claims.grounds.source"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"who":[{"value":{"role":"victim","name":"63 civilians"},"basis":"stated","spans":[{"start":42,"end":54}],"rule":"claims.who.patient"}],"wording":[],"notes":[],"rule":"claims.clause","event":{"value":"attack","basis":"stated","spans":[{"start":60,"end":66}],"rule":"events.en.verb.kill"},"toll":{"value":{"low":63,"high":63,"of":"civilians","fate":"killed"},"basis":"stated","spans":[{"start":42,"end":44},{"start":45,"end":54}],"rule":"quantities.en.number"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":95,"end":100}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":86,"end":91}],"rule":"claims.where.named"}}');
INSERT INTO stemma_kept_3.claims VALUES ('c-5fe7ecd7f9840255', 'r-49f304d9edd29ea3', 1, '{"id":"c-5fe7ecd7f9840255","report":"r-49f304d9edd29ea3","spans":[{"start":70,"end":100}],"chain":[{"name":"Daily Lamp","spans":[],"basis":"stated"},{"name":"Harbour Relief Office","spans":[{"start":4,"end":25}],"basis":"stated"}],"kind":"event","grounds":{"value":"official-statement","basis":"stated","spans":[{"start":0,"end":31}],"rule":"claims.grounds.source"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"who":[{"value":{"role":"target","name":"Tarsa"},"basis":"stated","spans":[{"start":86,"end":91}],"rule":"claims.who.patient"}],"wording":[],"notes":[],"rule":"claims.nominal","event":{"value":"shelling","basis":"stated","spans":[{"start":74,"end":82}],"rule":"events.en.noun.shell"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":95,"end":100}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":86,"end":91}],"rule":"claims.where.site"}}');
INSERT INTO stemma_kept_3.claims VALUES ('c-59eddd28530e5bc8', 'r-2a2f784219d41ce3', 0, '{"id":"c-59eddd28530e5bc8","report":"r-2a2f784219d41ce3","spans":[{"start":55,"end":97}],"chain":[{"name":"Evening Kite","spans":[],"basis":"stated"},{"name":"paper","spans":[{"start":38,"end":43}],"basis":"stated"}],"kind":"event","grounds":{"value":"document","basis":"stated","spans":[{"start":38,"end":43}],"rule":"claims.grounds.through-document"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"who":[{"value":{"role":"victim","name":"63 civilians"},"basis":"stated","spans":[{"start":55,"end":67}],"rule":"claims.who.patient"}],"wording":[],"notes":[],"rule":"claims.clause","event":{"value":"attack","basis":"stated","spans":[{"start":73,"end":79}],"rule":"events.en.verb.kill"},"toll":{"value":{"low":63,"high":63,"of":"civilians","fate":"killed"},"basis":"stated","spans":[{"start":55,"end":57},{"start":58,"end":67}],"rule":"quantities.en.number"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":92,"end":97}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa","key":"geonames:299817","lat":36.92,"lon":34.89,"kind":"city"},"basis":"stated","spans":[{"start":83,"end":88}],"rule":"claims.where.place"}}');
INSERT INTO stemma_kept_3.claims VALUES ('c-093ab4aa986f4d15', 'r-34facb5b8da6c83a', 0, '{"id":"c-093ab4aa986f4d15","report":"r-34facb5b8da6c83a","spans":[{"start":27,"end":85}],"chain":[{"name":"River Gazette","spans":[],"basis":"stated"},{"name":"Upland Guard","spans":[{"start":4,"end":16}],"basis":"stated"}],"kind":"event","grounds":{"value":"none","basis":"assumed","spans":[{"start":0,"end":16}],"rule":"claims.grounds.speaker-only"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"who":[{"value":{"role":"victim","name":"12 civilians"},"basis":"stated","spans":[{"start":27,"end":39}],"rule":"claims.who.patient"}],"wording":[],"notes":[],"rule":"claims.clause","event":{"value":"attack","basis":"stated","spans":[{"start":45,"end":51}],"rule":"events.en.verb.kill"},"toll":{"value":{"low":12,"high":12,"of":"civilians","fate":"killed"},"basis":"stated","spans":[{"start":27,"end":29},{"start":30,"end":39}],"rule":"quantities.en.number"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":80,"end":85}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":71,"end":76}],"rule":"claims.where.named"}}');
INSERT INTO stemma_kept_3.claims VALUES ('c-0e10a44e83fa4a52', 'r-34facb5b8da6c83a', 1, '{"id":"c-0e10a44e83fa4a52","report":"r-34facb5b8da6c83a","spans":[{"start":55,"end":85}],"chain":[{"name":"River Gazette","spans":[],"basis":"stated"},{"name":"Upland Guard","spans":[{"start":4,"end":16}],"basis":"stated"}],"kind":"event","grounds":{"value":"none","basis":"assumed","spans":[{"start":0,"end":16}],"rule":"claims.grounds.speaker-only"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"who":[{"value":{"role":"target","name":"Tarsa"},"basis":"stated","spans":[{"start":71,"end":76}],"rule":"claims.who.patient"}],"wording":[],"notes":[],"rule":"claims.nominal","event":{"value":"shelling","basis":"stated","spans":[{"start":59,"end":67}],"rule":"events.en.noun.shell"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":80,"end":85}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":71,"end":76}],"rule":"claims.where.site"}}');


--
-- Data for Name: judgements; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.judgements VALUES (1, 'c-d5a49aee2dcb72a4', '{"about":"c-d5a49aee2dcb72a4","verdict":"rejected","reason":"a misprint, as the paper said itself","by":"keeper","at":"2024-02-16T10:04:00Z","id":"j-43231ca85481fc5c"}');


--
-- Data for Name: lineage; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.lineage VALUES ('c-59eddd28530e5bc8', 'o-36e72450d81c1d31');
INSERT INTO stemma_kept_3.lineage VALUES ('c-0e10a44e83fa4a52', 'o-5dd0323b18d28b7d');
INSERT INTO stemma_kept_3.lineage VALUES ('c-093ab4aa986f4d15', 'o-86f27825e967d0a1');
INSERT INTO stemma_kept_3.lineage VALUES ('c-5fe7ecd7f9840255', 'o-e3fd145383930fc4');


--
-- Data for Name: log; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.log VALUES (1, '2024-02-16T10:00:00Z', 'keeper', 'create', '452b8e99-bbae-48ac-9d9c-362c23b85971', '66a0526ff1348164c6aee5b410bfcfa168ca3a5b38b4ec8af0f07be62892cda7', 'e49f37ae73b6e91029e5ebe472278ea76a166c1a4088654829fb43914d4633ac');
INSERT INTO stemma_kept_3.log VALUES (2, '2024-02-16T10:01:00Z', 'keeper', 'add', 'r-49f304d9edd29ea3', 'c8a70d114718d78f27689d4f9f9b166c7560a953fec5b506066f66796f4379fc', 'ffe259abc1bc58cd850b4c7df009cd1c683db8bb60a6ef31ac6b80226a1bed6d');
INSERT INTO stemma_kept_3.log VALUES (3, '2024-02-16T10:02:00Z', 'keeper', 'add', 'r-2a2f784219d41ce3', '2d6403f11a95b5629280040d532bcc74d4bfe1412029c7751ba46d2102860ca8', '09c8251a1e764a224ce53e2ebcd29274289802be579eb69240e9271ed1424eec');
INSERT INTO stemma_kept_3.log VALUES (4, '2024-02-16T10:03:00Z', 'keeper', 'add', 'r-34facb5b8da6c83a', '53049b4b144af132d13c27533160da102dc4273ee0e009324f1b72776ef0c822', 'd1400a75e1402c0346d1477ee732d89cf4292c10bf45e553dde3562c0bca02b8');
INSERT INTO stemma_kept_3.log VALUES (5, '2024-02-16T10:04:00Z', 'keeper', 'judge', 'j-43231ca85481fc5c', 'c859ef0a620c25ecce598682d1b07a063aa2253d363b616ff5621b0ed5140897', 'c19abe42d7f2b3bfae6d31d2228ddefbd47184c7fe6e422b505d8b5965bc64b4');
INSERT INTO stemma_kept_3.log VALUES (6, '2024-02-16T10:05:00Z', 'keeper', 'alias', '1', '7b76307354325adb7ac1800732a0fc98898bcbd0a415eebcc9ae394d1d8d4e62', '468e95872d1a2ee6314b605b2eb70d4f10dfdbee90fd81dc4f5b163e7615b949');
INSERT INTO stemma_kept_3.log VALUES (7, '2024-02-16T10:06:00Z', 'keeper', 'relate', '2 questions, 2 relations, 4 origins', '77e826f6ff0cde82e4aa821ec20d020b322ed57096276a2caf5f9bed26c766fc', '5124cc90b047958e63bebcd14ad6f15e163535d9ba5672ae334f74c0abcedb6c');


--
-- Data for Name: meta; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.meta VALUES ('schema', '3');
INSERT INTO stemma_kept_3.meta VALUES ('case', '452b8e99-bbae-48ac-9d9c-362c23b85971');
INSERT INTO stemma_kept_3.meta VALUES ('sketches', 'relater 1-b85d13d3eb972882');


--
-- Data for Name: originals; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.originals VALUES ('49f304d9edd29ea3bede0d9133c8b0b77f223ab14a8b80fb562bfa24b1607261', '\x54686520486172626f75722052656c696566204f6666696365202848524f292073616964207468617420363320636976696c69616e732077657265206b696c6c656420696e20746865207368656c6c696e67206f66205461727361206f6e204d617920312e', 101, 'text/plain', 'Daily Lamp.txt', '2024-02-16T10:01:00Z', 'keeper');
INSERT INTO stemma_kept_3.originals VALUES ('2a2f784219d41ce336d3bc63278918b6dbb7317b5c258c8dbdb464f5334b45fb', '\x436974696e672074686520486172626f75722052656c696566204f66666963652c207468652070617065722077726f7465207468617420363320636976696c69616e732077657265206b696c6c656420696e205461727361206f6e204d617920312e', 98, 'text/plain', 'Evening Kite.txt', '2024-02-16T10:02:00Z', 'keeper');
INSERT INTO stemma_kept_3.originals VALUES ('34facb5b8da6c83a2ec3338c10c75e1c305e2873830d82d18c24884538204049', '\x5468652055706c616e642047756172642073616964207468617420313220636976696c69616e732077657265206b696c6c656420696e20746865207368656c6c696e67206f66205461727361206f6e204d617920312e', 86, 'text/plain', 'River Gazette.txt', '2024-02-16T10:03:00Z', 'keeper');


--
-- Data for Name: origins; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.origins VALUES ('o-36e72450d81c1d31', 'd235f2d5adfbf267c8d278268db535b448dd05929a8fda003670b84c80c69109', 'paper: document', 1, '{"id":"o-36e72450d81c1d31","name":"paper: document","claims":["c-59eddd28530e5bc8"],"because":[],"traced":true}');
INSERT INTO stemma_kept_3.origins VALUES ('o-5dd0323b18d28b7d', '34e2ad80cc63666a0db78748013b59cb14fead38f1decd04c396a7b8e093d481', 'Upland Guard: statement of 2023-05-04', 1, '{"id":"o-5dd0323b18d28b7d","name":"Upland Guard: statement of 2023-05-04","claims":["c-0e10a44e83fa4a52"],"because":[],"traced":true}');
INSERT INTO stemma_kept_3.origins VALUES ('o-86f27825e967d0a1', '867cbd9c25b89a180c3df2973c0c96492c08858d40646d4d676f5ce29649f39c', 'Upland Guard: count', 1, '{"id":"o-86f27825e967d0a1","name":"Upland Guard: count","claims":["c-093ab4aa986f4d15"],"because":[],"traced":true}');
INSERT INTO stemma_kept_3.origins VALUES ('o-e3fd145383930fc4', 'd403da2405431cd8a04b9281c159e80e9e683c24720b5ed836cdbb0616d8602a', 'Harbour Relief Office: statement of 2023-05-02', 1, '{"id":"o-e3fd145383930fc4","name":"Harbour Relief Office: statement of 2023-05-02","claims":["c-5fe7ecd7f9840255"],"because":[],"traced":true}');


--
-- Data for Name: questions; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.questions VALUES ('q-ba750ab670f961d8', '145fbf5a252694d077e66432f237c19a40afb19b034419b3ae7ab0d636dddabc', '{"id":"q-ba750ab670f961d8","asked":"count","text":"How many civilians were killed?","about":{"matter":"killed","people":"civilians","sides":"","origins":"2","unknownLineage":"0"},"claims":["c-093ab4aa986f4d15","c-59eddd28530e5bc8"],"asOf":{"c-093ab4aa986f4d15":"2023-05-04","c-59eddd28530e5bc8":"2023-05-03"},"range":{"low":12,"high":63}}');
INSERT INTO stemma_kept_3.questions VALUES ('q-9776fd48186b9048', 'a0eb04e2a2f71ddbfe82789454b69e84990a6cda3fd26bf58563fcadee7a6098', '{"id":"q-9776fd48186b9048","asked":"happened","text":"What was shelled?","about":{"matter":"shelling","people":"","sides":"","origins":"2","unknownLineage":"0"},"claims":["c-0e10a44e83fa4a52","c-5fe7ecd7f9840255"],"asOf":{"c-0e10a44e83fa4a52":"2023-05-04","c-5fe7ecd7f9840255":"2023-05-02"}}');


--
-- Data for Name: relations; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.relations VALUES ('x-0bf4d80ff9bb5298', 'killed trs', 'c-093ab4aa986f4d15', 'c-59eddd28530e5bc8', '{"id":"x-0bf4d80ff9bb5298","kind":"contradicts","from":"c-093ab4aa986f4d15","to":"c-59eddd28530e5bc8","strength":0.6,"because":[{"text":"Two figures for the same people at about the same time that cannot both hold.","spans":[{"report":"r-34facb5b8da6c83a","span":{"start":27,"end":39}},{"report":"r-2a2f784219d41ce3","span":{"start":55,"end":67}}]}]}');
INSERT INTO stemma_kept_3.relations VALUES ('x-55b881cd4824688d', 'shelling trs', 'c-0e10a44e83fa4a52', 'c-5fe7ecd7f9840255', '{"id":"x-55b881cd4824688d","kind":"corroborates","from":"c-0e10a44e83fa4a52","to":"c-5fe7ecd7f9840255","strength":0.5,"because":[{"text":"Both say that it happened, through speakers that do not meet.","spans":[{"report":"r-34facb5b8da6c83a","span":{"start":55,"end":85}},{"report":"r-49f304d9edd29ea3","span":{"start":70,"end":100}}]}]}');


--
-- Data for Name: reports; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.reports VALUES ('r-49f304d9edd29ea3', 'Daily Lamp', '49f304d9edd29ea3bede0d9133c8b0b77f223ab14a8b80fb562bfa24b1607261', 1, '{"id":"r-49f304d9edd29ea3","text":"The Harbour Relief Office (HRO) said that 63 civilians were killed in the shelling of Tarsa on May 1.","language":"en","publisher":"Daily Lamp","published":"2023-05-02","blocks":[{"start":0,"end":101,"kind":"paragraph"}],"origin":{"name":"Daily Lamp.txt","mediaType":"text/plain","sha256":"49f304d9edd29ea3bede0d9133c8b0b77f223ab14a8b80fb562bfa24b1607261","bytes":101}}', '0.1.0');
INSERT INTO stemma_kept_3.reports VALUES ('r-2a2f784219d41ce3', 'Evening Kite', '2a2f784219d41ce336d3bc63278918b6dbb7317b5c258c8dbdb464f5334b45fb', 2, '{"id":"r-2a2f784219d41ce3","text":"Citing the Harbour Relief Office, the paper wrote that 63 civilians were killed in Tarsa on May 1.","language":"en","publisher":"Evening Kite","published":"2023-05-03","blocks":[{"start":0,"end":98,"kind":"paragraph"}],"origin":{"name":"Evening Kite.txt","mediaType":"text/plain","sha256":"2a2f784219d41ce336d3bc63278918b6dbb7317b5c258c8dbdb464f5334b45fb","bytes":98}}', '0.1.0');
INSERT INTO stemma_kept_3.reports VALUES ('r-34facb5b8da6c83a', 'River Gazette', '34facb5b8da6c83a2ec3338c10c75e1c305e2873830d82d18c24884538204049', 3, '{"id":"r-34facb5b8da6c83a","text":"The Upland Guard said that 12 civilians were killed in the shelling of Tarsa on May 1.","language":"en","publisher":"River Gazette","published":"2023-05-04","blocks":[{"start":0,"end":86,"kind":"paragraph"}],"origin":{"name":"River Gazette.txt","mediaType":"text/plain","sha256":"34facb5b8da6c83a2ec3338c10c75e1c305e2873830d82d18c24884538204049","bytes":86}}', '0.1.0');


--
-- Data for Name: sketches; Type: TABLE DATA; Schema: stemma_kept_3; Owner: -
--

INSERT INTO stemma_kept_3.sketches VALUES ('told', 'r-49f304d9edd29ea3', '6a17e44f00bf16c7ed8813a318a27005fde4ad064686e61bb05bb1b62c1bce52', 'the harbour relief office hro said that 63 civilians were killed in shelling of tarsa on may 1 daily lamp
{"short":[["hro","org:hro"]],"long":[["org:hro","Harbour Relief Office"]],"runs":["daily lamp","harbour relief office"],"sentences":[623784862],"publisher":"Daily Lamp"}');
INSERT INTO stemma_kept_3.sketches VALUES ('told', 'r-2a2f784219d41ce3', '4ebacc47594bdd5cb78e4b73aa3c27c1d0cd11e034da68b6ba4c510a0dac7fc7', 'citing the harbour relief office paper wrote that 63 civilians were killed in tarsa on may 1 evening kite
{"short":[],"long":[],"runs":["evening kite","citing harbour relief office"],"sentences":[1768606110],"publisher":"Evening Kite"}');
INSERT INTO stemma_kept_3.sketches VALUES ('told', 'r-34facb5b8da6c83a', '34de697476b0fcc96bff240759d29917755d6613dedfa3ec76f0ac81b045c4f1', 'the upland guard said that 12 civilians were killed in shelling of tarsa on may 1 river gazette
{"short":[],"long":[],"runs":["river gazette","upland guard"],"sentences":[4134235655],"publisher":"River Gazette"}');
INSERT INTO stemma_kept_3.sketches VALUES ('named', 'r-49f304d9edd29ea3', '61a23d02aae02c53a197227af1a4dd57d852ad3188f9f2bbf1aec8e221848ab3', '{"named":[],"wide":["hro"],"posts":[]}');
INSERT INTO stemma_kept_3.sketches VALUES ('named', 'r-2a2f784219d41ce3', 'c60d1e0979d5d877129d3fd862fe5679e7b21fe3cea0361168e8f81e7c492fd8', '{"named":["trs"],"wide":[],"posts":[]}');
INSERT INTO stemma_kept_3.sketches VALUES ('named', 'r-34facb5b8da6c83a', '3cb7f1276d09547e82d7d11bd99d627497a3750384ae98f716d1a9e4b7b53954', '{"named":[],"wide":[],"posts":[]}');
INSERT INTO stemma_kept_3.sketches VALUES ('framed', 'r-49f304d9edd29ea3', 'f1894bad35b3170b4342023140c4eb638bab9a46d0c16a66032d503c51059903', '{"heads":[["c-5fe7ecd7f9840255",[70,100],"Daily Lamp",2]],"frames":[[0,["shelling",[],null,false,[],[],["trs"],"2023-05-02","2023-05-01",null,null,"holds",{"key":"org:hro","name":"Harbour Relief Office","sort":"body"},"~dlmp",false,["shelling","tarsa","may","1"],[],[],null,false,false,null,null,[]],0,0]],"mentions":["trs"],"lies":[],"couldBePlaces":["hrbr","hrbrlf","hrbrlfk","rlf","rlfk","rlfkr","ofk","ofkr","hro","trs","may"],"sentences":[623784862],"credits":["org:hro"],"speakers":["daily","lamp","harbour","relief","office"]}');
INSERT INTO stemma_kept_3.sketches VALUES ('framed', 'r-2a2f784219d41ce3', '8555fc22ab0d6a567724c080eb5c4c52e88521368bdf34e60063fb6da6f3e119', '{"heads":[["c-59eddd28530e5bc8",[55,97],"Evening Kite",2]],"frames":[[0,["killed",[],{"low":63,"high":63},false,[],[],["trs"],"2023-05-03","2023-05-01",null,null,"holds",{"key":"~pr","name":"paper","sort":"document"},"~ewngkt",false,[],[],[],null,false,false,0,null,[]],[["civilians"],[],false,false,null],[55,67]]],"mentions":["trs"],"lies":[],"couldBePlaces":["ktng","hrbr","hrbrlf","hrbrlfk","rlf","rlfk","ofk","trs","may"],"sentences":[1768606110],"credits":[],"speakers":["evening","kite","paper"]}');
INSERT INTO stemma_kept_3.sketches VALUES ('framed', 'r-34facb5b8da6c83a', '2f694791b605849b566d6a550fc739beaf273d187088dd114449461dd65d75ac', '{"heads":[["c-093ab4aa986f4d15",[27,85],"River Gazette",2],["c-0e10a44e83fa4a52",[55,85],"River Gazette",2]],"frames":[[0,["killed",[],{"low":12,"high":12},false,[],[],["trs"],"2023-05-04","2023-05-01",null,null,"holds",{"key":"~hlgrd","name":"Upland Guard","sort":"body"},"~rwrgst",false,[],[],[],null,false,false,0,null,[]],[["civilians"],[],false,false,null],[27,39]],[1,["shelling",[],null,false,[],[],["trs"],"2023-05-04","2023-05-01",null,null,"holds",{"key":"~hlgrd","name":"Upland Guard","sort":"body"},"~rwrgst",false,["shelling","tarsa","may","1"],[],[],null,false,false,null,null,[]],0,0]],"mentions":["trs"],"lies":[],"couldBePlaces":["uplnd","uplndgrd","grd","trs","may"],"sentences":[4134235655],"credits":[],"speakers":["river","gazette","upland","guard"]}');


--
-- Name: aliases aliases_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.aliases
    ADD CONSTRAINT aliases_pkey PRIMARY KEY (seq);


--
-- Name: blocks blocks_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.blocks
    ADD CONSTRAINT blocks_pkey PRIMARY KEY (id);


--
-- Name: claims claims_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (id);


--
-- Name: judgements judgements_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.judgements
    ADD CONSTRAINT judgements_pkey PRIMARY KEY (seq);


--
-- Name: lineage lineage_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.lineage
    ADD CONSTRAINT lineage_pkey PRIMARY KEY (claim_id);


--
-- Name: log log_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.log
    ADD CONSTRAINT log_pkey PRIMARY KEY (seq);


--
-- Name: meta meta_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (name);


--
-- Name: originals originals_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.originals
    ADD CONSTRAINT originals_pkey PRIMARY KEY (sha256);


--
-- Name: origins origins_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.origins
    ADD CONSTRAINT origins_pkey PRIMARY KEY (id);


--
-- Name: questions questions_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.questions
    ADD CONSTRAINT questions_pkey PRIMARY KEY (id);


--
-- Name: relations relations_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.relations
    ADD CONSTRAINT relations_pkey PRIMARY KEY (id);


--
-- Name: reports reports_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.reports
    ADD CONSTRAINT reports_pkey PRIMARY KEY (id);


--
-- Name: sketches sketches_pkey; Type: CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.sketches
    ADD CONSTRAINT sketches_pkey PRIMARY KEY (stage, report_id);


--
-- Name: claims_report; Type: INDEX; Schema: stemma_kept_3; Owner: -
--

CREATE INDEX claims_report ON stemma_kept_3.claims USING btree (report_id, "position");


--
-- Name: judgements_about; Type: INDEX; Schema: stemma_kept_3; Owner: -
--

CREATE INDEX judgements_about ON stemma_kept_3.judgements USING btree (about);


--
-- Name: lineage_origin; Type: INDEX; Schema: stemma_kept_3; Owner: -
--

CREATE INDEX lineage_origin ON stemma_kept_3.lineage USING btree (origin_id);


--
-- Name: relations_block; Type: INDEX; Schema: stemma_kept_3; Owner: -
--

CREATE INDEX relations_block ON stemma_kept_3.relations USING btree (block_id);


--
-- Name: relations_from; Type: INDEX; Schema: stemma_kept_3; Owner: -
--

CREATE INDEX relations_from ON stemma_kept_3.relations USING btree (from_id);


--
-- Name: relations_to; Type: INDEX; Schema: stemma_kept_3; Owner: -
--

CREATE INDEX relations_to ON stemma_kept_3.relations USING btree (to_id);


--
-- Name: reports_given; Type: INDEX; Schema: stemma_kept_3; Owner: -
--

CREATE INDEX reports_given ON stemma_kept_3.reports USING btree (given_id);


--
-- Name: reports_position; Type: INDEX; Schema: stemma_kept_3; Owner: -
--

CREATE INDEX reports_position ON stemma_kept_3.reports USING btree ("position", id);


--
-- Name: reports_sha256; Type: INDEX; Schema: stemma_kept_3; Owner: -
--

CREATE INDEX reports_sha256 ON stemma_kept_3.reports USING btree (sha256);


--
-- Name: claims claims_report_id_fkey; Type: FK CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.claims
    ADD CONSTRAINT claims_report_id_fkey FOREIGN KEY (report_id) REFERENCES stemma_kept_3.reports(id);


--
-- Name: reports reports_sha256_fkey; Type: FK CONSTRAINT; Schema: stemma_kept_3; Owner: -
--

ALTER TABLE ONLY stemma_kept_3.reports
    ADD CONSTRAINT reports_sha256_fkey FOREIGN KEY (sha256) REFERENCES stemma_kept_3.originals(sha256);


--
-- PostgreSQL database dump complete
--


