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
-- Name: stemma_kept_2; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA stemma_kept_2;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: aliases; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.aliases (
    seq integer NOT NULL,
    ruling text NOT NULL
);


--
-- Name: blocks; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.blocks (
    id text NOT NULL,
    digest text NOT NULL
);


--
-- Name: claims; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.claims (
    id text NOT NULL,
    report_id text NOT NULL,
    "position" integer NOT NULL,
    claim text NOT NULL
);


--
-- Name: judgements; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.judgements (
    seq integer NOT NULL,
    about text NOT NULL,
    judgement text NOT NULL
);


--
-- Name: lineage; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.lineage (
    claim_id text NOT NULL,
    origin_id text NOT NULL
);


--
-- Name: log; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.log (
    seq integer NOT NULL,
    at text NOT NULL,
    made_by text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    digest text NOT NULL,
    hash text NOT NULL
);


--
-- Name: meta; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.meta (
    name text NOT NULL,
    value text NOT NULL
);


--
-- Name: originals; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.originals (
    sha256 text NOT NULL,
    bytes bytea NOT NULL,
    size integer NOT NULL,
    media_type text NOT NULL,
    name text NOT NULL,
    taken_at text NOT NULL,
    taken_by text NOT NULL
);


--
-- Name: origins; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.origins (
    id text NOT NULL,
    digest text NOT NULL,
    name text NOT NULL,
    traced integer NOT NULL,
    origin text NOT NULL
);


--
-- Name: questions; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.questions (
    id text NOT NULL,
    digest text NOT NULL,
    question text NOT NULL
);


--
-- Name: relations; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.relations (
    id text NOT NULL,
    block_id text NOT NULL,
    from_id text NOT NULL,
    to_id text NOT NULL,
    relation text NOT NULL
);


--
-- Name: reports; Type: TABLE; Schema: stemma_kept_2; Owner: -
--

CREATE TABLE stemma_kept_2.reports (
    id text NOT NULL,
    given_id text,
    sha256 text NOT NULL,
    "position" integer NOT NULL,
    report text NOT NULL,
    reader text NOT NULL
);


--
-- Data for Name: aliases; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.aliases VALUES (1, '{"a":"Upland Guard","b":"Hill Guard","same":true,"reason":"renamed in 2020","by":"keeper","at":"2024-02-16T10:05:00Z"}');


--
-- Data for Name: blocks; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.blocks VALUES ('killed trs', '77b16c199591eab7188b6b2a3757aba7f66d16e5be7ba07bb5f19762318b1234');
INSERT INTO stemma_kept_2.blocks VALUES ('shelling trs', '52d7f0d167a1fbedd8d76f7629988e172479a354877387aa04297b429468534f');


--
-- Data for Name: claims; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.claims VALUES ('c-d5a49aee2dcb72a4', 'r-49f304d9edd29ea3', 0, '{"id":"c-d5a49aee2dcb72a4","report":"r-49f304d9edd29ea3","spans":[{"start":42,"end":100}],"chain":[{"name":"Daily Lamp","spans":[],"basis":"stated"},{"name":"Harbour Relief Office","spans":[{"start":4,"end":25}],"basis":"stated"}],"kind":"event","grounds":{"value":"official-statement","basis":"stated","spans":[{"start":0,"end":31}],"rule":"claims.grounds.source"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"event":{"value":"attack","basis":"stated","spans":[{"start":60,"end":66}],"rule":"events.en.verb.kill"},"who":[{"value":{"role":"victim","name":"63 civilians"},"basis":"stated","spans":[{"start":42,"end":54}],"rule":"claims.who.patient"}],"toll":{"value":{"low":63,"high":63,"of":"civilians","fate":"killed"},"basis":"stated","spans":[{"start":42,"end":44},{"start":45,"end":54}],"rule":"quantities.en.number"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":95,"end":100}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":86,"end":91}],"rule":"claims.where.named"},"wording":[],"notes":[],"rule":"claims.clause"}');
INSERT INTO stemma_kept_2.claims VALUES ('c-5fe7ecd7f9840255', 'r-49f304d9edd29ea3', 1, '{"id":"c-5fe7ecd7f9840255","report":"r-49f304d9edd29ea3","spans":[{"start":70,"end":100}],"chain":[{"name":"Daily Lamp","spans":[],"basis":"stated"},{"name":"Harbour Relief Office","spans":[{"start":4,"end":25}],"basis":"stated"}],"kind":"event","grounds":{"value":"official-statement","basis":"stated","spans":[{"start":0,"end":31}],"rule":"claims.grounds.source"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"event":{"value":"shelling","basis":"stated","spans":[{"start":74,"end":82}],"rule":"events.en.noun.shell"},"who":[{"value":{"role":"target","name":"Tarsa"},"basis":"stated","spans":[{"start":86,"end":91}],"rule":"claims.who.patient"}],"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":95,"end":100}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":86,"end":91}],"rule":"claims.where.site"},"wording":[],"notes":[],"rule":"claims.nominal"}');
INSERT INTO stemma_kept_2.claims VALUES ('c-59eddd28530e5bc8', 'r-2a2f784219d41ce3', 0, '{"id":"c-59eddd28530e5bc8","report":"r-2a2f784219d41ce3","spans":[{"start":55,"end":97}],"chain":[{"name":"Evening Kite","spans":[],"basis":"stated"},{"name":"paper","spans":[{"start":38,"end":43}],"basis":"stated"}],"kind":"event","grounds":{"value":"document","basis":"stated","spans":[{"start":38,"end":43}],"rule":"claims.grounds.through-document"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"event":{"value":"attack","basis":"stated","spans":[{"start":73,"end":79}],"rule":"events.en.verb.kill"},"who":[{"value":{"role":"victim","name":"63 civilians"},"basis":"stated","spans":[{"start":55,"end":67}],"rule":"claims.who.patient"}],"toll":{"value":{"low":63,"high":63,"of":"civilians","fate":"killed"},"basis":"stated","spans":[{"start":55,"end":57},{"start":58,"end":67}],"rule":"quantities.en.number"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":92,"end":97}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa","key":"geonames:299817","lat":36.92,"lon":34.89},"basis":"stated","spans":[{"start":83,"end":88}],"rule":"claims.where.place"},"wording":[],"notes":[],"rule":"claims.clause"}');
INSERT INTO stemma_kept_2.claims VALUES ('c-093ab4aa986f4d15', 'r-34facb5b8da6c83a', 0, '{"id":"c-093ab4aa986f4d15","report":"r-34facb5b8da6c83a","spans":[{"start":27,"end":85}],"chain":[{"name":"River Gazette","spans":[],"basis":"stated"},{"name":"Upland Guard","spans":[{"start":4,"end":16}],"basis":"stated"}],"kind":"event","grounds":{"value":"none","basis":"assumed","spans":[{"start":0,"end":16}],"rule":"claims.grounds.speaker-only"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"event":{"value":"attack","basis":"stated","spans":[{"start":45,"end":51}],"rule":"events.en.verb.kill"},"who":[{"value":{"role":"victim","name":"12 civilians"},"basis":"stated","spans":[{"start":27,"end":39}],"rule":"claims.who.patient"}],"toll":{"value":{"low":12,"high":12,"of":"civilians","fate":"killed"},"basis":"stated","spans":[{"start":27,"end":29},{"start":30,"end":39}],"rule":"quantities.en.number"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":80,"end":85}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":71,"end":76}],"rule":"claims.where.named"},"wording":[],"notes":[],"rule":"claims.clause"}');
INSERT INTO stemma_kept_2.claims VALUES ('c-0e10a44e83fa4a52', 'r-34facb5b8da6c83a', 1, '{"id":"c-0e10a44e83fa4a52","report":"r-34facb5b8da6c83a","spans":[{"start":55,"end":85}],"chain":[{"name":"River Gazette","spans":[],"basis":"stated"},{"name":"Upland Guard","spans":[{"start":4,"end":16}],"basis":"stated"}],"kind":"event","grounds":{"value":"none","basis":"assumed","spans":[{"start":0,"end":16}],"rule":"claims.grounds.speaker-only"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"event":{"value":"shelling","basis":"stated","spans":[{"start":59,"end":67}],"rule":"events.en.noun.shell"},"who":[{"value":{"role":"target","name":"Tarsa"},"basis":"stated","spans":[{"start":71,"end":76}],"rule":"claims.who.patient"}],"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":80,"end":85}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":71,"end":76}],"rule":"claims.where.site"},"wording":[],"notes":[],"rule":"claims.nominal"}');


--
-- Data for Name: judgements; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.judgements VALUES (1, 'c-d5a49aee2dcb72a4', '{"about":"c-d5a49aee2dcb72a4","verdict":"rejected","reason":"a misprint, as the paper said itself","by":"keeper","at":"2024-02-16T10:04:00Z","id":"j-43231ca85481fc5c"}');


--
-- Data for Name: lineage; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.lineage VALUES ('c-59eddd28530e5bc8', 'o-36e72450d81c1d31');
INSERT INTO stemma_kept_2.lineage VALUES ('c-093ab4aa986f4d15', 'o-5dd0323b18d28b7d');
INSERT INTO stemma_kept_2.lineage VALUES ('c-0e10a44e83fa4a52', 'o-5dd0323b18d28b7d');
INSERT INTO stemma_kept_2.lineage VALUES ('c-5fe7ecd7f9840255', 'o-e3fd145383930fc4');


--
-- Data for Name: log; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.log VALUES (1, '2024-02-16T10:00:00Z', 'keeper', 'create', 'e42b1d23-344f-415d-94e5-986ebb4d4cce', 'db5a04f4281326db5f0c5f3dbfe7055b865a7f45d9c3a0844771a34d3d246d17', '4975fc215f35309b6948c5fc686d736c0cccdd401ea821e746eb195da9e5b6d5');
INSERT INTO stemma_kept_2.log VALUES (2, '2024-02-16T10:01:00Z', 'keeper', 'add', 'r-49f304d9edd29ea3', '781e77e8cc04f0c826503a16208e9e45650bbba10fe9996d0236dc88dd009d1f', '185450201b9f47671a23d4282f0c7cb3fb555e9825d0c7b88bc737a994e0b2b8');
INSERT INTO stemma_kept_2.log VALUES (3, '2024-02-16T10:02:00Z', 'keeper', 'add', 'r-2a2f784219d41ce3', '7539f3358bf7cdc0c6ac5e0e143bfb31aec26d1596e50de3fd0192630d5d9180', '159da0b9d6dae7760c12765efa3243184a3e2fcf2c1fde2fdbf817b2c2ac1cd9');
INSERT INTO stemma_kept_2.log VALUES (4, '2024-02-16T10:03:00Z', 'keeper', 'add', 'r-34facb5b8da6c83a', '0c9491fd90eadc1fa9d936ffef4adcb46b3463a9d12ff167e5569f83cfaf4683', 'af899bd05c96b4d239e0d6db735bcccbb836d40ade52956bf472afadfc8ca351');
INSERT INTO stemma_kept_2.log VALUES (5, '2024-02-16T10:04:00Z', 'keeper', 'judge', 'j-43231ca85481fc5c', 'c859ef0a620c25ecce598682d1b07a063aa2253d363b616ff5621b0ed5140897', '6c4c886e59003a714db2637c698c615217a5c66d8f0fc2f1a86a9ccd138551f5');
INSERT INTO stemma_kept_2.log VALUES (6, '2024-02-16T10:05:00Z', 'keeper', 'alias', '1', '7b76307354325adb7ac1800732a0fc98898bcbd0a415eebcc9ae394d1d8d4e62', '6d6747264ed966b22ea141921eaec5ca1f1f82c3d4893d8eff5ccc329c9913e8');
INSERT INTO stemma_kept_2.log VALUES (7, '2024-02-16T10:06:00Z', 'keeper', 'relate', '2 questions, 2 relations, 3 origins', 'a12a653fdfaf63f0d13f8314ec120d69d0dcc4022604319456c7f06217b60ab7', 'a860cb9de945a360fab076cda0a2ce8cda6f8671817041a4d7a765045d27e846');


--
-- Data for Name: meta; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.meta VALUES ('schema', '2');
INSERT INTO stemma_kept_2.meta VALUES ('case', 'e42b1d23-344f-415d-94e5-986ebb4d4cce');


--
-- Data for Name: originals; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.originals VALUES ('49f304d9edd29ea3bede0d9133c8b0b77f223ab14a8b80fb562bfa24b1607261', '\x54686520486172626f75722052656c696566204f6666696365202848524f292073616964207468617420363320636976696c69616e732077657265206b696c6c656420696e20746865207368656c6c696e67206f66205461727361206f6e204d617920312e', 101, 'text/plain', 'Daily Lamp.txt', '2024-02-16T10:01:00Z', 'keeper');
INSERT INTO stemma_kept_2.originals VALUES ('2a2f784219d41ce336d3bc63278918b6dbb7317b5c258c8dbdb464f5334b45fb', '\x436974696e672074686520486172626f75722052656c696566204f66666963652c207468652070617065722077726f7465207468617420363320636976696c69616e732077657265206b696c6c656420696e205461727361206f6e204d617920312e', 98, 'text/plain', 'Evening Kite.txt', '2024-02-16T10:02:00Z', 'keeper');
INSERT INTO stemma_kept_2.originals VALUES ('34facb5b8da6c83a2ec3338c10c75e1c305e2873830d82d18c24884538204049', '\x5468652055706c616e642047756172642073616964207468617420313220636976696c69616e732077657265206b696c6c656420696e20746865207368656c6c696e67206f66205461727361206f6e204d617920312e', 86, 'text/plain', 'River Gazette.txt', '2024-02-16T10:03:00Z', 'keeper');


--
-- Data for Name: origins; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.origins VALUES ('o-36e72450d81c1d31', 'd235f2d5adfbf267c8d278268db535b448dd05929a8fda003670b84c80c69109', 'paper: document', 1, '{"id":"o-36e72450d81c1d31","name":"paper: document","claims":["c-59eddd28530e5bc8"],"because":[],"traced":true}');
INSERT INTO stemma_kept_2.origins VALUES ('o-5dd0323b18d28b7d', '1a4580f47833f9bb4a1c0d88e2f42b2a6aff5c3b385c1be6baaf72903ae82c12', 'Upland Guard: statement', 1, '{"id":"o-5dd0323b18d28b7d","name":"Upland Guard: statement","claims":["c-093ab4aa986f4d15","c-0e10a44e83fa4a52"],"because":[],"traced":true}');
INSERT INTO stemma_kept_2.origins VALUES ('o-e3fd145383930fc4', 'bc0c5b274b95b092427eb7d501c2e9c67184a057504b3e022ed7d6858e8509b8', 'Harbour Relief Office: statement', 1, '{"id":"o-e3fd145383930fc4","name":"Harbour Relief Office: statement","claims":["c-5fe7ecd7f9840255"],"because":[],"traced":true}');


--
-- Data for Name: questions; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.questions VALUES ('q-ba750ab670f961d8', '3bb9a29a4d12e003dd6385502d720241bb41617327a2223342072c4d3c35220e', '{"id":"q-ba750ab670f961d8","asked":"count","text":"How many civilians were killed?","about":{"matter":"killed","people":"civilians","sides":"","origins":"2","unknownLineage":"0"},"claims":["c-093ab4aa986f4d15","c-59eddd28530e5bc8"],"range":{"low":12,"high":63}}');
INSERT INTO stemma_kept_2.questions VALUES ('q-9776fd48186b9048', '3e736bf4dbb6e01f7bb9fe2204b10e5064597e6b9caccf3d697018be2efd29eb', '{"id":"q-9776fd48186b9048","asked":"happened","text":"What was shelled?","about":{"matter":"shelling","people":"","sides":"","origins":"2","unknownLineage":"0"},"claims":["c-0e10a44e83fa4a52","c-5fe7ecd7f9840255"]}');


--
-- Data for Name: relations; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.relations VALUES ('x-0bf4d80ff9bb5298', 'killed trs', 'c-093ab4aa986f4d15', 'c-59eddd28530e5bc8', '{"id":"x-0bf4d80ff9bb5298","kind":"contradicts","from":"c-093ab4aa986f4d15","to":"c-59eddd28530e5bc8","strength":0.6,"because":[{"text":"Two figures for the same people at about the same time that cannot both hold.","spans":[{"report":"r-34facb5b8da6c83a","span":{"start":27,"end":39}},{"report":"r-2a2f784219d41ce3","span":{"start":55,"end":67}}]}]}');
INSERT INTO stemma_kept_2.relations VALUES ('x-55b881cd4824688d', 'shelling trs', 'c-0e10a44e83fa4a52', 'c-5fe7ecd7f9840255', '{"id":"x-55b881cd4824688d","kind":"corroborates","from":"c-0e10a44e83fa4a52","to":"c-5fe7ecd7f9840255","strength":0.5,"because":[{"text":"Both say that it happened, through speakers that do not meet.","spans":[{"report":"r-34facb5b8da6c83a","span":{"start":55,"end":85}},{"report":"r-49f304d9edd29ea3","span":{"start":70,"end":100}}]}]}');


--
-- Data for Name: reports; Type: TABLE DATA; Schema: stemma_kept_2; Owner: -
--

INSERT INTO stemma_kept_2.reports VALUES ('r-49f304d9edd29ea3', 'Daily Lamp', '49f304d9edd29ea3bede0d9133c8b0b77f223ab14a8b80fb562bfa24b1607261', 1, '{"id":"r-49f304d9edd29ea3","text":"The Harbour Relief Office (HRO) said that 63 civilians were killed in the shelling of Tarsa on May 1.","language":"en","publisher":"Daily Lamp","published":"2023-05-02","blocks":[{"start":0,"end":101,"kind":"paragraph"}],"origin":{"name":"Daily Lamp.txt","mediaType":"text/plain","sha256":"49f304d9edd29ea3bede0d9133c8b0b77f223ab14a8b80fb562bfa24b1607261","bytes":101}}', '0.1.0');
INSERT INTO stemma_kept_2.reports VALUES ('r-2a2f784219d41ce3', 'Evening Kite', '2a2f784219d41ce336d3bc63278918b6dbb7317b5c258c8dbdb464f5334b45fb', 2, '{"id":"r-2a2f784219d41ce3","text":"Citing the Harbour Relief Office, the paper wrote that 63 civilians were killed in Tarsa on May 1.","language":"en","publisher":"Evening Kite","published":"2023-05-03","blocks":[{"start":0,"end":98,"kind":"paragraph"}],"origin":{"name":"Evening Kite.txt","mediaType":"text/plain","sha256":"2a2f784219d41ce336d3bc63278918b6dbb7317b5c258c8dbdb464f5334b45fb","bytes":98}}', '0.1.0');
INSERT INTO stemma_kept_2.reports VALUES ('r-34facb5b8da6c83a', 'River Gazette', '34facb5b8da6c83a2ec3338c10c75e1c305e2873830d82d18c24884538204049', 3, '{"id":"r-34facb5b8da6c83a","text":"The Upland Guard said that 12 civilians were killed in the shelling of Tarsa on May 1.","language":"en","publisher":"River Gazette","published":"2023-05-04","blocks":[{"start":0,"end":86,"kind":"paragraph"}],"origin":{"name":"River Gazette.txt","mediaType":"text/plain","sha256":"34facb5b8da6c83a2ec3338c10c75e1c305e2873830d82d18c24884538204049","bytes":86}}', '0.1.0');


--
-- Name: aliases aliases_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.aliases
    ADD CONSTRAINT aliases_pkey PRIMARY KEY (seq);


--
-- Name: blocks blocks_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.blocks
    ADD CONSTRAINT blocks_pkey PRIMARY KEY (id);


--
-- Name: claims claims_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (id);


--
-- Name: judgements judgements_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.judgements
    ADD CONSTRAINT judgements_pkey PRIMARY KEY (seq);


--
-- Name: lineage lineage_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.lineage
    ADD CONSTRAINT lineage_pkey PRIMARY KEY (claim_id);


--
-- Name: log log_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.log
    ADD CONSTRAINT log_pkey PRIMARY KEY (seq);


--
-- Name: meta meta_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (name);


--
-- Name: originals originals_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.originals
    ADD CONSTRAINT originals_pkey PRIMARY KEY (sha256);


--
-- Name: origins origins_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.origins
    ADD CONSTRAINT origins_pkey PRIMARY KEY (id);


--
-- Name: questions questions_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.questions
    ADD CONSTRAINT questions_pkey PRIMARY KEY (id);


--
-- Name: relations relations_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.relations
    ADD CONSTRAINT relations_pkey PRIMARY KEY (id);


--
-- Name: reports reports_pkey; Type: CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.reports
    ADD CONSTRAINT reports_pkey PRIMARY KEY (id);


--
-- Name: claims_report; Type: INDEX; Schema: stemma_kept_2; Owner: -
--

CREATE INDEX claims_report ON stemma_kept_2.claims USING btree (report_id, "position");


--
-- Name: judgements_about; Type: INDEX; Schema: stemma_kept_2; Owner: -
--

CREATE INDEX judgements_about ON stemma_kept_2.judgements USING btree (about);


--
-- Name: lineage_origin; Type: INDEX; Schema: stemma_kept_2; Owner: -
--

CREATE INDEX lineage_origin ON stemma_kept_2.lineage USING btree (origin_id);


--
-- Name: relations_block; Type: INDEX; Schema: stemma_kept_2; Owner: -
--

CREATE INDEX relations_block ON stemma_kept_2.relations USING btree (block_id);


--
-- Name: relations_from; Type: INDEX; Schema: stemma_kept_2; Owner: -
--

CREATE INDEX relations_from ON stemma_kept_2.relations USING btree (from_id);


--
-- Name: relations_to; Type: INDEX; Schema: stemma_kept_2; Owner: -
--

CREATE INDEX relations_to ON stemma_kept_2.relations USING btree (to_id);


--
-- Name: reports_given; Type: INDEX; Schema: stemma_kept_2; Owner: -
--

CREATE INDEX reports_given ON stemma_kept_2.reports USING btree (given_id);


--
-- Name: reports_position; Type: INDEX; Schema: stemma_kept_2; Owner: -
--

CREATE INDEX reports_position ON stemma_kept_2.reports USING btree ("position", id);


--
-- Name: reports_sha256; Type: INDEX; Schema: stemma_kept_2; Owner: -
--

CREATE INDEX reports_sha256 ON stemma_kept_2.reports USING btree (sha256);


--
-- Name: claims claims_report_id_fkey; Type: FK CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.claims
    ADD CONSTRAINT claims_report_id_fkey FOREIGN KEY (report_id) REFERENCES stemma_kept_2.reports(id);


--
-- Name: reports reports_sha256_fkey; Type: FK CONSTRAINT; Schema: stemma_kept_2; Owner: -
--

ALTER TABLE ONLY stemma_kept_2.reports
    ADD CONSTRAINT reports_sha256_fkey FOREIGN KEY (sha256) REFERENCES stemma_kept_2.originals(sha256);


--
-- PostgreSQL database dump complete
--


